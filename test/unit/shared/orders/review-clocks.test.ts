// Under review nothing is suspended for sure before the issuing authority has answered: the true clocks stay in sight.
import { describe, expect, it } from 'vitest';
import type { TaskId } from '../../../../shared/base/units.ts';
import { cardClocksOf } from '../../../../shared/orders/card-clocks.ts';
import { dueClocks } from '../../../../shared/orders/turn.ts';
import { formFor } from './form-builder.ts';
import {
  arrived,
  emergency,
  ldTask,
  task1,
  task2,
  uuid,
  withOrder,
  type TestJournal,
} from './journal-builder.ts';
import { place } from './sweden.ts';
import { after, learnt } from './turn-builder.ts';
import { clocksIn, kindAt } from './turn-look.ts';

/** What is due on the fourth day for these tasks, as the authority has set it on the first. */
const due = (...tasks: readonly TaskId[]): TestJournal =>
  tasks.reduce(
    (journal, task) =>
      journal.add(
        arrived(
          ldTask(task, { generation: 2, deadlines: [{ at: after(4), nature: null, other: null }] }),
          { platformAt: after(1), arrivedAt: after(1) },
        ),
      ),
    withOrder().all(learnt),
  );
const object = (...tasks: readonly TaskId[]) => formFor('ConflictOfLaw', tasks, uuid(82), 2);
const ask = (...tasks: readonly TaskId[]) => formFor('Incomplete', tasks, uuid(83), 2);

const shown = ({ order: facts }: TestJournal) => {
  const { clock } = cardClocksOf(facts, place);
  return clock?.ok === true ? { id: clock.value.id, target: clock.value.target } : null;
};
/** Clocks of ours to produce that run beside it. */
const beside = ({ order: facts }: TestJournal) =>
  cardClocksOf(facts, place)
    .also.filter(({ id }) => dueClocks.includes(id))
    .map(({ id, target }) => ({ id, target }));
const dayFour = { id: 'NEW_DEADLINE', target: after(4) };

describe('an order under review', () => {
  it.each([
    ['by a form that names every task', object(task1, task2)],
    ['by a form about the whole order', object()],
  ])('%s shows the deadlines set anew', (_, form) => {
    const journal = due(task1, task2).all(...form);
    expect(journal.order.turn.of).toBe('review');
    expect(clocksIn(journal)).toContain('NEW_DEADLINE');
    expect(clocksIn(journal)).not.toContain('PRODUCE_10D');
    expect(shown(journal)).toEqual(dayFour);
    expect(beside(journal)).toEqual([]);
    expect(kindAt(journal, 5)).toBe('wait');
  });

  it('of which one task has another end shows the one that comes first', () => {
    const journal = due(task2).all(...object());
    expect(clocksIn(journal)).toEqual(expect.arrayContaining(['NEW_DEADLINE', 'PRODUCE_10D']));
    expect(shown(journal)).toEqual(dayFour);
  });

  it('shows its own time where nothing was set anew', () => {
    expect(shown(withOrder().all(learnt, ...object()))?.id).toBe('PRODUCE_10D');
    expect(shown(withOrder(emergency).all(learnt, ...object()))?.id).toBe('PRODUCE_8H');
  });
});

describe('one task under review, and a question about the other one', () => {
  const journal = (): TestJournal => due(task1).all(...object(task1), ...ask(task2));

  it('awaits the answer, and shows beside it what is under review', () => {
    expect(journal().order.turn.of).toBe('clarification');
    expect(clocksIn(journal())).toEqual(expect.arrayContaining(['NEW_DEADLINE', 'COURT_REVIEW']));
    expect(clocksIn(journal())).not.toContain('PRODUCE_10D');
    expect(shown(journal())?.id).toBe('IA_REACT_5D_EPOC');
    expect(beside(journal())).toEqual([dayFour]);
    expect(kindAt(journal(), 5)).toBe('clarification');
    expect(kindAt(journal(), 30)).toBe('silence');
  });

  it('a question about all of it lets the time of all of it rest', () => {
    const asked = due(task1).all(...object(task1), ...ask());
    expect(clocksIn(asked)).not.toContain('NEW_DEADLINE');
    expect(beside(asked)).toEqual([]);
  });
});
