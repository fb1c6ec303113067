// Readings of the production clocks as the tests compare them.
import type { UtcMs } from '../../../../shared/base/units.ts';
import type { ProductionReading } from '../../../../shared/deadlines/clock-reading.ts';
import {
  defaultClockSettings,
  readProductionClock,
  type ProductionClockInput,
} from '../../../../shared/deadlines/production-clock.ts';
import { instantOf } from './worked-cases.ts';

export const regimes = {
  PRODUCE_10D: 'tenDays',
  PRODUCE_10D_NOTIFIED: 'tenDaysNotified',
  PRODUCE_8H: 'eightHours',
} as const;

export const plain = (
  received: string,
  more: Partial<ProductionClockInput> = {},
): ProductionClockInput => ({
  regime: 'tenDays',
  receivedDue: instantOf(received),
  receivedGate: instantOf(received),
  clearedAt: null,
  zone: 'Europe/Stockholm',
  country: 'SE',
  releaseGraceMinutes: 60,
  settings: defaultClockSettings,
  ...more,
});

export function reading(input: ProductionClockInput): ProductionReading {
  const result = readProductionClock(input);
  if (!result.ok) throw new Error(`not computable: ${JSON.stringify(result.error)}`);
  return result.value;
}

export const keys = (input: ProductionClockInput): string[] =>
  reading(input).why.map(({ key }) => key);
export const iso = (at: UtcMs | null): string | null =>
  at === null ? null : new Date(at).toISOString();
