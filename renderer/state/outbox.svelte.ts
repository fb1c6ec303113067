import type { MessageId, OrderId, Sha256 } from '../../shared/base/units.ts';
import type { OmbudClient } from '../client/ombud-client.ts';
import type { OutboxList } from '../vault/queries.ts';
import { Act } from './act.svelte.ts';
import type { VaultState } from './vault.svelte.ts';

/** Settled answers asked for at a time; more are there on demand. */
const page = 20;
const empty: OutboxList = { rows: [], done: 0, notDelivered: 0 };

/** Everything that was let go, as the vault knows it, and what a person may do with them. */
export class Outbox {
  readonly #vault: VaultState;
  readonly #client: OmbudClient;
  readonly takingBack = new Act();
  readonly trying = new Act();
  #list = $state.raw<OutboxList | null>(null);
  #limit = $state(page);
  #asked = 0;
  /** The order whose answer, or the message that is being taken back, to show it at its own row. */
  #takenBack = $state.raw<OrderId | MessageId | null>(null);

  constructor(vault: VaultState, client: OmbudClient) {
    this.#vault = vault;
    this.#client = client;
  }

  get list(): OutboxList {
    return this.#list ?? empty;
  }

  /** False until the first list is here. */
  get isLoaded(): boolean {
    return this.#list !== null;
  }

  get limit(): number {
    return this.#limit;
  }

  showMore(): void {
    this.#limit += page;
  }

  isTakingBack(one: OrderId | MessageId): boolean {
    return this.takingBack.busy && this.#takenBack === one;
  }

  /** Asks for the list as it is now. An answer that was overtaken is dropped. */
  async refresh(): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    const list = await this.#vault.client.ask('outbox', { limit: this.#limit });
    if (asked === this.#asked) this.#list = list;
  }

  async takeBack(order: OrderId, hash: Sha256): Promise<void> {
    if (this.takingBack.busy) return;
    this.#takenBack = order;
    await this.takingBack.run(() => this.#client.call('answer.takeBack', { order, hash }));
  }

  async takeBackMessage(order: OrderId, message: MessageId): Promise<void> {
    if (this.takingBack.busy) return;
    this.#takenBack = message;
    await this.takingBack.run(() => this.#client.call('message.takeBack', { order, message }));
  }

  async tryNow(): Promise<void> {
    await this.trying.run(() => this.#client.call('outbox.tryNow', {}));
  }
}
