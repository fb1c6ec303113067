/** Which of two orders must be answered first, before one of them is closed as the other one sent again (Article 10). */
import { isAnswered } from './answered.ts';
import type { OrderFacts } from './facts.ts';
import { receiptsOf } from './clock-of.ts';

/** What the end of an order's own time is read from. */
export type DueSide = Pick<OrderFacts, 'receipt' | 'emergency' | 'turn'> & {
  readonly answer: Pick<OrderFacts['answer'], 'state' | 'sentAt' | 'acknowledgedAt'>;
};

/**
 * Whether a time limit would move back if `other` were answered in place of `one`. An emergency never gives way to what
 * is none (Article 10(4)); what has been answered is late for nothing.
 */
export function losesTime(one: DueSide, other: DueSide): boolean {
  if (isAnswered(other.answer)) return false;
  return (one.emergency && !other.emergency) || endOf(one) < endOf(other);
}

const hourMs = 3_600_000;

/** Milliseconds since 1970; infinite while the order waits for an authority. No calendar is asked: the two share one. */
function endOf({ receipt, emergency, turn }: DueSide): number {
  if (turn.of !== 'us') return Number.POSITIVE_INFINITY;
  const { at, formSentAt, clarifiedAt } = turn.clock?.inputs ?? {};
  if (turn.clock?.clock === 'NEW_DEADLINE' && at !== undefined) return at;
  const stood =
    turn.clock?.clock === 'RESUME_AFTER_CLARIFY' ? (clarifiedAt ?? 0) - (formSentAt ?? 0) : 0;
  return receiptsOf({ receipt }).due + (emergency ? 8 : 240) * hourMs + stood;
}
