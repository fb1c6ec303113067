/** When a person asks the enforcing authority for an express confirmation: before the unmoved end (question U3). */
import { Temporal } from 'temporal-polyfill';
import type { UtcMs } from '../../base/units.ts';
import { day0, daysOf, wall, type Place } from '../arithmetic.ts';
import { dayKind } from '../calendars/calendar.ts';
import type { WhyStep } from '../clock-reading.ts';
import { tenDays } from '../release-window.ts';
import { why } from '../why-step.ts';
import { workingDayBack } from '../working-days.ts';

/** Working days before the unmoved end: a product default. */
const ahead = 2;
const inTheMorning = new Temporal.PlainTime(9);

/** Nine in the morning, two working days before the unmoved last day. */
export function askAhead(
  t: UtcMs,
  place: Place,
): { readonly remindAt: UtcMs; readonly step: WhyStep } {
  const last = day0(t, place.zone).add(daysOf(tenDays));
  const day = workingDayBack(last, ahead, place);
  const remindAt = wall(day, inTheMorning, place.zone);
  // The days between lie in the years of the two.
  const isKnown = [day, last.subtract(daysOf(1))].every(
    (one) => dayKind(one, place.calendar).known,
  );
  const key = isKnown ? 'askAhead' : 'askAheadUnknown';
  return { remindAt, step: why(key, 'Art. 10(2)', { remindAt }, {}, 'U3') };
}
