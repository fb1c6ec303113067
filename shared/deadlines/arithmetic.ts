/**
 * Arithmetic of Regulation (EEC, Euratom) No 1182/71 on periods, dates and time limits ("1182/71"), the rules by which
 * the Regulation (EU) 2023/1543 counts. The place is where the addressee acts: its zone and its public holidays
 * (1182/71 Article 2(1)), never those of the computer.
 *
 * Every period comes twice. `strict…` is in time on any reading of the law; `legal…` is the end on the best reading,
 * with the day or hour of receipt left out and the last day moved to a working day. Day ends are exclusive: 00:00 of
 * the day after.
 */
import { Temporal } from 'temporal-polyfill';
import { utcMs, type UtcMs } from '../base/units.ts';
import { dayKind, type DayKind, type HolidayCalendar } from './calendars/calendar.ts';

/** Where the addressee acts. `zone` is an IANA name; an unknown one is a fault of the profile and throws. */
export interface Place {
  readonly zone: string;
  readonly calendar: HolidayCalendar;
}

export const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
/** Durations made once: reading one out of an object costs more than adding it. */
const durations = new Map<number, Temporal.Duration>();
export function daysOf(days: number): Temporal.Duration {
  const duration = durations.get(days) ?? new Temporal.Duration(0, 0, 0, days);
  durations.set(days, duration);
  return duration;
}

/** A period of two days or more holds at least two working days: 1182/71 Article 3(5). */
const leastWorkingDays = 2;

/** The instant as local date and time. */
export const localTime = (t: UtcMs, zone: string): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(t).toZonedDateTimeISO(zone);

/** Local day of the event; 00:00:00 belongs to the new day. 1182/71 Article 3(1): this day is not counted. */
export const day0 = (t: UtcMs, zone: string): Temporal.PlainDate =>
  localTime(t, zone).toPlainDate();

/**
 * Instant of a local time on a date. In a gap of the clock the offset before the change holds, in an overlap the
 * first pass.
 */
export const wall = (
  date: Temporal.PlainDate,
  time: Temporal.PlainTime | undefined,
  zone: string,
): UtcMs =>
  utcMs(
    date.toZonedDateTime({ timeZone: zone, ...(time === undefined ? {} : { plainTime: time }) })
      .epochMilliseconds,
  );

/** Exclusive end of a day: "the expiry of the last hour of the last day", 1182/71 Article 3(2)(b). */
export const eod = (date: Temporal.PlainDate, zone: string): UtcMs =>
  wall(date.add(daysOf(1)), undefined, zone);

/** n days on the narrowest reading: n times 24 hours, or the same local time n days later if that is earlier. */
export function strictD(t: UtcMs, n: number, zone: string): UtcMs {
  const local = localTime(t, zone);
  const sameTime = wall(local.toPlainDate().add(daysOf(n)), local.toPlainTime(), zone);
  return utcMs(Math.min(t + n * dayMs, sameTime));
}

/**
 * The same as an end that must not be passed: of a time of day that the change of the clocks leaves out it is the change
 * itself, so that who begins later never ends sooner.
 */
export function strictEnd(t: UtcMs, n: number, zone: string): UtcMs {
  const local = localTime(t, zone);
  const same = local.toPlainDate().add(daysOf(n)).toPlainDateTime(local.toPlainTime());
  const early = same.toZonedDateTime(zone, { disambiguation: 'earlier' });
  if (early.toPlainDateTime().equals(same)) return strictD(t, n, zone);
  const change = early.getTimeZoneTransition('next');
  return change === null ? strictD(t, n, zone) : utcMs(change.epochMilliseconds);
}

/** End of day n without any move: 1182/71 Article 3(1) and 3(2)(b), leaving out 3(4). */
export const plainD = (t: UtcMs, n: number, zone: string): UtcMs =>
  eod(day0(t, zone).add(daysOf(n)), zone);

/** Periods by the day they count from: the orders of one day share theirs. */
const periods = new WeakMap<HolidayCalendar, Map<string, LegalPeriod>>();

/** The counted days of a period, day 1 first, and its exclusive end. */
export interface LegalPeriod {
  readonly days: readonly DayKind[];
  readonly end: UtcMs;
  /** First year the period touches that no table knows: there only Saturdays and Sundays were seen. */
  readonly unknownYear: number | null;
}

/**
 * n days after a day, counted up to the day the period ends with (3(2)(b)). Days inside count whatever
 * they are (1182/71 Article 3(3)); the last one moves on while it is not a working day (3(4)) and while the period
 * holds fewer than two working days (3(5)).
 */
export function periodAfter(first: Temporal.PlainDate, n: number, place: Place): LegalPeriod {
  const known = periods.get(place.calendar) ?? new Map<string, LegalPeriod>();
  periods.set(place.calendar, known);
  const key = `${first.toString()} ${n} ${place.zone}`;
  const period = known.get(key) ?? countPeriod(first, n, place);
  known.set(key, period);
  return period;
}

/** The period of n days that an event at t starts: 1182/71 Article 3(1), the day of the event is not counted. */
export const legalPeriod = (t: UtcMs, n: number, place: Place): LegalPeriod =>
  periodAfter(day0(t, place.zone), n, place);

function countPeriod(first: Temporal.PlainDate, n: number, { zone, calendar }: Place): LegalPeriod {
  const days: DayKind[] = [];
  let workingDays = 0;
  let isWorking = false;
  while (days.length < n || !isWorking || (n >= 2 && workingDays < leastWorkingDays)) {
    const kind = dayKind(first.add(daysOf(days.length + 1)), calendar);
    days.push(kind);
    isWorking = kind.working;
    if (isWorking) workingDays += 1;
  }
  const unknownYear = days.find(({ known }) => !known)?.date.year ?? null;
  return { days, end: eod(first.add(daysOf(days.length)), zone), unknownYear };
}

/** Legal end of n days, exclusive: 1182/71 Article 3(1) to (5). */
export const legalD = (t: UtcMs, n: number, place: Place): UtcMs => legalPeriod(t, n, place).end;

/** h hours on the narrowest reading: elapsed time, so changes of the clock do not matter. */
export const strictH = (t: UtcMs, h: number): UtcMs => utcMs(t + h * hourMs);

/** Start of the first local hour after the one t lies in; exactly on the hour, that hour is the hour of t. */
export function nextFullHour(t: UtcMs, zone: string): UtcMs {
  const { minute, second, millisecond } = localTime(t, zone);
  return utcMs(t - ((minute * 60 + second) * 1_000 + millisecond) + hourMs);
}

/**
 * Legal end of h hours: the hour of the event is not counted (1182/71 Article 3(1) and 3(2)(a)). Periods in hours
 * never move to a working day (3(4)).
 */
export const legalH = (t: UtcMs, h: number, zone: string): UtcMs =>
  utcMs(nextFullHour(t, zone) + h * hourMs);
