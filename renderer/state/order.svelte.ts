import type { OrderId } from '../../shared/base/units.ts';
import type { RawObject } from '../../shared/orders/content.ts';
import type { OrderDetail } from '../vault/queries.ts';
import type { VaultState } from './vault.svelte.ts';

/** The one order that is open. Its XML is fetched only when somebody looks at it. */
export class OpenOrder {
  readonly #vault: VaultState;
  #detail = $state.raw<OrderDetail | null>(null);
  #raw = $state.raw<readonly RawObject[] | null>(null);
  #isLoading = $state(false);
  #wanted: OrderId | null = null;
  /** Is the clock's explanation unfolded? Kept from order to order. */
  isWhyOpen = $state(true);

  constructor(vault: VaultState) {
    this.#vault = vault;
  }

  get detail(): OrderDetail | null {
    return this.#detail;
  }

  get raw(): readonly RawObject[] | null {
    return this.#raw;
  }

  get isLoading(): boolean {
    return this.#isLoading;
  }

  /** Loads an order, or loads it again after a change; the shown one stays until the new one is here. */
  async load(order: OrderId | null): Promise<void> {
    if (order !== this.#wanted) {
      this.#detail = null;
      this.#raw = null;
    }
    this.#wanted = order;
    if (order === null) return;
    this.#isLoading = true;
    const detail = await this.#vault.client.ask('order', { order });
    if (this.#wanted !== order) return;
    this.#detail = detail;
    this.#isLoading = false;
  }

  async loadRaw(order: OrderId): Promise<void> {
    const raw = await this.#vault.client.ask('raw', { order });
    if (this.#wanted === order) this.#raw = raw;
  }
}
