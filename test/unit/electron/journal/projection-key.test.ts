import { expect, test } from 'vitest';
import { appendOrFail, closed, entryOf, numbersOf, openOrFail } from './journal-rig.ts';
import { MemoryDisk } from './memory-disk.ts';

const keysPath = '/profile/journal/keys.bin';

test('the projection key is made once, lies in the ring, and a journal from before it opens as ever', async () => {
  const files = new MemoryDisk();
  const before = await openOrFail('/profile', { files });
  await appendOrFail(before, [entryOf(1, 1), entryOf(2, 0)]);
  await closed(before);
  const old = files.content.get(keysPath)?.length ?? 0;
  const first = await openOrFail('/profile', { files });
  expect(first.alarms).toEqual([]);
  const key = await first.projectionKey();
  expect(key?.bytes).toHaveLength(32);
  expect(files.content.get(keysPath)?.length).toBeGreaterThan(old);
  expect(files.content.get(keysPath)?.includes(Buffer.from(key?.bytes ?? []))).toBe(false);
  await closed(first);
  const again = await openOrFail('/profile', { files });
  expect(again.alarms).toEqual([]);
  expect(await again.projectionKey()).toEqual(key);
  await appendOrFail(again, [entryOf(3, 2)]);
  expect(await numbersOf(again)).toEqual([1, 2, 3]);
});

test('the key that is given out is a copy: wiping it harms nothing', async () => {
  const journal = await openOrFail('/profile', { files: new MemoryDisk() });
  const lent = await journal.projectionKey();
  lent?.bytes.fill(0);
  expect((await journal.projectionKey())?.bytes).not.toEqual(lent?.bytes);
});

test('a journal that takes nothing any more makes no key', async () => {
  const files = new MemoryDisk();
  const journal = await openOrFail('/profile', { files });
  await closed(journal);
  expect(await journal.projectionKey()).toBeNull();
});
