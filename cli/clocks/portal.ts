import { zoneOfState } from '../../shared/deadlines/calendars/zones.ts';
import type { ClockReading } from '../../shared/deadlines/clock-reading.ts';
import { defaultClockSettings } from '../../shared/deadlines/clock-settings.ts';
import { comparePortal } from '../../shared/deadlines/portal/compare.ts';
import { oursOf } from '../../shared/deadlines/portal/own-recipe.ts';
import type { PortalDate, PortalKind } from '../../shared/deadlines/portal/portal-date.ts';
import type { PortalComparison } from '../../shared/deadlines/portal/reason.ts';
import { writtenDate } from '../../shared/deadlines/portal/written-date.ts';
import { readInstant, stateOf } from './inputs.ts';

/** A clock beside the portal's date. */
export interface PortalBeside {
  readonly kind: PortalKind;
  readonly portal: PortalDate;
  readonly comparison: PortalComparison;
  readonly reading: ClockReading;
}

/** What is kept is kept until then; of every other clock the end is asked about. */
const kindOf = (reading: ClockReading): PortalKind =>
  oursOf(reading, 'keepUntil') === null ? 'answerBy' : 'keepUntil';

/** A day alone in the clock's zone, or an instant with its offset; null: neither. */
export function besidePortal(
  written: string,
  reading: ClockReading,
  issuingCountry?: string,
): PortalBeside | null {
  const kind = kindOf(reading);
  const { zone, country, trigger } = reading;
  const at = readInstant(written);
  const portal =
    at === null ? writtenDate(written, '', zone, kind) : { at, precision: 'minute' as const, zone };
  if (portal === null) return null;
  const theirs = zoneOfState(stateOf(issuingCountry) ?? '');
  const comparison = comparePortal({
    kind,
    portal,
    reading,
    receivedAt: trigger,
    zone,
    country,
    settings: defaultClockSettings,
    starts: [],
    beside: [],
    zones: theirs === null ? [] : [theirs],
  });
  return { kind, portal, comparison, reading };
}
