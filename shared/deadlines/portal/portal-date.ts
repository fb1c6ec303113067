/**
 * A date as the national portal shows it. Nothing that is public says that the interface carries one, so a person reads
 * it off the page or off the portal's mail.
 */
import type { Temporal } from 'temporal-polyfill';
import { utcMs, type UtcMs } from '../../base/units.ts';
import { day0, daysOf, eod, localTime, wall } from '../arithmetic.ts';

/** What the portal says by its date: answer by then, answer not before then, keep the data until then. */
export const portalKinds = ['answerBy', 'answerFrom', 'keepUntil'] as const;
export type PortalKind = (typeof portalKinds)[number];

export const portalPrecisions = ['day', 'minute'] as const;
export type PortalPrecision = (typeof portalPrecisions)[number];

/** Characters that are written of the portal's own words: a warning, not a letter. */
export const mostPortalWords = 500;

/**
 * `at` of a day alone: its exclusive end where something ends by it, its beginning where something opens by it, both in
 * `zone` (IANA), the zone the portal shows it in.
 */
export interface PortalDate {
  readonly at: UtcMs;
  readonly precision: PortalPrecision;
  readonly zone: string;
}

const minuteMs = 60_000;
const toMinute = (at: number): number => Math.floor(at / minuteMs);

/** The instant that stands for a day alone. */
export const instantOfDay = (date: Temporal.PlainDate, kind: PortalKind, zone: string): UtcMs =>
  kind === 'answerFrom' ? wall(date, undefined, zone) : eod(date, zone);

/** The day an instant is shown as: an end belongs to the day it ends, a beginning to the day it begins. */
export const dayShown = (at: UtcMs, kind: PortalKind, zone: string): Temporal.PlainDate =>
  day0(kind === 'answerFrom' ? at : utcMs(at - 1), zone);

/** The day the other way of writing midnight gives; the same day for every other time. */
export function otherDayShown(at: UtcMs, kind: PortalKind, zone: string): Temporal.PlainDate {
  const { hour, minute, second, millisecond } = localTime(at, zone);
  const isMidnight = hour + minute + second + millisecond === 0;
  const shown = dayShown(at, kind, zone);
  if (!isMidnight) return shown;
  return kind === 'answerFrom' ? shown.subtract(daysOf(1)) : shown.add(daysOf(1));
}

/**
 * Whether an instant would be shown as this date. To the minute, seconds are left out, and the last minute before an
 * instant stands for it as well: a day that ends at midnight is shown as 23:59 by many. `as`: what the instant itself
 * is, where it is not of the kind the portal's date is taken for.
 */
export function isShownAs(
  at: UtcMs,
  portal: PortalDate,
  kind: PortalKind,
  as: PortalKind = kind,
): boolean {
  const { zone, precision } = portal;
  if (precision === 'day') return dayShown(at, as, zone).equals(dayShown(portal.at, kind, zone));
  const shown = toMinute(portal.at);
  return toMinute(at) === shown || toMinute(at - 1) === shown;
}

/** Whether it would be, if midnight were written as belonging to the other of its two days. */
export const isShownAsOtherDay = (at: UtcMs, portal: PortalDate, kind: PortalKind): boolean =>
  portal.precision === 'day' &&
  !isShownAs(at, portal, kind) &&
  otherDayShown(at, kind, portal.zone).equals(dayShown(portal.at, kind, portal.zone));
