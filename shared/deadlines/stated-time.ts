import { Temporal } from 'temporal-polyfill';
import { utcMs, type UtcMs } from '../base/units.ts';
import { localTime } from './arithmetic.ts';
import { dayEnd } from './stated-day.ts';

/** Local date and time of an instant to the minute, as a field takes it: `2026-12-03T14:00`. */
export const localText = (at: UtcMs, zone: string): string =>
  localTime(at, zone).toPlainDateTime().toString({ smallestUnit: 'minute' });

/** The same as people type it: `2026-12-03 14:00`. */
export const writtenLocal = (at: UtcMs, zone: string): string =>
  localText(at, zone).replace('T', ' ');

/** What a person has typed: a moment, a day alone, a local time that the change of the clocks leaves out, or neither. */
export type Written =
  | { readonly is: 'moment'; readonly at: UtcMs }
  | { readonly is: 'day'; readonly day: string }
  | { readonly is: 'gap' | 'none' };

const none: Written = { is: 'none' };

/**
 * A date and time as people type them: `2026-12-03 14:00`, with a full stop in the time as well, with the hour in one
 * digit, and with 24:00 for the end of a day; or the day alone. A year of another century is a slip. Of an hour that comes
 * twice the first pass holds.
 */
export function readWritten(text: string, zone: string): Written {
  const parts = /^(\d{4}-\d{2}-\d{2})(?:[ T]+(\d{1,2})[:.](\d{2}))?$/.exec(text.trim());
  const [, day = '', hour, minute] = parts ?? [];
  const end = day < '1971' || day >= '2100' ? null : dayEnd(day, zone);
  if (end === null) return none;
  if (hour === undefined || minute === undefined) return { is: 'day', day };
  if (`${hour}:${minute}` === '24:00') return { is: 'moment', at: end };
  return momentOf(`${day}T${hour.padStart(2, '0')}:${minute}`, zone);
}

function momentOf(text: string, zone: string): Written {
  try {
    const local = Temporal.PlainDateTime.from(text);
    const there = local.toZonedDateTime(zone);
    if (!there.toPlainDateTime().equals(local)) return { is: 'gap' };
    return { is: 'moment', at: utcMs(there.epochMilliseconds) };
  } catch {
    return none;
  }
}

/** The instant of a date and time as people type them; null when it is none. A day alone is none: nobody guesses a time. */
export function instantOfWritten(text: string, zone: string): UtcMs | null {
  const written = readWritten(text, zone);
  return written.is === 'moment' ? written.at : null;
}

/** A limit that an authority names: a moment, or a day alone with the end it has in our zone. */
export interface NamedLimit {
  readonly at: UtcMs;
  readonly day?: string;
}

/** The same of a limit, which may be a day alone. */
export function limitOfWritten(text: string, zone: string): NamedLimit | null {
  const written = readWritten(text, zone);
  if (written.is === 'moment') return { at: written.at };
  const end = written.is === 'day' ? dayEnd(written.day, zone) : null;
  return written.is === 'day' && end !== null ? { at: end, day: written.day } : null;
}

/** A limit as people type it. */
export const writtenLimit = ({ at, day }: NamedLimit, zone: string): string =>
  day ?? writtenLocal(at, zone);
