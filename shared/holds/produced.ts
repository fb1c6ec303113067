import { utcMs, type OrderId, type UtcMs } from '../base/units.ts';
import { receiptsOf } from '../orders/clock-of.ts';
import type { OrderFacts } from '../orders/facts.ts';

export interface LinkedFacts extends Pick<OrderFacts, 'id' | 'links' | 'tasks'> {
  readonly answer: Pick<OrderFacts['answer'], 'acknowledgedAt' | 'package'>;
}

/** When all of what an order asks for had been received; null: it was not, or in part only. */
export function receivedAt({ answer, tasks }: Pick<LinkedFacts, 'answer' | 'tasks'>): UtcMs | null {
  const items = answer.package?.items ?? [];
  const isWhole = tasks.every((asked) => items.some(({ task }) => task === asked));
  return isWhole ? answer.acknowledgedAt : null;
}

/** Orders that ask for what this one preserves, on whichever side a person has linked them. */
export function followersOf<T extends LinkedFacts>(
  { id, links }: Pick<OrderFacts, 'id' | 'links'>,
  orders: Iterable<T>,
): readonly T[] {
  const named = new Set<OrderId>(
    links.flatMap(({ other, relation }) => (relation === 'followsPreservation' ? [other] : [])),
  );
  return [...orders].filter(
    (order) =>
      order.id !== id &&
      (named.has(order.id) ||
        order.links.some(
          ({ other, relation }) => relation === 'followsPreservation' && other === id,
        )),
  );
}

/**
 * When everything that was preserved under an order has been produced: the last receipt of the orders that ask for it.
 * Null while one of them is not answered or in part only, or none is known.
 */
export function producedAt(
  order: Pick<OrderFacts, 'id' | 'links' | 'receipt'>,
  orders: Iterable<LinkedFacts>,
): UtcMs | null {
  const { due } = receiptsOf(order);
  const received = followersOf(order, orders)
    .map(receivedAt)
    // What was received before the data were asked to be kept cannot have been these data.
    .map((at) => (at !== null && at < due ? null : at));
  const known = received.filter((at) => at !== null);
  return known.length === 0 || known.length < received.length ? null : utcMs(Math.max(...known));
}
