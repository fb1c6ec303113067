import { expect, test } from 'vitest';
import { asTaskId, utcMs } from '../../../../shared/base/units.ts';
import {
  goneWords,
  lastGone,
  letGoAt,
  letGoOptions,
  linesToSay,
  toldByChoice,
  withAgain,
} from '../../../../renderer/views/preservation/let-go.ts';
import { lineOf } from '../../../../renderer/views/preservation/confirm-now.ts';
import { en } from '../../../../renderer/text/en.ts';
import { contentOf } from '../../shared/orders/content-of.ts';
import { arrived, order, task1, task2 } from '../../shared/orders/journal-builder.ts';
import { after, epocPr, kept, released } from '../../shared/orders/turn-builder.ts';
import { lpTask } from '../../shared/orders/word-builder.ts';

const journal = epocPr().all(arrived(lpTask(task2)), kept, released, {
  kind: 'dataDeleted',
  order,
  tasks: [task1],
  deletedAt: after(1),
  who: 'N',
  how: 'x',
});
const { tasks, preservationTasks } = contentOf(journal);
const row = { facts: journal.order, tasks, preservationTasks };
const saidOf = (draft: Parameters<typeof linesToSay>[1]) =>
  linesToSay(row, draft).map(({ task, number }) => [task, number]);

test('what was let go is not spoken of, and each line keeps its number', () => {
  expect(saidOf(null)).toEqual([[task2, 2]]);
  const [option, ...more] = letGoOptions(row, en, String);
  expect(more).toEqual([]);
  expect(option).toMatchObject({ value: task1 });
  expect(option?.small).toContain('deleted');
});

test('it is spoken of by choice, begun anew, and left out again', () => {
  const said = [{ ...lineOf(task2, null), system: 'Archive' }];
  const again = withAgain(row, said, [asTaskId(task1)]);
  expect(saidOf(again)).toEqual([
    [task1, 1],
    [task2, 2],
  ]);
  expect(again.map(toldByChoice)).toMatchObject([
    { task: task2, system: 'Archive' },
    { task: task1, system: '', isAgain: true },
  ]);
  expect(again.map(toldByChoice)[0]).not.toHaveProperty('isAgain');
  expect(withAgain(row, again, [])).toEqual(said);
  expect(letGoAt(row, task2)).toBeNull();
});

test('a line that was begun before it was let go is no choice', () => {
  const before = { ...lineOf(task1, null), system: 'Archive' };
  expect(saidOf([before])).toEqual([[task2, 2]]);
  expect(saidOf([{ ...before, againAt: after(-1) }])).toEqual([[task2, 2]]);
});

test('a deletion is told to the minute, and so is what went before it: neither reads as the first', () => {
  const letGo = { at: utcMs(44_000), by: null };
  const deleted = { at: utcMs(0), by: null };
  const told = (held: Partial<Parameters<typeof goneWords>[0]>): string | null =>
    goneWords({ kept: null, released: null, ...held }, en, String);
  expect(told({})).toBeNull();
  expect(told({ released: letGo })).toBe('let go by Ombud, 44000');
  expect(told({ released: letGo, deleted })).toBe(
    'let go by Ombud, 0 · deleted 0, recorded by Ombud',
  );
  expect(told({ letGoEarly: letGo, deleted })).toBe(
    'let go too early by Ombud, 0: say what is there still · deleted 0, recorded by Ombud',
  );
});

test('so is the last letting go of an order, once a deletion stands beside it', () => {
  const letGo = (at: number) => ({ released: { at: utcMs(at), by: null } });
  const deleted = { at: utcMs(60_000), by: null };
  expect(lastGone([{ released: null }])).toBeNull();
  expect(lastGone([letGo(44_000), { released: null }, letGo(104_000)])).toBe(104_000);
  expect(lastGone([letGo(44_000), { ...letGo(104_000), deleted }])).toBe(60_000);
});
