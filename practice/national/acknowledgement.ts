import { answerDeliveries, type DeliveryResult } from '../orders/acts/delivery-status.ts';
import type { AuthorityParts } from '../orders/send-message.ts';
import type { DeliveryRecord, OrderRecord } from '../state/platform-state.ts';

/** How long the authority's side takes to look at a delivery. */
const delay = 2_000;

/**
 * Plays the receiving authority: after a delivery it sets DeliveryDesiredStatus to Received, or to Error, which is a
 * new generation of the DeliveryObject. What was waiting at a stop goes on at the next start.
 */
export class Acknowledgement {
  readonly #parts: AuthorityParts;
  readonly #timers = new Set<NodeJS.Timeout>();

  constructor(parts: AuthorityParts) {
    this.#parts = parts;
  }

  /** Deliveries nobody has answered yet, over all orders. */
  #waiting(): readonly (readonly [OrderRecord, DeliveryRecord])[] {
    return Object.values(this.#parts.store.state.orders).flatMap((order) =>
      order.deliveries
        .filter((delivery) => delivery.status === 'waiting')
        .map((delivery) => [order, delivery] as const),
    );
  }

  /** Answers after the delay, unless all or this order is told to wait; the mode that counts is the one at that moment. */
  schedule(ids: readonly string[]): void {
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      const mode = this.#parts.store.state.deliveryMode;
      const named = this.#waiting().filter(([order]) => order.held !== true);
      const due = named.map(([, { id }]) => id).filter((id) => ids.includes(id));
      if (mode !== 'wait') this.answer(mode === 'auto' ? 'received' : 'error', due);
    }, delay);
    this.#timers.add(timer);
  }

  resume(): void {
    const ids = this.#waiting().map(([, { id }]) => id);
    if (ids.length > 0) this.schedule(ids);
  }

  /** Answers the waiting deliveries, all or the named ones, a message for each order; how many there were. */
  answer(result: DeliveryResult, ids: readonly string[] | null): number {
    const chosen = this.#waiting().filter(([, { id }]) => ids === null || ids.includes(id));
    for (const order of new Set(chosen.map(([one]) => one))) {
      const deliveries = chosen.filter(([one]) => one === order).map(([, delivery]) => delivery);
      answerDeliveries(this.#parts, order, deliveries, result);
    }
    return chosen.length;
  }

  stop(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers.clear();
  }
}
