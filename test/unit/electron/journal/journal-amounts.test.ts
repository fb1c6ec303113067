import { expect, test } from 'vitest';
import { position } from '../../../../shared/base/units.ts';
import {
  allOf,
  appendOrFail,
  closed,
  entryOf,
  makeFolder,
  numbersOf,
  openOrFail,
} from './journal-rig.ts';

test('pages keep to their limits and always give one entry', async () => {
  const journal = await openOrFail(await makeFolder());
  await appendOrFail(
    journal,
    Array.from({ length: 9 }, (_, number) => entryOf(number + 1)),
  );
  const positions = async (after: number, entries: number, bytes: number): Promise<number[]> => {
    const page = await journal.page(position(after), { entries, bytes });
    return page.ok ? page.value.map((record) => record.position) : [];
  };
  expect(await positions(0, 4, 1_000_000)).toEqual([1, 2, 3, 4]);
  expect(await positions(7, 4, 1_000_000)).toEqual([8, 9]);
  expect(await positions(3, 500, 1)).toEqual([4]);
  expect(await positions(3, 500, 800)).toEqual([4, 5]);
  expect(await positions(9, 500, 1_000)).toEqual([]);
});

test('a large entry and many small ones survive', async () => {
  const folder = await makeFolder();
  const journal = await openOrFail(folder);
  const large = {
    ...entryOf(2),
    kind: 'messageUnreadable',
    sha256: '0'.repeat(64),
    base64: 'AbCd'.repeat(800_000),
    reason: 'message.notXml',
  } as never;
  await appendOrFail(journal, [entryOf(1), large, entryOf(3)]);
  for (let number = 4; number < 40; number += 1) await appendOrFail(journal, [entryOf(number)]);
  await closed(journal);
  const again = await openOrFail(folder);
  const records = await allOf(again);
  expect(records).toHaveLength(39);
  expect(records[1]?.entry).toEqual(large);
});

test('an entry above 64 MiB is refused and nothing of its append stays', async () => {
  const journal = await openOrFail(await makeFolder());
  const huge = { ...entryOf(2), by: { subject: 'x'.repeat(65 * 1_048_576), name: '' } };
  const done = await journal.append([entryOf(1), huge]);
  expect(done).toMatchObject({ ok: false, error: { code: 'message.tooLarge' } });
  await appendOrFail(journal, [entryOf(3)]);
  expect(await numbersOf(journal)).toEqual([3]);
});
