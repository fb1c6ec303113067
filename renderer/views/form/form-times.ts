import type { WrittenTime } from '../../../shared/forms/form-view.ts';
import { utcMs, type UtcMs } from '../../../shared/base/units.ts';
import { zoneOffset } from '../../format/zoned.ts';
import type { Speech } from '../../state/speech.svelte.ts';

/** A time in UTC and where the addressee is; `local` null when the time cannot be read. */
export interface ShownTime {
  readonly utc: string;
  readonly local: string | null;
}

type Teller = Pick<Speech, 'utc' | 'dates' | 'zone' | 'words'>;

export function shownTime({ at, written }: WrittenTime, speech: Teller): ShownTime {
  if (at === null) return { utc: written, local: null };
  return { utc: `${speech.utc.dated(at)} UTC`, local: localTime(at, speech) };
}

export function localTime(at: UtcMs, { dates, zone, words }: Teller): string {
  const { offset, isSummer } = zoneOffset(zone, at);
  const t = words.form;
  return t.local(`${dates.dated(at)} (${isSummer ? t.summer(offset) : t.standard(offset)})`);
}

const midnight = /^(\d{4}-\d{2}-\d{2})T00:00:00(?:\.0+)?(?:Z|[+-]\d{2}:\d{2})$/;

/** A day that was written as an instant: the sender's own date, whatever its zone. Null when it has a time of day. */
export function writtenDay({ written, at }: WrittenTime): UtcMs | null {
  const day = midnight.exec(written.trim())?.[1];
  return day === undefined || at === null ? null : utcMs(Date.parse(`${day}T12:00:00Z`));
}
