import { expect, test } from 'vitest';
import {
  allOf,
  appendOrFail,
  closed,
  entryOf,
  makeFolder,
  numbersOf,
  openOrFail,
} from './journal-rig.ts';

test('a new journal is empty and takes entries', async () => {
  const journal = await openOrFail(await makeFolder());
  expect(journal.head).toBe(0);
  expect(await journal.append([])).toEqual({ ok: true, value: [] });
  const done = await journal.append([entryOf(1), entryOf(2, 0)]);
  expect(done).toEqual({
    ok: true,
    value: [
      { position: 1, entry: entryOf(1) },
      { position: 2, entry: entryOf(2, 0) },
    ],
  });
  expect(journal.head).toBe(2);
  expect(journal.alarms).toEqual([]);
});

test('entries come back as written after it was opened again', async () => {
  const folder = await makeFolder();
  const first = await openOrFail(folder);
  await appendOrFail(first, [entryOf(1), entryOf(2, 2)]);
  await appendOrFail(first, [entryOf(3, 0)]);
  await closed(first);
  const second = await openOrFail(folder);
  expect(await allOf(second)).toEqual([
    { position: 1, entry: entryOf(1) },
    { position: 2, entry: entryOf(2, 2) },
    { position: 3, entry: entryOf(3, 0) },
  ]);
  expect(await second.verify()).toEqual({ ok: true, value: { entries: 3, erased: 0 } });
  expect([second.cutBytes, second.closedBy]).toEqual([0, null]);
});

test('appends made at once keep their order and their entries together', async () => {
  const journal = await openOrFail(await makeFolder());
  await Promise.all(
    [1, 3, 5, 7].map((number) => journal.append([entryOf(number), entryOf(number + 1)])),
  );
  expect(await numbersOf(journal)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  expect((await journal.verify()).ok).toBe(true);
});
