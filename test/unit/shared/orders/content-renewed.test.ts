import { expect, test } from 'vitest';
import { contentOf } from './content-of.ts';
import { arrived, entry, ldTask, task1, withOrder } from './journal-builder.ts';
import { after, epocPr } from './turn-builder.ts';
import { lpTask } from './word-builder.ts';

const bare = { requestType: null, start: null, end: null, values: [], subtypes: [] };

test('an identifier stays to be read when a later version says of it only that it is cancelled', () => {
  const before = contentOf(withOrder()).tasks[0];
  const cancelled = {
    ...bare,
    generation: 2,
    reference: null,
    desiredStatus: entry('Cancelled'),
    destinations: [],
    deadlines: [],
  };
  const journal = withOrder().all(arrived(ldTask(task1, cancelled)));
  expect(contentOf(journal).tasks[0]?.task).toEqual({
    ...before?.task,
    generation: 2,
    desiredStatus: entry('Cancelled'),
  });
});

test('so does one that is to be kept, and what is sought anew takes its place whole', () => {
  const values = [{ formatOwner: 'ETSI', formatName: 'EmailAddress', value: 'a@example.com' }];
  const named = lpTask(task1, { generation: 2, values, start: after(1), end: after(2) });
  const journal = epocPr().all(
    arrived(named),
    arrived(lpTask(task1, { ...bare, generation: 3, desiredExpiration: after(90) })),
  );
  expect(contentOf(journal).preservationTasks).toMatchObject([
    { generation: 3, values, end: after(2), desiredExpiration: after(90) },
  ]);
  journal.all(arrived(lpTask(task1, { generation: 4, values, start: after(1) })));
  expect(contentOf(journal).preservationTasks).toMatchObject([
    { start: after(1), end: null, desiredExpiration: after(90) },
  ]);
});
