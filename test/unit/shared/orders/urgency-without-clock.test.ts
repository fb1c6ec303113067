import { describe, expect, it } from 'vitest';
import { clockOf, clockReader, type ClockPlace } from '../../../../shared/orders/clock-of.ts';
import { compareUrgency } from '../../../../shared/orders/urgency.ts';
import { emergency, received, withOrder } from './journal-builder.ts';
import { inState, look, opening } from './urgency-look.ts';

const place: ClockPlace = {
  zone: 'Europe/Stockholm',
  country: 'SE',
  releaseGraceMinutes: 60,
  settings: { asapNormalHours: 24 },
};

describe('an emergency', () => {
  it('stays on top, also when it is overdue or unclear', () => {
    const { order: facts } = withOrder(emergency);
    expect(look(facts, received)).toMatchObject({ kind: 'emergency', isOverdue: false });
    expect(look(facts, opening)).toMatchObject({ kind: 'emergency', isOverdue: true });
    expect(look(inState('unclear', facts), received).kind).toBe('emergency');
  });
});

describe('without a clock', () => {
  it('an order counts as due now, before all others that are due', () => {
    const unknown = look(withOrder({ priority: null }).order, received);
    expect(unknown).toMatchObject({ kind: 'due', at: null });
    expect(compareUrgency(unknown, look(withOrder().order, received))).toBeLessThan(0);
  });

  it('the clock says which it is', () => {
    expect(clockOf(withOrder({ priority: null }).order, place)).toBeNull();
    const notified = { ...withOrder().order, regime: 'tenDaysNotified' } as const;
    expect(clockOf(notified, { ...place, country: 'XX' })).toMatchObject({ ok: false });
  });

  it('is read once for the same facts', () => {
    const read = clockReader(place);
    const { order: facts } = withOrder();
    expect(read(facts)).toBe(read(facts));
    expect(read({ ...facts })).not.toBe(read(facts));
  });
});
