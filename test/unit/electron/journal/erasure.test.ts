import { expect, test } from 'vitest';
import {
  encodeSlot,
  decodeSlot,
  ringHeaderBytes,
  slotBytes,
} from '../../../../electron/journal/key-slot.ts';
import { HeadFile } from '../../../../electron/journal/head-file.ts';
import { position } from '../../../../shared/base/units.ts';
import {
  appendOrFail,
  closed,
  entryOf,
  numbersOf,
  openOrFail,
  orderOf,
  secretOf,
} from './journal-rig.ts';
import { MemoryDisk } from './memory-disk.ts';

const keysPath = '/profile/journal/keys.bin';
const headPath = '/profile/journal/head.bin';
const journalPath = '/profile/journal/journal.bin';

/**
 * What erasing an order does to the files, as FORMAT.md lays down: a new ring without its keys and a new head, both
 * under a new secret. Written here by the layout alone.
 */
async function eraseOrder(files: MemoryDisk, number: number): Promise<void> {
  const old = files.content.get(keysPath) ?? Buffer.alloc(0);
  const header = Buffer.from(old.subarray(0, ringHeaderBytes));
  const wrapping = secretOf(7).deriveKey('key-ring');
  const keys = [];
  for (let at = ringHeaderBytes, slot = 0; at < old.length; at += slotBytes, slot += 1) {
    const key = decodeSlot(wrapping, header, slot, old.subarray(at, at + slotBytes));
    if (key !== null && key.scope !== orderOf(number)) keys.push(key);
  }
  const fresh = Buffer.from(header).fill(0xee, 32);
  const next = secretOf(8).deriveKey('key-ring');
  const slots = keys.map((key, slot) => encodeSlot(next, fresh, slot, key));
  const head = await HeadFile.open(files, headPath, secretOf(7), true);
  if (typeof head === 'string' || head.current === null) throw new Error('no head');
  const { current } = head;
  files.content.set(keysPath, Buffer.concat([fresh, ...slots]));
  const renewed = await HeadFile.open(files, headPath, secretOf(8), true);
  if (typeof renewed === 'string') throw new Error('no head');
  for (let place = 0; place < 2; place += 1) {
    await renewed.write({ ...current, ringId: fresh.subarray(32), keys: keys.length });
  }
}

test('[SC-30] without an order its chain still verifies and its entries read as erased', async () => {
  const files = new MemoryDisk();
  const first = await openOrFail('/profile', { files });
  await appendOrFail(first, [entryOf(1, 1), entryOf(2, 2), entryOf(3, 0)]);
  await appendOrFail(first, [entryOf(4, 2), entryOf(5, 2), entryOf(6, 1)]);
  await closed(first);
  const before = Buffer.from(files.content.get(journalPath) ?? []);
  await eraseOrder(files, 2);

  const journal = await openOrFail('/profile', { files, secret: secretOf(8) });
  expect([journal.alarms, journal.closedBy, journal.head]).toEqual([[], null, 6]);
  expect(files.content.get(journalPath)?.equals(before)).toBe(true);
  expect(await journal.verify()).toEqual({ ok: true, value: { entries: 6, erased: 3 } });
  expect(await numbersOf(journal)).toEqual([1, 3, 6]);
  const stored = await journal.stored(position(0), { entries: 3, bytes: 100_000 });
  expect(stored).toEqual({
    ok: true,
    value: [
      { position: 1, content: entryOf(1, 1) },
      { position: 2, content: 'erased' },
      { position: 3, content: entryOf(3, 0) },
    ],
  });
  const page = await journal.page(position(3), { entries: 1, bytes: 1 });
  expect(page).toEqual({ ok: true, value: [{ position: 6, entry: entryOf(6, 1) }] });
});

test('[SC-30] after erasing the journal goes on, also for the same order', async () => {
  const files = new MemoryDisk();
  const first = await openOrFail('/profile', { files });
  await appendOrFail(first, [entryOf(1, 1), entryOf(2, 2)]);
  await closed(first);
  await eraseOrder(files, 2);
  const journal = await openOrFail('/profile', { files, secret: secretOf(8) });
  await appendOrFail(journal, [entryOf(3, 2), entryOf(4, 3)]);
  await closed(journal);
  const again = await openOrFail('/profile', { files, secret: secretOf(8) });
  expect(await numbersOf(again)).toEqual([1, 3, 4]);
  expect(await again.verify()).toEqual({ ok: true, value: { entries: 4, erased: 1 } });
});

test('[SC-30] a ring without an order that the head does not know of passes for no erasure', async () => {
  const files = new MemoryDisk();
  const first = await openOrFail('/profile', { files });
  await appendOrFail(first, [entryOf(1, 1), entryOf(2, 2)]);
  await closed(first);
  const old = Buffer.from(files.content.get(keysPath) ?? []);
  const header = Buffer.from(old.subarray(0, ringHeaderBytes));
  const wrapping = secretOf(7).deriveKey('key-ring');
  const key = decodeSlot(wrapping, header, 0, old.subarray(ringHeaderBytes).subarray(0, slotBytes));
  if (key === null) throw new Error('no key');
  header.fill(0xee, 32);
  const slots = [0, 1].map((slot) => encodeSlot(wrapping, header, slot, key));
  files.content.set(keysPath, Buffer.concat([header, ...slots]));
  const journal = await openOrFail('/profile', { files });
  expect(journal.alarms).toEqual([{ code: 'store.damaged' }]);
  await expect(numbersOf(journal)).rejects.toMatchObject({ fault: { code: 'journal.damaged' } });
});

test('[SC-30] the old secret opens nothing any more', async () => {
  const files = new MemoryDisk();
  const first = await openOrFail('/profile', { files });
  await appendOrFail(first, [entryOf(1, 1), entryOf(2, 2)]);
  await closed(first);
  await eraseOrder(files, 2);
  await expect(openOrFail('/profile', { files })).rejects.toThrow('keychain.changed');
});
