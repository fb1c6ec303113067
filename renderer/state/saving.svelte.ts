import type { BlobId, OrderId, Uuid } from '../../shared/base/units.ts';
import type { CallValue, OmbudClient } from '../client/ombud-client.ts';
import { Act } from './act.svelte.ts';

/** What main says of a received document. */
export type LookedDocument = CallValue<'document.look'>;

interface Asked {
  readonly order: OrderId;
  readonly object: Uuid | BlobId;
}

/** Saving one received document: it is shown what it is first, and then saved as that and nothing else. */
export class Saving {
  readonly #client: OmbudClient;
  readonly looking = new Act();
  readonly saving = new Act();
  #asked = $state.raw<Asked | null>(null);
  #shown = $state.raw<LookedDocument | null>(null);

  constructor(client: OmbudClient) {
    this.#client = client;
  }

  /** Null until main has looked. */
  get shown(): LookedDocument | null {
    return this.#shown;
  }

  async look(order: OrderId, object: Uuid | BlobId): Promise<void> {
    const asked = { order, object };
    this.#asked = asked;
    this.#shown = null;
    this.saving.clear();
    const shown = await this.looking.run(() => this.#client.call('document.look', asked));
    if (this.#asked === asked) this.#shown = shown;
  }

  /** True when it was saved; false when the person thought better of it, or it could not be. */
  async save(): Promise<boolean> {
    const asked = this.#asked;
    const sha256 = this.#shown?.sha256;
    if (asked === null || sha256 === undefined) return false;
    const done = await this.saving.run(() =>
      this.#client.call('document.save', { ...asked, sha256 }),
    );
    return done?.saved === true;
  }
}
