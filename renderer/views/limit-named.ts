import { utcMs } from '../../shared/base/units.ts';
import type { NamedLimit } from '../../shared/deadlines/stated-time.ts';
import type { Ombud } from '../state/ombud.svelte.ts';

/** A limit as its authority named it: a moment, or a day without a time. */
export function limitNamed({ at, day }: NamedLimit, { dates, words }: Ombud): string {
  if (day === undefined) return dates.end(at);
  // The middle of the day is on it in every zone of the Union.
  return words.frame.dayAlone(dates.weekdayAndDay(utcMs(Date.parse(`${day}T12:00:00Z`))));
}
