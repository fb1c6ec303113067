// Nothing is left of an order: every task is refused or cancelled, though never the order as a whole.
import { describe, expect, it } from 'vitest';
import type { TaskId } from '../../../../shared/base/units.ts';
import { cardClocksOf, listedOf } from '../../../../shared/orders/card-clocks.ts';
import { comeOf } from '../../../../shared/orders/come.ts';
import type { EntryBody } from '../../../../shared/orders/entry.ts';
import type { OrderFacts } from '../../../../shared/orders/facts.ts';
import { endedUnanswered } from '../../../../shared/orders/link-lapse.ts';
import { clocksOf } from '../../../../shared/orders/order-clocks.ts';
import { phaseOf } from '../../../../shared/orders/phase.ts';
import { urgencyOf } from '../../../../shared/orders/urgency.ts';
import {
  arrived,
  decision,
  entry,
  ldTask,
  notified,
  task1,
  task2,
  uuid,
  withOrder,
} from './journal-builder.ts';
import { after, kept, learnt } from './turn-builder.ts';
import { place } from './sweden.ts';

const on = (day: number) => ({ platformAt: after(day), arrivedAt: after(day) });
const refused = (n: number, day: number, ...refusedTasks: readonly TaskId[]): EntryBody =>
  arrived(decision('partial', { id: uuid(n), refusedTasks }), on(day));
const cancelled = (task: TaskId, day = 3): EntryBody =>
  arrived(ldTask(task, { generation: 2, desiredStatus: entry('Cancelled') }), on(day));

const kindOf = (facts: OrderFacts): string => {
  const clock = listedOf(cardClocksOf(facts, place).clock);
  return urgencyOf(facts, clock?.ok === true ? clock.value : null, after(13), 60).kind;
};
const runs = (facts: OrderFacts) => clocksOf(facts).map(({ clock }) => clock);

describe('everything refused in parts', () => {
  const parts = [refused(41, 2, task1), refused(42, 3, task2)];

  it.each([
    ['two of them', parts],
    ['the other way round', [...parts].reverse()],
    ['one that names all', [refused(41, 3, task1, task2)]],
    ['what is left after one was cancelled', [cancelled(task1), refused(42, 3, task2)]],
  ])('is refused as a whole: %s', (_, bodies) => {
    const { order: facts } = withOrder(notified).all(learnt, ...bodies);
    expect(facts.refusal).toMatchObject({ scope: 'full', at: after(3) });
    expect(runs(facts)).toEqual(['PRESERVE_UNTIL_PRODUCED']);
    expect(kindOf(facts)).toBe('wait');
    expect(phaseOf(facts, comeOf(facts, after(13), place))).toBe('refused');
    expect(endedUnanswered(facts)).toBe('refused');
  });

  it('is not, while something is left or comes later', () => {
    expect(withOrder().all(learnt, refused(41, 2, task1)).order.refusal?.scope).toBe('partial');
    const { order: more } = withOrder().all(learnt, ...parts, arrived(ldTask(uuid(13) as TaskId)));
    expect(more.refusal?.scope).toBe('partial');
    expect(runs(more)).toContain('PRODUCE_10D');
  });
});

describe('every task cancelled', () => {
  const both = [cancelled(task1), cancelled(task2)];

  it('ends the order: nothing runs, and nothing is overdue', () => {
    const { order: facts } = withOrder().all(...both);
    expect(runs(facts)).toEqual([]);
    expect(facts.turn).toMatchObject({ of: 'over', clock: null });
    expect(kindOf(facts)).toBe('done');
    expect(phaseOf(facts, comeOf(facts, after(13), place))).toBe('notNeeded');
    expect(endedUnanswered(facts)).toBe('notNeeded');
  });

  it('lets go, by a person, of what is kept', () => {
    const { order: facts } = withOrder().all(kept, ...both);
    expect(kindOf(facts)).toBe('release');
    expect(endedUnanswered(facts)).toBe('notNeeded');
  });

  it('does not while one is left, and not for good', () => {
    const { order: one } = withOrder().all(cancelled(task1));
    expect(runs(one)).toContain('PRODUCE_10D');
    const back = arrived(ldTask(task1, { generation: 3 }), on(4));
    const { order: again } = withOrder().all(...both, back);
    expect(runs(again)).toContain('PRODUCE_10D');
    expect(endedUnanswered(again)).toBeNull();
  });
});
