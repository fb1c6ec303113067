import type { OrderId } from '../../shared/base/units.ts';
import type { Language } from '../../shared/bridge/app-state.ts';
import type { FormView } from '../../shared/forms/form-view.ts';
import type { VaultState } from './vault.svelte.ts';

/** `filled`: only what its sender wrote or ticked. */
export type FormLayout = 'all' | 'filled';
/** `both`: the reader's words first, the official ones below. */
export type FormWords = 'both' | 'official';

/** The open order as the forms of the Regulation, and how a person wants to read them. */
export class OrderForms {
  readonly #vault: VaultState;
  #order: OrderId | null = null;
  #forms = $state.raw<readonly FormView[] | null>(null);
  #chosen = $state<string | null>(null);
  layout = $state<FormLayout>('all');
  #words = $state<FormWords | null>(null);

  constructor(vault: VaultState) {
    this.#vault = vault;
  }

  /** Null while they are being read. */
  get forms(): readonly FormView[] | null {
    return this.#forms;
  }

  /** The form that is shown: the chosen one, else the certificate. */
  get form(): FormView | null {
    return this.pick(this.#forms ?? []);
  }

  /** The same among forms that were read on their own. */
  pick(forms: readonly FormView[]): FormView | null {
    return forms.find(({ key }) => key === this.#chosen) ?? forms[0] ?? null;
  }

  choose(key: string): void {
    this.#chosen = key;
  }

  /** Until somebody chooses, English readers see the official words alone. */
  words(language: Language): FormWords {
    return this.#words ?? (language === 'en' ? 'official' : 'both');
  }

  set chosenWords(words: FormWords) {
    this.#words = words;
  }

  /** Reads them, or reads them again after a change; the shown ones stay until then. */
  async load(order: OrderId): Promise<void> {
    if (order !== this.#order) {
      this.#forms = null;
      this.#chosen = null;
    }
    this.#order = order;
    const forms = await this.#vault.client.ask('forms', { order });
    if (this.#order === order) this.#forms = forms;
  }
}
