import { Temporal } from 'temporal-polyfill';
import { utcMs, type UtcMs } from '../base/units.ts';
import { localTime } from './arithmetic.ts';

/** Local date and time of an instant to the minute, as a field takes it: `2026-12-03T14:00`. */
export const localText = (at: UtcMs, zone: string): string =>
  localTime(at, zone).toPlainDateTime().toString({ smallestUnit: 'minute' });

/**
 * The instant of a local date and time a person has written; null when it is none. In a gap of the clock the offset
 * before the change holds, in an overlap the first pass.
 */
export function instantOfLocal(text: string, zone: string): UtcMs | null {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?$/.test(text)) return null;
  try {
    return utcMs(Temporal.PlainDateTime.from(text).toZonedDateTime(zone).epochMilliseconds);
  } catch {
    return null;
  }
}

/** The same as people type it: `2026-12-03 14:00`. */
export const writtenLocal = (at: UtcMs, zone: string): string =>
  localText(at, zone).replace('T', ' ');

/**
 * The instant of a date and time as people type them: `2026-12-03 14:00`, with a full stop in the time as well, and with
 * the hour in one digit. Null when it is none; a day alone is none, for nobody may guess the time, nor is a year of
 * another century, which is a slip.
 */
export function instantOfWritten(text: string, zone: string): UtcMs | null {
  const parts = /^(\d{4}-\d{2}-\d{2})[ T]+(\d{1,2})[:.](\d{2})$/.exec(text.trim());
  const [, day = '', hour = '', minute = ''] = parts ?? [];
  if (parts === null || day < '1971' || day >= '2100') return null;
  return instantOfLocal(`${day}T${hour.padStart(2, '0')}:${minute}`, zone);
}
