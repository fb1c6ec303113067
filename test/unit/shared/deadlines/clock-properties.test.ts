import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { utcMs, type UtcMs } from '../../../../shared/base/units.ts';
import type { ProductionReading } from '../../../../shared/deadlines/clock-reading.ts';
import {
  defaultClockSettings,
  readProductionClock,
  type ProductionClockInput,
} from '../../../../shared/deadlines/production-clock.ts';
import { releaseEnd } from '../../../../shared/deadlines/release-end.ts';

const day = 86_400_000;

const input: fc.Arbitrary<ProductionClockInput> = fc
  .record({
    regime: fc.constantFrom('tenDays' as const, 'tenDaysNotified' as const, 'eightHours' as const),
    received: fc.integer({ min: Date.UTC(2026, 0, 2), max: Date.UTC(2029, 11, 1) }),
    apart: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 3 * day })),
    cleared: fc.option(fc.integer({ min: -2 * day, max: 20 * day }), { nil: null, freq: 2 }),
    zone: fc.constantFrom('Europe/Stockholm', 'Europe/Dublin', 'Europe/Helsinki'),
    minutes: fc.integer({ min: 1, max: 1_440 }),
    hours: fc.integer({ min: 1, max: 96 }),
  })
  .map(({ regime, received, apart, cleared, zone, minutes, hours }) => ({
    regime,
    receivedDue: utcMs(received),
    receivedGate: utcMs(received + apart),
    clearedAt: cleared === null ? null : utcMs(received + cleared),
    zone,
    country: 'SE',
    releaseGraceMinutes: minutes,
    settings: { asapNormalHours: hours },
  }));

function reading(given: ProductionClockInput): ProductionReading {
  const result = readProductionClock(given);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

const holds = (name: string, property: (given: ProductionClockInput) => void): void => {
  it(name, () => {
    fc.assert(fc.property(input, property), { numRuns: 600 });
  });
};

describe('every clock', () => {
  holds('notBefore <= target <= latest, and nothing lies before receipt', (given) => {
    const { notBefore, target, latest, trigger } = reading(given);
    expect(notBefore ?? target).toBeLessThanOrEqual(target);
    expect(target).toBeLessThanOrEqual(latest);
    expect(notBefore ?? target).toBeGreaterThanOrEqual(trigger);
  });

  holds('does not look at its own clock: the same input gives the same reading', (given) => {
    expect(reading(given)).toEqual(reading(given));
  });

  holds('ends with the last counted day', (given) => {
    const { days } = reading(given);
    expect(days.map(({ number }) => number)).toEqual(days.map((_, index) => index + 1));
    expect(days.filter(({ isEnd }) => isEnd)).toEqual(days.slice(-1));
    for (const last of days.slice(-1)) expect(last.working).toBe(true);
  });

  const later = (given: ProductionClockInput, by: number): ProductionClockInput => ({
    ...given,
    receivedDue: utcMs(given.receivedDue + by),
    receivedGate: utcMs(given.receivedGate + by),
    clearedAt: null,
  });
  holds('a later receipt never opens or ends earlier', (given) => {
    const early = reading({ ...given, clearedAt: null });
    for (const by of [1, 1_000, 3_600_000, day]) {
      const late = reading(later(given, by));
      expect(late.latest).toBeGreaterThanOrEqual(early.latest);
      expect(late.notBefore ?? 0).toBeGreaterThanOrEqual(early.notBefore ?? 0);
    }
  });
});

describe('a notified order', () => {
  const notified = (given: ProductionClockInput): ProductionClockInput => ({
    ...given,
    regime: 'tenDaysNotified',
  });
  holds(
    'opens no earlier than ten whole days after the later receipt, unless confirmed',
    (given) => {
      const { notBefore } = reading({ ...notified(given), clearedAt: null });
      expect(notBefore).toBeGreaterThanOrEqual(given.receivedGate + 10 * day - 3_600_000);
    },
  );

  holds('never opens before the confirmation, nor later because of it', (given) => {
    const { notBefore } = reading(notified(given));
    const unconfirmed = reading({ ...notified(given), clearedAt: null });
    expect(notBefore).toBeLessThanOrEqual(unconfirmed.latest);
    if (given.clearedAt !== null && given.clearedAt < unconfirmed.latest) {
      expect(notBefore).toBe(Math.max(given.clearedAt, given.receivedGate));
    } else {
      expect(notBefore).toBe(unconfirmed.notBefore);
    }
  });

  holds('stays in time through the grace, and not longer', (given) => {
    const clock = reading({ ...notified(given), clearedAt: null });
    const last = clock.latest + given.releaseGraceMinutes * 60_000;
    expect(releaseEnd(clock, given.releaseGraceMinutes)).toBe(last + 1);
  });
});

it('has a settings default that is the product’s, not the law’s', () => {
  const hours: number = defaultClockSettings.asapNormalHours;
  const clearedAt: UtcMs = utcMs(Date.UTC(2026, 10, 26, 13));
  const { target } = reading({
    regime: 'tenDaysNotified',
    receivedDue: utcMs(Date.UTC(2026, 10, 23, 9)),
    receivedGate: utcMs(Date.UTC(2026, 10, 23, 9)),
    clearedAt,
    zone: 'Europe/Stockholm',
    country: 'SE',
    releaseGraceMinutes: 60,
    settings: defaultClockSettings,
  });
  expect(target - clearedAt).toBe(hours * 3_600_000);
});
