/** A way of counting with each of its choices in the open, so that one of them can be made otherwise. */
import type { Temporal } from 'temporal-polyfill';
import { utcMs, type UtcMs } from '../../base/units.ts';
import { day0, daysOf, eod, legalH, localTime, periodAfter, strictH, wall } from '../arithmetic.ts';
import { dayKind, type HolidayCalendar } from '../calendars/calendar.ts';

export interface Recipe {
  /** The event counted from. */
  readonly from: UtcMs;
  readonly unit: 'days' | 'workingDays' | 'hours';
  /** 0: a time that is stated, not counted. */
  readonly n: number;
  /** In which the days begin and end. */
  readonly zone: string;
  /** Whose Saturdays, Sundays and public holidays move the end; null: nothing moves it. */
  readonly calendar: HolidayCalendar | null;
  /** The day of the event is the first one (1182/71 Article 3(1) leaves it out). */
  readonly countsFirst: boolean;
  /** Working days by which the end lies after all that: 1 where the last day is no working day somewhere else. */
  readonly further: number;
  /** The end of the last day, the local time of the event on it, or full hours. */
  readonly end: 'day' | 'exact' | 'fullHours';
}

/** Saturdays and Sundays, and no public holiday of anybody. */
export const weekendsOnly: HolidayCalendar = {
  country: '–',
  version: '–',
  source: '',
  names: {},
  years: {},
  eves: {},
};

function nextWorking(date: Temporal.PlainDate, calendar: HolidayCalendar): Temporal.PlainDate {
  let day = date;
  while (!dayKind(day, calendar).working) day = day.add(daysOf(1));
  return day;
}

function lastWorkingDay(
  first: Temporal.PlainDate,
  n: number,
  calendar: HolidayCalendar,
): Temporal.PlainDate {
  let day = first;
  for (let left = n; left > 0; left -= 1) day = nextWorking(day.add(daysOf(1)), calendar);
  return day;
}

/** The last day of a period in days. */
export function lastDay(recipe: Recipe): Temporal.PlainDate {
  const { from, n, unit, zone, calendar, countsFirst, further } = recipe;
  const event = day0(from, zone);
  const first = countsFirst ? event.subtract(daysOf(1)) : event;
  const place = { zone, calendar: calendar ?? weekendsOnly };
  if (unit === 'workingDays') return lastWorkingDay(first, n, place.calendar);
  const plain = first.add(daysOf(n));
  if (calendar === null) return plain;
  const last =
    n === 0
      ? nextWorking(plain, calendar)
      : first.add(daysOf(periodAfter(first, n, place).days.length));
  return lastWorkingDay(last, further, calendar);
}

/** The instant the counting ends with. */
export function count(recipe: Recipe): UtcMs {
  const { from, n, unit, zone, end } = recipe;
  if (unit === 'hours') {
    if (end === 'fullHours') return legalH(from, n, zone);
    const exact = strictH(from, n);
    return end === 'exact' ? exact : eod(day0(utcMs(exact - 1), zone), zone);
  }
  const last = lastDay(recipe);
  return end === 'exact' ? wall(last, localTime(from, zone).toPlainTime(), zone) : eod(last, zone);
}
