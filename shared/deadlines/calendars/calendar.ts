import type { Temporal } from 'temporal-polyfill';
import { err, ok, type Result } from '../../base/result.ts';
import type { NotComputable } from '../clock-reading.ts';

/** A public holiday's name for people, per language. */
export interface HolidayName {
  readonly en: string;
  readonly sv: string;
}

/**
 * Public holidays of one State as data: for each year the statutory days, `MM-DD` to the key of the name. Ordinary
 * Saturdays and Sundays are not listed. A year that is not in the table is unknown, never empty.
 */
export interface HolidayCalendar {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly version: string;
  /** Statute the table was taken from. */
  readonly source: string;
  readonly names: Readonly<Record<string, HolidayName>>;
  readonly years: Readonly<Record<number, Readonly<Record<string, string>>>>;
}

/** What Regulation (EEC, Euratom) No 1182/71, Article 2(2), makes of a day. */
export interface DayKind {
  readonly date: Temporal.PlainDate;
  /** Neither Saturday nor Sunday nor public holiday. */
  readonly working: boolean;
  /** Key of the holiday's name, when it is one (also on a Sunday). */
  readonly holiday: string | null;
}

const saturday = 6;

/**
 * The kind of one local day. Weekends need the table too, because a holiday's name is part of the answer; so a date
 * outside it is not computable, whatever its weekday.
 */
export function dayKind(
  date: Temporal.PlainDate,
  calendar: HolidayCalendar,
): Result<DayKind, NotComputable> {
  const year = calendar.years[date.year];
  if (year === undefined) {
    return err({ reason: 'calendarMissing', year: date.year, country: calendar.country });
  }
  const holiday = year[date.toString().slice(-5)] ?? null;
  return ok({ date, working: date.dayOfWeek < saturday && holiday === null, holiday });
}
