import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { position, utcMs } from '../../../../shared/base/units.ts';
import type { ClockInstants } from '../../../../shared/deadlines/clock-reading.ts';
import { snoozeTimes } from '../../../../shared/deadlines/snooze-times.ts';
import type { OrderFacts } from '../../../../shared/orders/facts.ts';
import { isSnoozed, snoozeLimit } from '../../../../shared/orders/snooze.ts';
import { newOrder } from '../../../../shared/orders/fold-state.ts';
import { urgencyOf } from '../../../../shared/orders/urgency.ts';
import { ingrid, order, received } from './journal-builder.ts';

const hour = 3_600_000;
const grace = 60;
const zones = ['Europe/Stockholm', 'America/Santiago', 'Asia/Kathmandu', 'UTC'] as const;
const base: OrderFacts = newOrder(order, received, position(1)).facts;

const anyClock: fc.Arbitrary<ClockInstants> = fc
  .record({
    target: fc.integer({ min: -100, max: 2_000 }),
    more: fc.nat(72),
    hold: fc.option(fc.nat(400), { nil: null }),
  })
  .map(({ target, more, hold }) => {
    const at = received + target * hour;
    return hold === null
      ? {
          kind: 'DUE' as const,
          notBefore: null,
          target: utcMs(at),
          latest: utcMs(at + more * hour),
        }
      : { kind: 'GATE+DUE' as const, notBefore: utcMs(at), target: utcMs(at), latest: utcMs(at) };
  });
const anyState = fc.constantFrom(
  'none',
  'collecting',
  'frozen',
  'queued',
  'sealed',
  'unclear',
  'sent',
  'acknowledged',
  'refusedByService',
  'stopped',
);
const anyFacts: fc.Arbitrary<OrderFacts> = fc
  .record({ state: anyState, emergency: fc.boolean(), withdrawn: fc.boolean() })
  .map(({ state, emergency, withdrawn }) => ({
    ...base,
    emergency,
    withdrawnAt: withdrawn ? received : null,
    answer: { ...base.answer, state },
  }));
const anyNow = fc.integer({ min: 0, max: 3_000 * 60 }).map((m) => utcMs(received + m * 60_000));

describe('putting aside never reaches past a target', () => {
  test('every time offered is before the earliest target of what is still to be answered', () => {
    const clocks = fc.array(anyClock, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(anyFacts, clocks, anyNow, fc.constantFrom(...zones), (facts, all, now, zone) => {
        const limit = snoozeLimit(facts, all, now, grace);
        if (!limit.isAllowed) return;
        expect(facts.emergency).toBe(false);
        const times = snoozeTimes(now, limit.last, zone);
        expect(times.length).toBeGreaterThan(0);
        const isOurMove = all.some(
          (clock) => !['wait', 'done'].includes(urgencyOf(facts, clock, now, grace).kind),
        );
        const target = Math.min(...all.map((clock) => clock.target));
        for (const { at } of times) {
          expect(at).toBeGreaterThan(now);
          expect(at).toBeLessThanOrEqual(limit.last);
          if (isOurMove) expect(at).toBeLessThan(target);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  test('whatever was put aside is back once its target has passed, or it is urgent', () => {
    fc.assert(
      fc.property(anyFacts, anyClock, anyNow, anyNow, (facts, clock, now, until) => {
        const urgency = urgencyOf(facts, clock, now, grace);
        const snooze = { until, by: ingrid, at: received };
        if (!isSnoozed({ snooze }, urgency, now)) return;
        expect(now).toBeLessThan(until);
        expect(urgency.isOverdue).toBe(false);
        if (urgency.kind === 'due' || urgency.kind === 'hold')
          expect(now).toBeLessThanOrEqual(clock.target);
      }),
      { numRuns: 2_000 },
    );
  });

  test('an unknown clock may be due at any moment', () => {
    const limit = snoozeLimit(base, [], received, grace);
    expect(limit).toEqual({ isAllowed: false, bar: 'clockUnknown' });
  });
});

test('each offered time comes once, the last one named as such', () => {
  const times = snoozeTimes(received, utcMs(received + 30 * hour), 'Europe/Stockholm');
  expect(times.map(({ name }) => name)).toEqual(['anHour', 'fourHours', 'tomorrow', 'last']);
  expect(snoozeTimes(received, received, 'UTC')).toEqual([]);
});
