/** Days as authorities state them and people type them: `YYYY-MM-DD`, without a time. */
import { Temporal } from 'temporal-polyfill';
import type { UtcMs } from '../base/units.ts';
import { eod } from './arithmetic.ts';

/** A day of the calendar written `YYYY-MM-DD`, or null. */
export function plainDate(text: string): Temporal.PlainDate | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' });
  } catch {
    return null;
  }
}

/** The exclusive end of a stated day in a zone; null: it is no day. */
export function dayEnd(text: string, zone: string): UtcMs | null {
  const day = plainDate(text);
  return day === null ? null : eod(day, zone);
}
