/**
 * The production clocks of Regulation (EU) 2023/1543, Article 10: ten days (3), ten days with the enforcing authority
 * notified (2), eight hours in an emergency (4).
 */
import { err, ok, type Result } from '../base/result.ts';
import type { UtcMs } from '../base/units.ts';
import type {
  ClockReading,
  NotComputable,
  ProductionClockId,
  ProductionReading,
} from './clock-reading.ts';
import { defaultClockSettings, type ClockSettings } from './clock-settings.ts';
import { readClock } from './read-clock.ts';

export { defaultClockSettings, type ClockSettings } from './clock-settings.ts';

export interface ProductionClockInput {
  readonly regime: 'tenDays' | 'tenDaysNotified' | 'eightHours';
  /** Earlier of the two receipts; what must be done in time counts from it. */
  readonly receivedDue: UtcMs;
  /** Later of the two receipts; what must not be done too soon counts from it. */
  readonly receivedGate: UtcMs;
  /** When the enforcing authority's own confirmation reached us, if it did. */
  readonly clearedAt: UtcMs | null;
  readonly zone: string;
  /** Whose public holidays: the State where the addressee acts. */
  readonly country: string;
  readonly releaseGraceMinutes: number;
  readonly settings: Partial<ClockSettings>;
}

const clockOfRegime: Readonly<Record<ProductionClockInput['regime'], ProductionClockId>> = {
  tenDays: 'PRODUCE_10D',
  tenDaysNotified: 'PRODUCE_10D_NOTIFIED',
  eightHours: 'PRODUCE_8H',
};

/** Whether a reading is one that an answer with data runs by. */
export function isProductionReading(reading: ClockReading): reading is ProductionReading {
  const { id, target, latest } = reading;
  return Object.values<string>(clockOfRegime).includes(id) && target !== null && latest !== null;
}

/**
 * Computes the production clock of one order. Hours need no calendar. Days whose public holidays no table knows are not
 * moved, with a warning; but where a gate would open by them the answer is `calendarMissing`: a person must find out.
 * Throws `RangeError` for a zone that is no IANA name: that is a fault of the profile.
 */
export function readProductionClock(
  input: ProductionClockInput,
): Result<ProductionReading, NotComputable> {
  const { zone, country, clearedAt, releaseGraceMinutes } = input;
  const read = readClock({
    clock: clockOfRegime[input.regime],
    trigger: { due: input.receivedDue, gate: input.receivedGate },
    inputs: clearedAt === null ? {} : { eaClearedAt: clearedAt },
    zone,
    country,
    settings: { ...defaultClockSettings, ...input.settings, releaseGraceMinutes },
  });
  if (!read.ok) {
    if (read.error.reason === 'zoneUnknown') throw new RangeError(`no such zone: ${zone}`);
    return read;
  }
  const reading = read.value;
  if (!isProductionReading(reading)) return err({ reason: 'instantOutOfRange' });
  const guess = reading.warnings.find(({ needsPerson }) => needsPerson);
  if (guess === undefined) return ok(reading);
  return err({ reason: 'calendarMissing', year: Number(guess.params['year']), country });
}
