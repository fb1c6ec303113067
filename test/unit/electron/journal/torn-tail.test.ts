import { expect, test } from 'vitest';
import { KeyRing } from '../../../../electron/journal/key-ring.ts';
import { appendOrFail, closed, entryOf, numbersOf, openOrFail } from './journal-rig.ts';
import { MemoryDisk } from './memory-disk.ts';

const path = '/profile/journal/journal.bin';
const head = '/profile/journal/head.bin';

/** Two appends of which the head knows only the first, as after a crash before the head was written. */
async function interrupted(entries: number): Promise<{ files: MemoryDisk; known: number }> {
  const files = new MemoryDisk();
  const journal = await openOrFail('/profile', { files });
  await appendOrFail(journal, [entryOf(1), entryOf(2)]);
  const knownHead = Buffer.from(files.content.get(head) ?? []);
  const known = files.content.get(path)?.length ?? 0;
  await appendOrFail(
    journal,
    Array.from({ length: entries }, (_, number) => entryOf(3 + number)),
  );
  await closed(journal);
  files.content.set(head, knownHead);
  return { files, known };
}

test('an append cut short at any byte is taken back as a whole, without an alarm', async () => {
  const { files, known } = await interrupted(3);
  const whole = files.content.get(path) ?? Buffer.alloc(0);
  const headBefore = files.content.get(head) ?? Buffer.alloc(0);
  for (let length = known; length < whole.length; length += 1) {
    files.content.set(path, Buffer.from(whole.subarray(0, length)));
    files.content.set(head, Buffer.from(headBefore));
    const journal = await openOrFail('/profile', { files });
    expect([length, journal.alarms, journal.cutBytes]).toEqual([length, [], length - known]);
    expect(await numbersOf(journal)).toEqual([1, 2]);
    expect(files.content.get(path)?.length).toBe(known);
    await closed(journal);
  }
});

test('an append that is all there is kept, and the head catches up with it', async () => {
  const { files } = await interrupted(2);
  const before = files.content.get(head)?.toString('hex');
  const journal = await openOrFail('/profile', { files });
  expect([journal.alarms, journal.cutBytes]).toEqual([[], 0]);
  expect(await numbersOf(journal)).toEqual([1, 2, 3, 4]);
  expect(files.content.get(head)?.toString('hex')).not.toBe(before);
  await closed(journal);
  files.content.set(path, Buffer.from(files.content.get(path)?.subarray(0, -1) ?? []));
  const cut = await openOrFail('/profile', { files });
  expect(cut.alarms[0]?.code).toBe('journal.truncated');
});

test('whatever a power cut left behind the head is cut: zeros, noise, half a frame', async () => {
  const tails: readonly ((frame: Buffer) => Buffer)[] = [
    () => Buffer.alloc(4_096),
    () => Buffer.alloc(5, 0xff),
    (frame) => Buffer.concat([frame.subarray(0, 100), Buffer.alloc(frame.length - 100)]),
    (frame) => frame.subarray(0, 3),
  ];
  for (const tailOf of tails) {
    const { files, known } = await interrupted(1);
    const whole = files.content.get(path) ?? Buffer.alloc(0);
    const tail = tailOf(whole.subarray(known));
    files.content.set(path, Buffer.concat([whole.subarray(0, known), tail]));
    const journal = await openOrFail('/profile', { files });
    expect([journal.alarms, journal.cutBytes]).toEqual([[], tail.length]);
    await appendOrFail(journal, [entryOf(3)]);
    await closed(journal);
    expect(await numbersOf(await openOrFail('/profile', { files }))).toEqual([1, 2, 3]);
  }
});

test('a key whose slot was cut short is made anew', async () => {
  const keys = '/profile/journal/keys.bin';
  for (const torn of [
    Buffer.alloc(1),
    Buffer.alloc(107, 3),
    Buffer.alloc(108),
    Buffer.alloc(300),
  ]) {
    const { files } = await interrupted(1);
    files.content.set(keys, Buffer.concat([files.content.get(keys) ?? Buffer.alloc(0), torn]));
    const journal = await openOrFail('/profile', { files });
    expect(journal.alarms).toEqual([]);
    await appendOrFail(journal, [entryOf(9, 9)]);
    await closed(journal);
    const again = await openOrFail('/profile', { files });
    expect([again.alarms, await numbersOf(again)]).toEqual([[], [1, 2, 3, 9]]);
  }
});

test.each([0, 1, 2])(
  'of keys written together the disk kept all but number %i: none of those from it on is used',
  async (lost) => {
    const keys = '/profile/journal/keys.bin';
    const files = new MemoryDisk();
    const journal = await openOrFail('/profile', { files });
    await appendOrFail(journal, [entryOf(1)]);
    const before = [path, head].map((name) => [name, Buffer.from(files.content.get(name) ?? [])]);
    const at = (files.content.get(keys)?.length ?? 0) + lost * 108;
    await appendOrFail(journal, [entryOf(2, 2), entryOf(3, 3), entryOf(4, 4)]);
    await closed(journal);
    for (const [name, content] of before)
      files.content.set(String(name), Buffer.from(content ?? []));
    const ring = Buffer.from(files.content.get(keys) ?? []);
    files.content.set(keys, ring.fill(0, at, at + 108));
    const opened = await openOrFail('/profile', { files });
    expect(opened.alarms).toEqual([]);
    await appendOrFail(opened, [entryOf(5, 5), entryOf(6, 4)]);
    await closed(opened);
    const again = await openOrFail('/profile', { files });
    expect([again.alarms, await numbersOf(again)]).toEqual([[], [1, 5, 6]]);
    expect((await again.verify()).ok).toBe(true);
    // What was torn is gone from the file: the slots are as many as the keys.
    const slots = ((files.content.get(keys)?.length ?? 0) - 48) / 108;
    expect(slots).toBe(again.keys instanceof KeyRing ? again.keys.count : null);
  },
);
