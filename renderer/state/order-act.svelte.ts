import type { Fault } from '../../shared/base/fault.ts';
import type { Result } from '../../shared/base/result.ts';
import type { OrderId } from '../../shared/base/units.ts';
import { Act } from './act.svelte.ts';

/** Something asked for about one order after another: why it failed is told of the order it was asked for, and of no other. */
export class OrderAct {
  readonly #act = new Act();
  #order = $state<OrderId | null>(null);
  /** Of which orders something is under way or waits; one that waits twice stands here twice. */
  #asked = $state.raw<readonly OrderId[]>([]);

  get busy(): boolean {
    return this.#act.busy;
  }

  /** Whether it is under way for this order. */
  isBusyWith(order: OrderId): boolean {
    return this.busy && this.#order === order;
  }

  /** Whether something of this order is under way, or waits behind another. */
  isAskedOf(order: OrderId): boolean {
    return this.#asked.includes(order);
  }

  faultOf(order: OrderId): Fault | null {
    return this.#order === order ? this.#act.fault : null;
  }

  /** Another order is open: what was said of the one before holds no longer. */
  leave(order: OrderId | null): void {
    if (this.#order !== order) this.#act.clear();
  }

  /** What was said of this order holds no longer. */
  clearOf(order: OrderId): void {
    if (this.#order === order) this.#act.clear();
  }

  /** Does it unless it is under way already. @returns the value, or null when it failed or was not begun. */
  async run<T>(order: OrderId, work: () => Promise<Result<T, Fault>>): Promise<T | null> {
    return this.busy ? null : this.queue(order, work);
  }

  /** Does it once what is under way has ended, and all that waits before it. @returns the value, or null when it failed. */
  async queue<T>(order: OrderId, work: () => Promise<Result<T, Fault>>): Promise<T | null> {
    this.#asked = [...this.#asked, order];
    try {
      return await this.#act.queue(() => {
        this.leave(order);
        this.#order = order;
        return work();
      });
    } finally {
      const first = this.#asked.indexOf(order);
      this.#asked = this.#asked.filter((_, at) => at !== first);
    }
  }
}
