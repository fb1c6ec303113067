import type { OrderId } from '../../shared/base/units.ts';
import { ByName } from './by-name.ts';
import type { Sheet } from './sheet.svelte.ts';

/** The sheets of one kind, one for each order: what is half written stays until it is recorded or given up. */
export class Sheets<S extends Sheet<unknown>> {
  readonly #fresh: () => S;
  readonly #sheets = new ByName<OrderId, S>();

  constructor(fresh: () => S) {
    this.#fresh = fresh;
  }

  of(order: OrderId): S {
    return this.#sheets.of(order, this.#fresh);
  }

  /** Gives it up; one that is being recorded is still needed. */
  drop(order: OrderId): void {
    if (this.#sheets.known(order)?.recording.busy !== true) this.#sheets.drop(order);
  }

  /** It is recorded; another one that lies in its place by now stays. */
  recorded(order: OrderId, sheet: S): void {
    if (this.#sheets.known(order) === sheet) this.#sheets.drop(order);
  }

  /** All are given up, for somebody else is here: also those that are being recorded. */
  clear(): void {
    this.#sheets.clear();
  }
}
