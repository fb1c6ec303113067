/** When a deadline can end first: what deadlines are held against each other by. */
import { utcMs, type UtcMs } from '../base/units.ts';
import { earliestZone, zoneOfState } from '../deadlines/calendars/zones.ts';
import { dayEnd } from '../deadlines/stated-day.ts';
import type { NewDeadline, OrderFacts } from './facts.ts';

/**
 * A moment as it is. A day ends with the midnight of the State that named it, or with ours where that comes first
 * (question U20); where the State is not known, with the first there is.
 */
export function firstEnd(
  { at, day }: Pick<NewDeadline, 'at' | 'day'>,
  { issuingState }: Pick<OrderFacts, 'issuingState'>,
): UtcMs {
  if (day === undefined) return at;
  const zone = issuingState === undefined ? null : zoneOfState(issuingState);
  return utcMs(Math.min(at, dayEnd(day, zone ?? earliestZone) ?? at));
}
