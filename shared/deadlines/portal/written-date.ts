import { Temporal } from 'temporal-polyfill';
import { daysOf, wall } from '../arithmetic.ts';
import { isZone } from '../place.ts';
import { instantOfDay, type PortalDate, type PortalKind } from './portal-date.ts';

/** Dates of another century are slips; so is what is no day of the calendar. */
function dayOf(text: string): Temporal.PlainDate | null {
  const day = text.trim();
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || day < '1971' || day >= '2099') return null;
  try {
    return Temporal.PlainDate.from(day, { overflow: 'reject' });
  } catch {
    return null;
  }
}

interface WrittenTime {
  readonly hour: number;
  readonly minute: number;
}

/** 24:00 is the end of the day, as Ombud itself writes it. */
function timeOf(text: string): WrittenTime | null {
  const [, hours, minutes] = /^(\d{1,2})[:.](\d{2})$/.exec(text.trim()) ?? [];
  if (hours === undefined || minutes === undefined) return null;
  const [hour, minute] = [Number(hours), Number(minutes)];
  return minute < 60 && (hour < 24 || (hour === 24 && minute === 0)) ? { hour, minute } : null;
}

/** Whether a field holds a day: `2026-12-03`, year first, for no other order can be told from its reverse. */
export const isWrittenDay = (text: string): boolean => dayOf(text) !== null;

/** Whether a field holds a time, `14:00`, or nothing. */
export const isWrittenTime = (text: string): boolean => text.trim() === '' || timeOf(text) !== null;

/**
 * A date as fields take it: `2026-12-03`, and `14:00`, `9.05`, `24:00` or nothing, in a zone. Null when it is none. In a
 * gap of the clock the offset before the change holds, in an overlap the first pass.
 */
export function writtenDate(
  day: string,
  time: string,
  zone: string,
  kind: PortalKind,
): PortalDate | null {
  const date = dayOf(day);
  if (date === null || !isZone(zone)) return null;
  if (time.trim() === '') return { at: instantOfDay(date, kind, zone), precision: 'day', zone };
  const read = timeOf(time);
  if (read === null) return null;
  const { hour, minute } = read;
  const on = hour === 24 ? date.add(daysOf(1)) : date;
  const at = wall(on, Temporal.PlainTime.from({ hour: hour % 24, minute }), zone);
  return { at, precision: 'minute', zone };
}
