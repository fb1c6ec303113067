import { openingOf } from '../watch/referee.ts';
import type { OrderRecord } from '../state/platform-state.ts';

/** Order whose window opens next, and when; null when none waits for its window. */
export interface Opening {
  readonly order: OrderRecord;
  readonly at: number;
}

export function nextOpening(orders: Iterable<OrderRecord>, now: number): Opening | null {
  let next: Opening | null = null;
  for (const order of orders) {
    const at = order.withdrawnAt === null ? openingOf(order) : null;
    if (at !== null && at > now && (next === null || at < next.at)) next = { order, at };
  }
  return next;
}
