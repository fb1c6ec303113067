import { describe, expect, it } from 'vitest';
import { utcMs } from '../../../../shared/base/units.ts';
import {
  at,
  authority,
  arrived,
  decision,
  notified,
  received,
  withOrder,
} from './journal-builder.ts';
import { look, minute, opening } from './urgency-look.ts';

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
