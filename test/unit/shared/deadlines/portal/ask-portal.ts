// Questions about the portal's date, for an order in Sweden.
import { utcMs, type UtcMs } from '../../../../../shared/base/units.ts';
import type { ClockId } from '../../../../../shared/deadlines/clock-id.ts';
import type { ClockInputs, ClockReading } from '../../../../../shared/deadlines/clock-reading.ts';
import { defaultClockSettings } from '../../../../../shared/deadlines/clock-settings.ts';
import type { PortalDate, PortalKind } from '../../../../../shared/deadlines/portal/portal-date.ts';
import { comparePortal } from '../../../../../shared/deadlines/portal/compare.ts';
import type {
  PortalComparison,
  PortalQuestion,
} from '../../../../../shared/deadlines/portal/reason.ts';
import { readClock, seenAt } from '../../../../../shared/deadlines/read-clock.ts';

export const stockholm = 'Europe/Stockholm';

export const at = (text: string): UtcMs => utcMs(Date.parse(text));

export function readingOf(
  clock: ClockId,
  received: UtcMs,
  inputs: ClockInputs = {},
  place = { zone: stockholm, country: 'SE' },
): ClockReading {
  const trigger = seenAt(received);
  const read = readClock({ clock, trigger, inputs, ...place, settings: defaultClockSettings });
  if (!read.ok) throw new Error(read.error.reason);
  return read.value;
}

export const toTheMinute = (instant: UtcMs): PortalDate => ({
  at: instant,
  precision: 'minute',
  zone: stockholm,
});

export const dayOnly = (instant: UtcMs): PortalDate => ({
  ...toTheMinute(instant),
  precision: 'day',
});

export function askPortal(
  reading: ClockReading | null,
  portal: PortalDate,
  kind: PortalKind = 'answerBy',
  more: Partial<PortalQuestion> = {},
): PortalComparison {
  const place = { zone: reading?.zone ?? stockholm, country: reading?.country ?? 'SE' };
  return comparePortal({
    kind,
    portal,
    reading,
    receivedAt: reading?.trigger ?? null,
    ...place,
    settings: { eveYears: [] },
    starts: [],
    beside: [],
    zones: [],
    ...more,
  });
}

/** The keys of every explanation, in their order. */
export const keysOf = (comparison: PortalComparison): readonly string[] =>
  comparison.answer === 'explained'
    ? comparison.explanations.map((one) => one.map(({ key }) => key).join('+'))
    : [comparison.answer];
