import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { utcMs } from '../../../../shared/base/units.ts';
import { clockOf } from '../../../../shared/orders/clock-of.ts';
import { sureEnd } from '../../../../shared/orders/sure-end.ts';
import { formFor } from './form-builder.ts';
import { emergency, notified, uuid, withOrder } from './journal-builder.ts';
import { place } from './sweden.ts';
import { after, learnt } from './turn-builder.ts';

const hourMs = 3_600_000;
const instants = fc
  .integer({ min: Date.parse('2026-08-18T00:00:00Z'), max: Date.parse('2029-11-30T00:00:00Z') })
  .map(utcMs);
const kinds = fc.constantFrom({}, notified, emergency);
const endsOf = (receivedAt: ReturnType<typeof utcMs>, more: object) => {
  const { order } = withOrder(more).all(learnt);
  const receipt = { platform: receivedAt, ours: receivedAt };
  const facts = { ...order, receipt };
  const clock = clockOf(facts, place);
  return { sure: sureEnd(facts), latest: clock?.ok === true ? clock.value.latest : null };
};

describe('the earliest end that the order’s own time can have', () => {
  it('is never after the one that the calendar tells', () => {
    fc.assert(
      fc.property(instants, kinds, (at, more) => {
        const { sure, latest } = endsOf(at, more);
        expect(latest).not.toBeNull();
        expect(sure).toBeLessThanOrEqual(latest ?? 0);
      }),
      { numRuns: 2_000 },
    );
  });

  it('is that one, but for some hours, where no public holiday lies and no midnight is near', () => {
    fc.assert(
      fc.property(fc.nat(40), fc.integer({ min: 1, max: 20 }), (day, hour) => {
        const at = utcMs(Date.parse('2026-09-01T00:00:00Z') + (day * 24 + hour) * hourMs);
        const { sure, latest } = endsOf(at, {});
        expect((latest ?? 0) - sure).toBeLessThanOrEqual(3 * hourMs);
      }),
    );
  });

  it('is that one of eight hours', () => {
    fc.assert(
      fc.property(instants, (at) => {
        const { sure, latest } = endsOf(at, emergency);
        expect(sure).toBe(latest);
      }),
    );
  });

  it('lets a question stop the time that is asked in the last hours of the last day', () => {
    const turn = (day: number) =>
      withOrder().all(learnt, ...formFor('Incomplete', [], uuid(82), day)).order.turn.of;
    // Received on a Monday at 09:15 UTC: the time ends on the Thursday of the next week.
    expect([turn(10.2), turn(10.6)]).toEqual(['clarification', 'us']);
    expect(after(10.2)).toBeGreaterThan(after(10));
  });
});
