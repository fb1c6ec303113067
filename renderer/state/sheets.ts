import type { OrderId } from '../../shared/base/units.ts';
import type { Sheet } from './sheet.svelte.ts';

/** The sheets of one kind, one for each order: what is half written stays until it is recorded or given up. */
export class Sheets<S extends Sheet<unknown>> {
  readonly #fresh: () => S;
  readonly #sheets = new Map<OrderId, S>();

  constructor(fresh: () => S) {
    this.#fresh = fresh;
  }

  of(order: OrderId): S {
    const sheet = this.#sheets.get(order) ?? this.#fresh();
    this.#sheets.set(order, sheet);
    return sheet;
  }

  /** Gives it up; one that is being recorded is still needed. */
  drop(order: OrderId): void {
    if (this.#sheets.get(order)?.recording.busy !== true) this.#sheets.delete(order);
  }
}
