/**
 * Holiday calendars by country. Adding a State is adding a table; no rule of the arithmetic knows any country.
 */
import type { HolidayCalendar } from './calendar.ts';
import { sweden } from './se.ts';

const calendars: ReadonlyMap<string, HolidayCalendar> = new Map(
  [sweden].map((calendar) => [calendar.country, calendar]),
);

/** The table of a State (ISO 3166-1 alpha-2). A State without one gets a table that knows no year. */
export function calendarOf(country: string): HolidayCalendar {
  const known = calendars.get(country);
  return known ?? { country, version: `${country} –`, source: '', names: {}, years: {}, eves: {} };
}

/** Name of a holiday for people; the key itself when the table does not name it. */
export function holidayName(country: string, key: string, language: 'en' | 'sv'): string {
  return calendarOf(country).names[key]?.[language] ?? key;
}
