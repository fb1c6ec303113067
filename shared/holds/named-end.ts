import { utcMs, type UtcMs } from '../base/units.ts';
import type { HeldTask, OrderFacts } from '../orders/facts.ts';

/**
 * The end of preserving that the authority names, as it names it now; null: it names none that says anything. Of several
 * the last, and none of what need not be kept. One named before the extension says nothing of the period it made, and
 * once production is requested there is no end (Article 11(2)).
 *
 * It is noted, explained and, where it lies beyond the period, a question to a person; it never moves the end. Article
 * 11(1) gives the period itself: sixty days, and thirty more by Annex VI, which has no field for a date (section D). So
 * - an earlier one ends nothing: that the data are no longer needed the authority says by Article 11(3), and a person
 *   acts on it. To let go by a date alone would be to delete early;
 * - a later one prolongs nothing: after the period the obligation ceases, unless Annex V has come (Article 11(1), (2)),
 *   and keeping on would have no ground. But the authority counts on the data, so a person looks before they go.
 */
export function namedEndOf({ preservation }: Pick<OrderFacts, 'preservation'>): UtcMs | null {
  const { tasks, extendedAt, requestedAt, otherRequest } = preservation;
  if (requestedAt !== null || otherRequest !== null) return null;
  const named = Object.values<HeldTask>(tasks).flatMap(({ asked, namedEnd, namedAt = null }) => {
    const isOfPeriod = extendedAt === null || (namedAt !== null && namedAt >= extendedAt);
    return asked === 'preservation' && isOfPeriod && namedEnd !== null ? [namedEnd] : [];
  });
  return named.length === 0 ? null : utcMs(Math.max(...named));
}
