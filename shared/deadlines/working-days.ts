/** Working days: neither Saturday nor Sunday nor public holiday (1182/71 Article 2(2)). */
import type { Temporal } from 'temporal-polyfill';
import { utcMs, type UtcMs } from '../base/units.ts';
import { day0, daysOf, eod, localTime, wall, type Place } from './arithmetic.ts';
import { dayKind, type DayKind } from './calendars/calendar.ts';

/** Every day after the day of t up to the n-th working day. */
export function daysToWorkingDay(t: UtcMs, n: number, place: Place): readonly DayKind[] {
  const first = day0(t, place.zone);
  const days: DayKind[] = [];
  let count = 0;
  while (count < n) {
    const kind = dayKind(first.add(daysOf(days.length + 1)), place.calendar);
    days.push(kind);
    if (kind.working) count += 1;
  }
  return days;
}

/** The n-th working day before a date, the date itself not counted; n = 0: the last one on or before it. */
export function workingDayBack(
  date: Temporal.PlainDate,
  n: number,
  { calendar }: Place,
): Temporal.PlainDate {
  let day = date;
  for (let left = n; left > 0;) {
    day = day.subtract(daysOf(1));
    if (dayKind(day, calendar).working) left -= 1;
  }
  while (!dayKind(day, calendar).working) day = day.subtract(daysOf(1));
  return day;
}

/** Same local time on the n-th working day: in time on any reading. */
export function strictWD(t: UtcMs, days: readonly DayKind[], zone: string): UtcMs {
  const date = localTime(t, zone).toPlainDate().add(daysOf(days.length));
  return wall(date, localTime(t, zone).toPlainTime(), zone);
}

/** End of the n-th working day, exclusive. */
export const legalWD = (t: UtcMs, days: readonly DayKind[], zone: string): UtcMs =>
  utcMs(eod(day0(t, zone).add(daysOf(days.length)), zone));
