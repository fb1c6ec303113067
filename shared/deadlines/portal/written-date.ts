import { Temporal } from 'temporal-polyfill';
import { instantOfLocal } from '../stated-time.ts';
import { isZone } from '../place.ts';
import { instantOfDay, type PortalDate, type PortalKind } from './portal-date.ts';

/** Dates of another century are slips; so is what is no day of the calendar. */
function dayOf(text: string): Temporal.PlainDate | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text < '1971' || text >= '2099') return null;
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' });
  } catch {
    return null;
  }
}

/** A date as fields take it: `2026-12-03`, and `14:00` or nothing, in a zone. Null when it is none. */
export function writtenDate(
  day: string,
  time: string,
  zone: string,
  kind: PortalKind,
): PortalDate | null {
  const date = dayOf(day);
  if (date === null || !isZone(zone)) return null;
  if (time === '') return { at: instantOfDay(date, kind, zone), precision: 'day', zone };
  const at = instantOfLocal(`${day}T${time}`, zone);
  return at === null ? null : { at, precision: 'minute', zone };
}
