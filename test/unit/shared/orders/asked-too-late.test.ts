// A question lets rest what still ran when it was asked (Article 10(6)): a missed end stays missed, whatever is asked.
import { describe, expect, it } from 'vitest';
import type { TaskId } from '../../../../shared/base/units.ts';
import { turnClockOf } from '../../../../shared/orders/clock-of.ts';
import { barOnAnswer } from '../../../../shared/orders/bars.ts';
import { waitsToBeTaken } from '../../../../shared/orders/untaken.ts';
import { deadline, played } from './due-parts.ts';
import { formFor } from './form-builder.ts';
import { emergency, task1, task2, uuid, withOrder, type TestJournal } from './journal-builder.ts';
import { place } from './sweden.ts';
import { after, learnt } from './turn-builder.ts';
import { clocksIn, kindAt } from './turn-look.ts';

const ask = (day: number, ...tasks: readonly TaskId[]) =>
  formFor('Incomplete', tasks, uuid(82), day);

const wholly: readonly (readonly [string, readonly TaskId[]])[] = [
  ['about the whole order', []],
  ['that names every task', [task1, task2]],
];

describe.each(wholly)('a question %s', (_, tasks) => {
  const urgent = (day: number): TestJournal =>
    withOrder(emergency).all(learnt, ...ask(day, ...tasks));
  const plain = (day: number): TestJournal => withOrder().all(learnt, ...ask(day, ...tasks));

  it('asked in an emergency when its eight hours were over silences nothing', () => {
    const { order: facts } = urgent(1);
    expect(facts.turn).toMatchObject({ of: 'us', clock: { clock: 'PRODUCE_8H' } });
    expect(waitsToBeTaken(facts)).toBe(true);
    expect(kindAt(urgent(1), 1.1)).toBe('emergency');
    // Nothing leaves before it is clarified all the same.
    expect(barOnAnswer(facts)).toBe('clarification');
  });

  it('asked in time lets them rest', () => {
    expect(urgent(0.1).order.turn.of).toBe('clarification');
    expect(waitsToBeTaken(urgent(0.1).order)).toBe(false);
  });

  it('asked when the ten days were over leaves the order overdue', () => {
    expect(kindAt(plain(16), 17)).toBe('overdue');
    expect(clocksIn(plain(16))).toEqual(expect.arrayContaining(['PRODUCE_10D', 'NONEXEC_NOTICE']));
    expect(clocksIn(plain(16))).toContain('IA_REACT_5D_EPOC');
    expect(kindAt(plain(9), 17)).toBe('silence');
  });

  it('asked when a deadline set anew for one of them was over leaves that one missed', () => {
    const facts = played([deadline(task1, 4, 1), [{ day: 5, play: playing(5, tasks) }]]);
    expect(facts.turn.of).toBe('us');
    const clock = turnClockOf(facts, place);
    expect(clock?.ok === true ? clock.value.latest : null).toBe(after(4));
    const inTime = played([deadline(task1, 4, 1), [{ day: 3, play: playing(3, tasks) }]]);
    expect(inTime.turn.of).toBe('clarification');
  });
});

const playing = (day: number, tasks: readonly TaskId[]) => (journal: TestJournal) => {
  for (const body of ask(day, ...tasks)) journal.add(body, after(day));
};

it('an order whose time is not known waits for the answer', () => {
  const unknown = withOrder({ priority: null, flags: [] }).all(learnt, ...ask(16));
  expect(unknown.order.regime).toBe('unknown');
  expect(unknown.order.turn.of).toBe('clarification');
});

it('what was declared for good beside it is not waited for', () => {
  const declared = formFor('DeFactoImpossibility', [task1], uuid(83), 1);
  const journal = (): TestJournal => withOrder().all(learnt, ...declared, ...ask(2, task2));
  expect(journal().order.turn.of).toBe('clarification');
  expect(kindAt(journal(), 11)).toBe('silence');
  // With nothing else left the order is ours, as it was.
  expect(withOrder().all(learnt, ...declared).order.turn.of).toBe('us');
});

it('what is under review beside it goes on waiting for both', () => {
  const objected = formFor('ConflictOfLaw', [task1], uuid(83), 2);
  const inTime = withOrder().all(learnt, ...objected, ...ask(3, task2));
  expect(inTime.order.turn.of).toBe('clarification');
  const late = withOrder().all(learnt, ...objected, ...ask(16, task2));
  expect(late.order.turn.of).toBe('us');
});
