import { Temporal } from 'temporal-polyfill';
import type { Place } from './arithmetic.ts';
import { countEves } from './calendars/calendar.ts';
import { calendarOf } from './calendars/index.ts';
import type { ClockSettings } from './clock-settings.ts';

/** The place with a State's holidays, the eves among them as the settings say (question U6). */
export const placeOf = (
  zone: string,
  country: string,
  { eveYears }: Pick<ClockSettings, 'eveYears'>,
): Place => ({ zone, calendar: countEves(calendarOf(country), eveYears) });

/** Zones that were asked about before: every order of a list asks for the same one. */
const seen = new Set<string>();

/** Whether a text names a time zone. A bare offset is none: it knows no summer time. */
export function isZone(zone: string): boolean {
  if (seen.has(zone)) return true;
  if (!/^[A-Za-z]/.test(zone)) return false;
  try {
    new Temporal.ZonedDateTime(0n, zone);
  } catch {
    return false;
  }
  seen.add(zone);
  return true;
}
