import { utcMs, type OrderId, type TaskId, type UtcMs } from '../base/units.ts';
import { answersOf, type Answers } from '../orders/answered.ts';
import { receiptsOf } from '../orders/clock-of.ts';
import type { OrderFacts } from '../orders/facts.ts';

type Received = Pick<OrderFacts['answer'], 'acknowledgedAt' | 'package'>;

export interface LinkedFacts
  extends Pick<OrderFacts, 'id' | 'links' | 'tasks'>, Answers<Received> {}

/**
 * When all of what an order asks for had been received, by one answer or the last of several; null: it was not, or in
 * part only.
 */
export function receivedAt(facts: Pick<LinkedFacts, 'tasks'> & Answers<Received>): UtcMs | null {
  const received = receiptsByTask(facts);
  if (!facts.tasks.every((asked) => received.has(asked))) return null;
  const times = facts.tasks.flatMap((asked) => received.get(asked) ?? []);
  return times.length === 0 ? facts.answer.acknowledgedAt : utcMs(Math.max(...times));
}

/** When the data of each task were received, as far as they were. */
export const receiptsByTask = (answers: Answers<Received>): ReadonlyMap<TaskId, UtcMs> =>
  new Map(
    answersOf(answers).flatMap(({ acknowledgedAt, package: sent }) =>
      acknowledgedAt === null
        ? []
        : (sent?.items ?? []).map(({ task }) => [task, acknowledgedAt] as const),
    ),
  );

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
