import { expect, test } from 'vitest';
import type { HoldRow } from '../../../../renderer/vault/queries.ts';
import { sameData } from '../../../../renderer/views/preservation/hold-now.ts';
import { asOrderId, asTaskId } from '../../../../shared/base/units.ts';
import { arrived, task1, task2, uuid } from '../../shared/orders/journal-builder.ts';
import { contentOf } from '../../shared/orders/content-of.ts';
import { epocPr, kept, released } from '../../shared/orders/turn-builder.ts';
import { lpTask } from '../../shared/orders/word-builder.ts';

const value = (address: string) => ({
  values: [{ formatOwner: 'ETSI', formatName: 'EmailAddress', value: address }],
});
/** Two identifiers are kept, of which the first may have been let go. */
function row(first: string, second: string, isLetGo: boolean, number: number) {
  const [item] = kept.items;
  const items = item === undefined ? [] : [item, { ...item, task: asTaskId(task2) }];
  const journal = epocPr().all(
    arrived(lpTask(task1, { generation: 2, ...value(first) })),
    arrived(lpTask(task2, value(second))),
    { ...kept, items },
    ...(isLetGo ? [released] : []),
  );
  const { tasks, preservationTasks } = contentOf(journal);
  const facts = { ...journal.order, id: asOrderId(uuid(number)) };
  return { facts, tasks, preservationTasks } as unknown as HoldRow;
}
const own = row('a@example.com', 'b@example.com', false, 1);

test('another order keeps the same data where one of these identifiers is kept under it', () => {
  const other = row('a@example.com', 'c@example.com', false, 2);
  expect(sameData(own, [own, other])).toEqual([other]);
});

test('what was let go, here or there, is not kept', () => {
  const other = row('a@example.com', 'c@example.com', true, 2);
  expect(sameData(own, [own, other])).toEqual([]);
  expect(sameData(other, [row('a@example.com', 'd@example.com', false, 3)])).toEqual([]);
});
