import { describe, expect, test } from 'vitest';
import { phaseOf } from '../../../../shared/orders/phase.ts';
import { restTasks } from '../../../../shared/orders/rest.ts';
import { added } from './answer-builder.ts';
import { clarified, formFor } from './form-builder.ts';
import { ingrid, received, task1, task2, withOrder } from './journal-builder.ts';
import { inPart, keptBoth, sent } from './part-builder.ts';
import { opened, restFrozen, restPackage } from './second-package.ts';
import { learnt } from './turn-builder.ts';
import { clocksIn, kindAt } from './turn-look.ts';

const come = { windowOpen: true, fiveDays: false, periodOver: false };
const free = () => inPart('Incomplete').all(...clarified);
const begun = () => free().add(opened, received, ingrid);

describe('the rest that is opened', () => {
  test('puts the answer by as it is, and begins another for what is left', () => {
    const before = free().order.answer;
    const { order } = begun();
    expect(order.earlierAnswers).toEqual([before]);
    expect(order.answer).toMatchObject({ state: 'none', tasks: {}, package: null, attempts: 0 });
    expect(restTasks(order)).toEqual([task1]);
    expect(order.turn).toMatchObject({ of: 'us', isRest: true });
    expect(phaseOf(order, come)).toBe('working');
    expect(free().order.doubts).toContain('partUnanswered');
    expect(order.doubts).not.toContain('partUnanswered');
  });

  test('keeps what was gathered for it already, and nothing of what has gone', () => {
    const journal = withOrder().all(learnt, keptBoth, added(1), added(2, task2));
    journal.all(...formFor('Incomplete'), ...sent, ...clarified, opened);
    expect(journal.order.answer).toMatchObject({ state: 'collecting' });
    expect(Object.keys(journal.order.answer.tasks)).toEqual([task1]);
    const [gone] = journal.order.earlierAnswers ?? [];
    expect(Object.keys(gone?.tasks ?? {})).toEqual([task2]);
  });

  test('is not opened for a package that has not gone, or is another one', () => {
    const unsent = withOrder().all({ ...restFrozen }).order;
    expect(withOrder().all(restFrozen, { ...opened, hash: restPackage.hash }).order).toMatchObject({
      answer: unsent.answer,
    });
    expect(free().all({ ...opened, hash: restPackage.hash }).order.earlierAnswers).toBeUndefined();
    expect(begun().all(opened).order.earlierAnswers).toHaveLength(1);
  });

  test('changes no clock and no place in the list', () => {
    expect(clocksIn(begun())).toEqual(clocksIn(free()));
    for (const days of [2, 20]) expect(kindAt(begun(), days)).toBe(kindAt(free(), days));
  });
});
