import type { Temporal } from 'temporal-polyfill';

/** A public holiday's name for people, per language. */
export interface HolidayName {
  readonly en: string;
  readonly sv: string;
}

/** Days of one year, `MM-DD` to the key of the name. */
export type NamedDays = Readonly<Record<string, string>>;

/**
 * Public holidays of one State as data: for each year the statutory days. Ordinary Saturdays and Sundays are not
 * listed. A year that is not in the table is unknown, never empty.
 */
export interface HolidayCalendar {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly version: string;
  /** Statute the table was taken from. */
  readonly source: string;
  readonly names: Readonly<Record<string, HolidayName>>;
  readonly years: Readonly<Record<number, NamedDays>>;
  /** Days that are treated like holidays by custom or for national periods only (question U6): working days here. */
  readonly eves: Readonly<Record<number, NamedDays>>;
}

/** What Regulation (EEC, Euratom) No 1182/71, Article 2(2), makes of a day. */
export interface DayKind {
  readonly date: Temporal.PlainDate;
  /** Neither Saturday nor Sunday nor public holiday. */
  readonly working: boolean;
  /** Key of the holiday's name, when it is one (also on a Sunday). */
  readonly holiday: string | null;
  /** False where no table knows the year: then only Saturday and Sunday are seen. */
  readonly known: boolean;
}

const saturday = 6;
const dayOfYear = (date: Temporal.PlainDate): string => date.toString().slice(-5);

/** The kind of one local day. */
export function dayKind(date: Temporal.PlainDate, calendar: HolidayCalendar): DayKind {
  const year = calendar.years[date.year];
  const holiday = year?.[dayOfYear(date)] ?? null;
  const working = date.dayOfWeek < saturday && holiday === null;
  return { date, working, holiday, known: year !== undefined };
}

/** Key of the eve's name when the day is one and is counted as a working day. */
export function eveOf(date: Temporal.PlainDate, calendar: HolidayCalendar): string | null {
  if (!dayKind(date, calendar).working) return null;
  return calendar.eves[date.year]?.[dayOfYear(date)] ?? null;
}

const withEves = new WeakMap<HolidayCalendar, Map<string, HolidayCalendar>>();

/** The table with the eves of some years counted as holidays: the switch of question U6. */
export function countEves(calendar: HolidayCalendar, years: readonly number[]): HolidayCalendar {
  const switched = years.filter(
    (year) => calendar.years[year] !== undefined && calendar.eves[year] !== undefined,
  );
  if (switched.length === 0) return calendar;
  const known = withEves.get(calendar) ?? new Map<string, HolidayCalendar>();
  withEves.set(calendar, known);
  const key = switched.join();
  const made = known.get(key) ?? {
    ...calendar,
    version: `${calendar.version} + eves ${key}`,
    years: {
      ...calendar.years,
      ...Object.fromEntries(
        switched.map((year) => [year, { ...calendar.years[year], ...calendar.eves[year] }]),
      ),
    },
  };
  known.set(key, made);
  return made;
}
