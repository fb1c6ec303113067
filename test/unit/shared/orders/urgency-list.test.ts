import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { utcMs } from '../../../../shared/base/units.ts';
import {
  compareUrgency,
  groupOf,
  rowKinds,
  type Urgency,
} from '../../../../shared/orders/urgency.ts';
import { type order, received, uuid, withOrder } from './journal-builder.ts';
import { look } from './urgency-look.ts';

describe('the list', () => {
  const urgency: fc.Arbitrary<Urgency> = fc.record({
    kind: fc.constantFrom(...rowKinds),
    at: fc.option(fc.integer({ min: 0, max: 5 }).map(utcMs), { nil: null }),
    isOverdue: fc.boolean(),
    isLate: fc.boolean(),
    receivedAt: fc.integer({ min: 0, max: 3 }).map(utcMs),
    id: fc.integer({ min: 1, max: 4 }).map((n) => uuid(n) as typeof order),
  });

  it('sorts totally: antisymmetric, transitive, equal only for the same place', () => {
    fc.assert(
      fc.property(urgency, urgency, urgency, (a, b, c) => {
        expect(Math.sign(compareUrgency(a, b))).toBe(0 - Math.sign(compareUrgency(b, a)));
        if (compareUrgency(a, b) <= 0 && compareUrgency(b, c) <= 0) {
          expect(compareUrgency(a, c)).toBeLessThanOrEqual(0);
        }
        if (compareUrgency(a, b) === 0) expect(a.id).toBe(b.id);
      }),
      { numRuns: 3_000 },
    );
  });

  it('keeps the groups together, in the order of real urgency', () => {
    const groups = rowKinds.map(groupOf);
    expect([...new Set(groups)]).toEqual(['alarm', 'act', 'hold', 'wait', 'done']);
    expect(groups).toEqual([...groups].sort((a, b) => groups.indexOf(a) - groups.indexOf(b)));
  });

  it('shows what was done last first', () => {
    const done = (n: number): Urgency => ({
      ...look(withOrder().order, received),
      kind: 'done',
      at: utcMs(n),
    });
    expect(compareUrgency(done(2), done(1))).toBeLessThan(0);
  });
});
