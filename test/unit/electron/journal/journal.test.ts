import { readFile, stat, readdir, chmod } from 'node:fs/promises';
import { join } from 'node:path';
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
  orderOf,
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

test('[SC-27] folders are 0700 and files 0600, also where they were not', async () => {
  const folder = await makeFolder();
  await closed(await openOrFail(folder));
  await chmod(join(folder, 'journal'), 0o755);
  const journal = await openOrFail(folder);
  await appendOrFail(journal, [entryOf(1)]);
  const modeOf = async (path: string): Promise<string> =>
    ((await stat(path)).mode & 0o777).toString(8);
  expect(await modeOf(join(folder, 'journal'))).toBe('700');
  for (const name of await readdir(join(folder, 'journal'))) {
    expect([name, await modeOf(join(folder, 'journal', name))]).toEqual([name, '600']);
  }
});

test('a frame shows version, position, random key id and nonce in clear, nothing else', async () => {
  const folder = await makeFolder();
  const journal = await openOrFail(folder);
  await appendOrFail(journal, [entryOf(1, 5), entryOf(2, 5), entryOf(3, 6)]);
  const content = await readFile(join(folder, 'journal', 'journal.bin'));
  const ids: string[] = [];
  for (let at = 32, number = 1; at < content.length; number += 1) {
    expect(content.readUInt16BE(at + 4)).toBe(1);
    expect(Number(content.readBigUInt64BE(at + 6))).toBe(number);
    ids.push(content.toString('hex', at + 14, at + 30));
    at += 4 + content.readUInt32BE(at);
  }
  expect(ids).toHaveLength(3);
  expect(ids[0]).toBe(ids[1]);
  expect(ids[0]).not.toBe(ids[2]);
  expect(content.includes(Buffer.from(orderOf(5).replaceAll('-', ''), 'hex'))).toBe(false);
});

test('short entries of different kinds have frames of one length', async () => {
  const folder = await makeFolder();
  const journal = await openOrFail(folder);
  const sizes = new Set<number>();
  for (const entry of [entryOf(1), entryOf(2, 0), entryOf(30_000)]) {
    const before = (await stat(join(folder, 'journal', 'journal.bin'))).size;
    await appendOrFail(journal, [entry]);
    sizes.add((await stat(join(folder, 'journal', 'journal.bin'))).size - before);
  }
  expect(sizes.size).toBe(1);
});
