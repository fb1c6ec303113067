import { isToPreserve } from '../../shared/holds/hold-status.ts';
import type { OrderId, UtcMs } from '../../shared/base/units.ts';
import type { Deletion } from '../../shared/holds/deletion.ts';
import type { CallRequest } from '../../shared/bridge/table.ts';
import type { OmbudClient } from '../client/ombud-client.ts';
import type { HoldRow } from '../vault/queries.ts';
import { Act } from './act.svelte.ts';
import { Sheet } from './sheet.svelte.ts';
import { Sheets } from './sheets.ts';
import type { VaultState } from './vault.svelte.ts';

/** What the open dialog is about. */
export type HoldAct = 'confirm' | 'release' | 'delete';

/** What is said of one identifier, as it stands in the form. */
export interface ConfirmLine {
  readonly task: string;
  readonly preserved: boolean;
  readonly system: string;
  readonly note: string;
  readonly from: UtcMs | null;
  readonly to: UtcMs | null;
  /** As pasted; what is none makes the form incomplete. */
  readonly hashes: string;
  /** It was let go then, and the person has chosen to speak of it all the same; left out: it was not. */
  readonly againAt?: UtcMs;
}

/** A deletion, as far as it is written. */
export interface DeletionDraft extends Omit<Deletion, 'deletedAt'> {
  readonly deletedAt: UtcMs | null;
}

/** The register of what is kept, and what a person does about it. */
export class Preservation {
  readonly #vault: VaultState;
  readonly #client: OmbudClient;
  readonly confirming = new Act();
  readonly releasing = new Act();
  readonly confirmations = new Sheets(() => new Sheet<readonly ConfirmLine[]>());
  readonly deletions = new Sheets(() => new Sheet<DeletionDraft>());
  #rows = $state.raw<readonly HoldRow[] | null>(null);
  #asked = 0;
  #open = $state.raw<{ readonly order: OrderId; readonly act: HoldAct } | null>(null);

  constructor(vault: VaultState, client: OmbudClient) {
    this.#vault = vault;
    this.#client = client;
  }

  get rows(): readonly HoldRow[] {
    return this.#rows ?? [];
  }

  /** False until the first list is here. */
  get isLoaded(): boolean {
    return this.#rows !== null;
  }

  /** Orders of which nobody has said yet what is kept. */
  get waiting(): number {
    return this.rows.filter(({ facts }) => isToPreserve(facts)).length;
  }

  /** The order a dialog is open about, as the register shows it now. */
  get open(): { readonly row: HoldRow; readonly act: HoldAct } | null {
    const row = this.rows.find(({ facts }) => facts.id === this.#open?.order);
    return this.#open === null || row === undefined ? null : { row, act: this.#open.act };
  }

  ask(order: OrderId, act: HoldAct): void {
    this.confirming.clear();
    this.releasing.clear();
    this.#open = { order, act };
  }

  /** Somebody else is here: nothing of it is theirs. */
  forgetWritten(): void {
    this.confirmations.clear();
    this.deletions.clear();
    this.#open = null;
  }

  /** Asks for the register as it is now. An answer that was overtaken is dropped. */
  async refresh(): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    const rows = await this.#vault.client.ask('holds', {});
    if (asked === this.#asked) this.#rows = rows;
  }

  async confirm(order: OrderId, tasks: CallRequest<'hold.confirm'>['tasks']): Promise<boolean> {
    const done = await this.confirming.run(() =>
      this.#client.call('hold.confirm', { order, tasks }),
    );
    if (done !== null) this.confirmations.drop(order);
    return done !== null;
  }

  async release(order: OrderId, ground: CallRequest<'hold.release'>['ground']): Promise<boolean> {
    const done = await this.releasing.run(() =>
      this.#client.call('hold.release', { order, ground }),
    );
    return done !== null;
  }

  /** True when it is in the journal; until then the sheet stays as it was. */
  async recordDeletion(order: OrderId, said: Deletion): Promise<boolean> {
    const { recording } = this.deletions.of(order);
    const deletion = { ...said, tasks: [...said.tasks] };
    const done = await recording.run(() =>
      this.#client.call('hold.recordDeletion', { order, deletion }),
    );
    if (done !== null) this.deletions.drop(order);
    return done !== null;
  }
}
