import { readFile, stat, readdir, chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { appendOrFail, closed, entryOf, makeFolder, openOrFail, orderOf } from './journal-rig.ts';

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
