import { utcMs } from '../../shared/base/units.ts';
import type { DirectoryLook } from '../../shared/checks/directory-look.ts';
import { soughtIn, stateOf } from '../../shared/checks/order-seen.ts';
import type { SenderContent } from '../../shared/checks/order-seen.ts';
import { nobodyFound, type Sought } from '../../shared/directory/find.ts';
import type { CallValue, OmbudClient } from '../client/ombud-client.ts';
import { Act } from './act.svelte.ts';

export type DirectoryReply = CallValue<'directory.look'>;

/** Longer ones name nobody. */
const cut = ({ endpoint, name }: Sought): Sought => ({
  endpoint:
    endpoint === null
      ? null
      : { country: endpoint.country.slice(0, 20), id: endpoint.id.slice(0, 300) },
  name: name?.slice(0, 300) ?? null,
});

/** What the court database says of the authorities of the order that is open. */
export class SenderCheck {
  readonly #client: OmbudClient;
  readonly asking = new Act();
  #reply = $state.raw<DirectoryReply | null>(null);
  #shown: SenderContent | null = null;

  constructor(client: OmbudClient) {
    this.#client = client;
  }

  /** Null until main has answered: then nothing is known of the directory. */
  get reply(): DirectoryReply | null {
    return this.#reply;
  }

  /** For the pure check; null before the directory of that State was read. */
  get look(): DirectoryLook | null {
    const { state, found } = this.#reply ?? { state: null, found: [] };
    if (state === null) return null;
    const [issuing = nobodyFound, validating = nobodyFound] = found;
    return { readAt: utcMs(state.readAt), isWhole: state.isWhole, issuing, validating };
  }

  /** Looks up the authorities of this order; the answer of another one is forgotten at once. */
  async show(content: SenderContent): Promise<void> {
    if (this.#shown?.id !== content.id) {
      this.#reply = null;
      this.asking.clear();
    }
    this.#shown = content;
    const country = this.countryOf(content);
    if (country === null) return;
    const [issuing, validating] = soughtIn(content);
    const sought = [cut(issuing), cut(validating)];
    const looked = await this.#client.call('directory.look', { country, sought });
    if (looked.ok && this.#shown === content) this.#reply = looked.value;
  }

  /** The directory has changed: what is shown is looked up again. */
  changed(): void {
    if (this.#shown !== null) void this.show(this.#shown);
  }

  /** A person asks the directory of that State anew. */
  async ask(content: SenderContent): Promise<void> {
    const country = this.countryOf(content);
    if (country === null) return;
    await this.asking.run(() => this.#client.call('directory.ask', { country }));
    await this.show(content);
  }

  /** The State whose directory can be asked; null when the order names none. */
  countryOf(content: SenderContent): string | null {
    const country = stateOf(content);
    return country !== null && /^[A-Z]{2}$/.test(country) ? country : null;
  }
}
