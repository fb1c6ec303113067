// An append of which nobody knows what is on the disk closes the journal: whoever shows its state is told.
import { expect, test } from 'vitest';
import type { Fault } from '../../../../shared/base/fault.ts';
import type { Journal } from '../../../../electron/journal/journal.ts';
import { haltingFaults } from '../../../../electron/profile/journal-halt.ts';
import { FailingDisk } from './failing-disk.ts';
import { appendOrFail, closed, entryOf, makeFolder, openOrFail } from './journal-rig.ts';

async function atWork() {
  const files = new FailingDisk();
  const journal: Journal = await openOrFail(await makeFolder(), { files });
  await appendOrFail(journal, [entryOf(1)]);
  const told: Fault[] = [];
  journal.onClosed((reason) => told.push(reason));
  return { files, journal, told };
}

test('a failure that cannot be taken back is told once, before the append is answered', async () => {
  const { files, journal, told } = await atWork();
  files.arm(1, 'EIO');
  const appended = journal.append([entryOf(2)]).then(() => [...told]);
  expect(await appended).toEqual([{ code: 'store.damaged' }]);
  files.disarm();
  await journal.append([entryOf(3)]);
  await closed(journal);
  expect(told).toHaveLength(1);
});

test('a full disk that lets the append be taken back closes nothing', async () => {
  const { files, journal, told } = await atWork();
  files.arm(0, 'ENOSPC');
  expect((await journal.append([entryOf(2)])).ok).toBe(false);
  files.disarm();
  await appendOrFail(journal, [entryOf(3)]);
  expect([told, haltingFaults(journal)]).toEqual([[], []]);
});

test('closed because its files are put away it is no fault', async () => {
  const { journal, told } = await atWork();
  await closed(journal);
  expect(told).toEqual([]);
});

test('what halts is that it is closed, though the disk has room again', async () => {
  const { files, journal } = await atWork();
  files.arm(0, 'ENOSPC', true);
  await journal.append([entryOf(2)]);
  files.disarm();
  expect(journal.closedBy).toEqual({ code: 'store.full' });
  expect(haltingFaults(journal)).toEqual([{ code: 'journal.closed' }]);
});

test('what was found on opening stays what it is', () => {
  const alarms: readonly Fault[] = [{ code: 'journal.damaged', params: { position: 4 } }];
  expect(haltingFaults({ alarms, closedBy: { code: 'journal.damaged' } })).toBe(alarms);
});
