import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { utcMs, type UtcMs } from '../../../../shared/base/units.ts';
import { clockOf, clockReader, type ClockPlace } from '../../../../shared/orders/clock-of.ts';
import type { AnswerState, OrderFacts } from '../../../../shared/orders/facts.ts';
import {
  compareUrgency,
  groupOf,
  rowKinds,
  urgencyOf,
  type Urgency,
} from '../../../../shared/orders/urgency.ts';
import { attempt, response, withSealed } from './answer-builder.ts';
import {
  at,
  authority,
  arrived,
  authorisation,
  decision,
  emergency,
  entry,
  notified,
  type order,
  received,
  uuid,
  withOrder,
} from './journal-builder.ts';

const place: ClockPlace = {
  zone: 'Europe/Stockholm',
  country: 'SE',
  releaseGraceMinutes: 60,
  settings: { asapNormalHours: 24 },
};
const opening = at('2026-12-04T00:00:00+01:00');
const minute = 60_000;

function look(facts: OrderFacts, now: UtcMs): Urgency {
  const clock = clockOf(facts, place);
  return urgencyOf(facts, clock?.ok === true ? clock.value : null, now, place.releaseGraceMinutes);
}

const inState = (state: AnswerState, facts: OrderFacts): OrderFacts => ({
  ...facts,
  answer: { ...facts.answer, state },
});

describe('a plain order', () => {
  const { order: facts } = withOrder();
  const target = at('2026-12-03T10:15:00+01:00');

  it.each([
    ['runs', received, 'due', false],
    ['at its target is in time', target, 'due', false],
    ['past its target rests on one reading of the law', utcMs(target + 1), 'due', true],
  ] as const)('%s', (_, now, kind, isLate) => {
    expect(look(facts, now)).toMatchObject({ kind, isLate, isOverdue: false, at: target });
  });

  it('is overdue from its legal end on', () => {
    expect(look(facts, opening)).toMatchObject({ kind: 'overdue', isOverdue: true, at: opening });
    expect(look(facts, utcMs(opening - 1)).kind).toBe('due');
  });
});

describe('a notified order', () => {
  const { order: facts } = withOrder(notified);
  const end = utcMs(opening + 60 * minute + 1);

  it.each([
    ['before the opening', utcMs(opening - 1), 'hold', opening],
    ['at the opening', opening, 'release', end],
    ['within the grace', utcMs(opening + 60 * minute), 'release', end],
    ['after the grace', end, 'overdue', end],
  ] as const)('%s', (_, now, kind, instant) => {
    expect(look(facts, now)).toMatchObject({ kind, at: instant, isLate: false });
  });

  it('confirmed early is to be released as soon as possible', () => {
    const cleared = at('2026-11-26T14:00:00+01:00');
    const journal = withOrder(notified).all(
      { kind: 'enforcingAuthorityLearnt', ...authority },
      arrived(decision('none'), { platformAt: cleared, arrivedAt: cleared }),
    );
    const target = utcMs(cleared + 24 * 60 * minute);
    expect(look(journal.order, cleared)).toMatchObject({ kind: 'release', at: target });
    expect(look(journal.order, utcMs(target + 1))).toMatchObject({ isLate: true });
    expect(look(journal.order, opening).kind).toBe('overdue');
  });
});

describe('an emergency', () => {
  it('stays on top, also when it is overdue or unclear', () => {
    const { order: facts } = withOrder(emergency);
    expect(look(facts, received)).toMatchObject({ kind: 'emergency', isOverdue: false });
    expect(look(facts, opening)).toMatchObject({ kind: 'emergency', isOverdue: true });
    expect(look(inState('unclear', facts), received).kind).toBe('emergency');
  });
});

describe('the answer', () => {
  it.each([
    ['unclear', 'unclear'],
    ['refusedByService', 'unsent'],
    ['deliveryRefused', 'unsent'],
    ['sent', 'done'],
    ['acknowledged', 'done'],
    ['collecting', 'due'],
    ['queued', 'due'],
  ] as const)('%s shows as %s', (state, kind) => {
    expect(look(inState(state, withOrder().order), received).kind).toBe(kind);
  });

  it('sent waits for the receipt of what was delivered', () => {
    const { order: facts } = withSealed().all(attempt(1), response(1, 'sent'));
    expect(look(facts, opening)).toMatchObject({ kind: 'wait', at: received });
  });

  it('unclear past the legal end is overdue first of all', () => {
    expect(look(inState('unclear', withOrder().order), opening).kind).toBe('overdue');
  });
});

describe('ended by an authority', () => {
  const withdrawn = arrived(authorisation({ generation: 2, desiredStatus: entry('Cancelled') }));

  it('withdrawn is done, however late', () => {
    expect(look(withOrder().all(withdrawn).order, opening).kind).toBe('done');
    expect(look(withOrder(emergency).all(withdrawn).order, opening).kind).toBe('done');
  });

  it('withdrawn while nobody knows whether the answer arrived is unclear', () => {
    const journal = withSealed().all(attempt(1), response(1, 'unclear'), withdrawn);
    expect(look(journal.order, received).kind).toBe('unclear');
  });

  it('refused in full is the authority’s move', () => {
    const journal = withOrder().all(arrived(decision('full')));
    expect(look(journal.order, opening).kind).toBe('wait');
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
    expect(clockOf(withOrder().order, { ...place, country: 'XX' })).toMatchObject({ ok: false });
  });

  it('is read once for the same facts', () => {
    const read = clockReader(place);
    const { order: facts } = withOrder();
    expect(read(facts)).toBe(read(facts));
    expect(read({ ...facts })).not.toBe(read(facts));
  });
});

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
