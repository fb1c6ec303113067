import { expect, test } from 'vitest';
import type { Fault } from '../../../../shared/base/fault.ts';
import { FailingDisk, type Failure } from './failing-disk.ts';
import {
  appendOrFail,
  closed,
  entryOf,
  makeFolder,
  numbersOf,
  openOrFail,
  tryOpen,
} from './journal-rig.ts';

const expected: Readonly<Record<Failure, Fault['code']>> = {
  ENOSPC: 'store.full',
  EDQUOT: 'store.full',
  EROFS: 'store.readOnly',
  EIO: 'store.damaged',
};
const failures = Object.keys(expected) as Failure[];
/** An append to a new order: key written and synced, two frames written and synced, head written and synced. */
const callsOfAppend = ['write', 'sync', 'write', 'write', 'sync', 'write', 'sync'];
const isEither = (
  numbers: readonly number[],
  ...allowed: readonly (readonly number[])[]
): boolean => allowed.some((one) => JSON.stringify(one) === JSON.stringify(numbers));

test('an append makes exactly the calls that the cases below let fail', async () => {
  const files = new FailingDisk();
  const journal = await openOrFail(await makeFolder(), { files });
  await appendOrFail(journal, [entryOf(1)]);
  files.disarm();
  await appendOrFail(journal, [entryOf(2, 2), entryOf(3, 2)]);
  expect(files.calls).toEqual(callsOfAppend);
});

for (const failure of failures) {
  for (const [number, name] of callsOfAppend.entries()) {
    test(`[SC-26] ${failure} in call ${number} (${name}) leaves nothing of the append`, async () => {
      const folder = await makeFolder();
      const files = new FailingDisk();
      const journal = await openOrFail(folder, { files });
      await appendOrFail(journal, [entryOf(1)]);
      files.arm(number, failure);
      const done = await journal.append([entryOf(2, 2), entryOf(3, 2)]);
      expect(done).toEqual({ ok: false, error: { code: expected[failure] } });
      files.disarm();
      expect(await numbersOf(journal)).toEqual([1]);
      const goesOn = await journal.append([entryOf(4, 2)]);
      expect(goesOn.ok).toBe(journal.closedBy === null);
      const kept = goesOn.ok ? [1, 4] : [1];
      expect(await numbersOf(journal)).toEqual(kept);
      await closed(journal);
      const again = await openOrFail(folder);
      expect(again.alarms).toEqual([]);
      expect(await numbersOf(again)).toEqual(kept);
      expect((await again.verify()).ok).toBe(true);
    });

    test(`[SC-26] ${failure} from call ${number} (${name}) on loses nothing that was told`, async () => {
      const folder = await makeFolder();
      const files = new FailingDisk();
      const journal = await openOrFail(folder, { files });
      await appendOrFail(journal, [entryOf(1)]);
      files.arm(number, failure, true);
      expect((await journal.append([entryOf(2, 2), entryOf(3, 2)])).ok).toBe(false);
      expect((await journal.append([entryOf(4, 2)])).ok).toBe(false);
      expect(await numbersOf(journal)).toEqual([1]);
      await closed(journal);
      const again = await openOrFail(folder);
      expect(again.alarms).toEqual([]);
      // What could not be taken back is there as a whole or not at all.
      expect(isEither(await numbersOf(again), [1], [1, 2, 3])).toBe(true);
      await appendOrFail(again, [entryOf(5, 2)]);
    });
  }
}

test('[SC-26] an append that failed and was the last one leaves no alarm behind', async () => {
  for (const number of callsOfAppend.keys()) {
    const folder = await makeFolder();
    const files = new FailingDisk();
    const journal = await openOrFail(folder, { files });
    await appendOrFail(journal, [entryOf(1)]);
    files.arm(number, 'EIO');
    expect((await journal.append([entryOf(2, 2), entryOf(3, 2)])).ok).toBe(false);
    await closed(journal);
    const again = await openOrFail(folder);
    expect([number, again.alarms, await numbersOf(again)]).toEqual([number, [], [1]]);
  }
});

test('a failed fsync closes the journal until it is opened again', async () => {
  const files = new FailingDisk();
  const folder = await makeFolder();
  const journal = await openOrFail(folder, { files });
  await appendOrFail(journal, [entryOf(1)]);
  files.arm(1, 'EIO');
  await journal.append([entryOf(2)]);
  files.disarm();
  expect(journal.closedBy).toEqual({ code: 'store.damaged' });
  expect(await journal.append([entryOf(3)])).toEqual({
    ok: false,
    error: { code: 'store.damaged' },
  });
  await closed(journal);
  await appendOrFail(await openOrFail(folder), [entryOf(4)]);
});

test('[SC-26] a new journal is made whole, whatever call failed at first', async () => {
  const files = new FailingDisk();
  await openOrFail(await makeFolder(), { files });
  const calls = files.calls.length;
  expect(calls).toBeGreaterThan(10);
  for (let number = 0; number < calls; number += 1) {
    const folder = await makeFolder();
    files.arm(number, 'ENOSPC', true);
    expect(await tryOpen(folder, { files })).toEqual({ ok: false, error: { code: 'store.full' } });
    files.disarm();
    const journal = await openOrFail(folder, { files });
    await appendOrFail(journal, [entryOf(1)]);
    expect(journal.alarms).toEqual([]);
  }
});
