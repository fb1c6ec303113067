import type { OrderId } from '../../shared/base/units.ts';
import type { LinkReason } from '../../shared/orders/desk-entry.ts';
import type { Sign } from '../../shared/orders/order-links.ts';
import { answersTo, byWeight, haveCommon } from '../../shared/orders/link-reasons.ts';

/** A sign so many orders carry tells nothing of any two of them. */
const mostWithSign = 50;

export interface Related {
  readonly id: OrderId;
  /** The weightiest first. */
  readonly reasons: readonly LinkReason[];
}

/** Which orders carry which sign. */
export class LinkIndex {
  readonly #signs = new Map<OrderId, readonly Sign[]>();
  readonly #orders = new Map<Sign, Set<OrderId>>();

  put(id: OrderId, signs: readonly Sign[]): void {
    const known = this.#signs.get(id);
    if (known !== undefined && known.join('\0') === signs.join('\0')) return;
    for (const sign of known ?? []) this.#orders.get(sign)?.delete(id);
    this.#signs.set(id, signs);
    for (const sign of signs) {
      const orders = this.#orders.get(sign) ?? new Set<OrderId>();
      this.#orders.set(sign, orders.add(id));
    }
  }

  /** Neither the issuing authority nor any identifier of the two is the same. */
  areStrangers(one: OrderId, other: OrderId): boolean {
    return !haveCommon(this.#signs.get(one) ?? [], this.#signs.get(other) ?? []);
  }

  /** Orders that seem to belong to this one, the closest first. */
  related(id: OrderId): readonly Related[] {
    const found = new Map<OrderId, Set<LinkReason>>();
    for (const sign of this.#signs.get(id) ?? [])
      for (const [wanted, reason] of answersTo(sign)) {
        const orders = this.#orders.get(wanted);
        if (orders === undefined || orders.size > mostWithSign) continue;
        for (const other of orders)
          if (other !== id) found.set(other, (found.get(other) ?? new Set()).add(reason));
      }
    const related = Array.from(found, ([other, reasons]) => ({
      id: other,
      reasons: [...reasons].sort(byWeight),
    }));
    return related.sort((one, other) => {
      const [first, second] = [one.reasons[0], other.reasons[0]];
      const weight = first === undefined || second === undefined ? 0 : byWeight(first, second);
      return weight || (one.id < other.id ? -1 : 1);
    });
  }
}
