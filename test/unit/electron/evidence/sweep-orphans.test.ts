import { readdir, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { EvidenceStore } from '../../../../electron/evidence/evidence-store.ts';
import { NamedBlobs } from '../../../../electron/evidence/named-blobs.ts';
import { sweepOrphans } from '../../../../electron/evidence/sweep-orphans.ts';
import { disk } from '../../../../electron/journal/disk.ts';
import { fault } from '../../../../shared/base/fault.ts';
import { position, utcMs, type BlobId, type UtcMs } from '../../../../shared/base/units.ts';
import type { JournalRecord } from '../../../../shared/orders/entry.ts';
import { bench, first, storedBlob, streamOf } from './evidence-rig.ts';

const written = utcMs(1_000_000);
const now = utcMs(9_000_000);
const lastEntry = utcMs(5_000_000);

const record = (body: object, at = lastEntry): JournalRecord =>
  ({ position: position(1), entry: { at, by: null, order: first, ...body } }) as never;
function namedIn(...records: readonly JournalRecord[]): NamedBlobs {
  const named = new NamedBlobs();
  for (const one of records) named.apply(one);
  return named;
}
const news = (...blobs: readonly BlobId[]): JournalRecord =>
  record({ kind: 'newsRecorded', originals: blobs.map((blob) => ({ blob, name: 'scan.pdf' })) });

async function stored(at: UtcMs = written) {
  const { store, place, journal } = await bench();
  const blobs = [
    await storedBlob(store, Buffer.from('1')),
    await storedBlob(store, Buffer.from('2')),
  ];
  const date = async (): Promise<void> => {
    for (const name of await readdir(place))
      await utimes(join(place, name), at / 1_000, at / 1_000);
  };
  await date();
  const [one, two] = blobs;
  if (one === undefined || two === undefined) throw new Error('nothing is stored');
  return { store, place, journal, one, two, date, left: () => readdir(place) };
}

test('what no entry names is removed, what one names stays, of whatever kind it is', async () => {
  const { store, one, two, left } = await stored();
  await sweepOrphans(store, namedIn(news(one)), [], now);
  expect(await left()).toEqual([one]);
  const other = await stored();
  const unknown = record({ kind: 'ofNextYear', inside: { deep: [other.one] }, file: other.two });
  await sweepOrphans(other.store, namedIn(unknown), [], now);
  expect(await other.left()).toHaveLength(2);
  expect(two).not.toBe(one);
});

test('what came from outside names nothing', async () => {
  const { store, one, two, left } = await stored();
  const arrived = record({ kind: 'objectArrived', object: { details: two } });
  await sweepOrphans(store, namedIn(news(one), arrived), [], now);
  expect(await left()).toEqual([one]);
});

test('killed between seal and record: the next opening removes what was sealed', async () => {
  const { place, journal, one, two, date, left } = await stored();
  const killed = new EvidenceStore({
    folder: place,
    files: disk,
    keys: journal.keys,
    step: (name) =>
      name === 'afterBlobRename' ? Promise.reject(new Error('killed')) : Promise.resolve(),
    limitBytes: 10,
  });
  await expect(killed.write(first, streamOf(Buffer.from('3')))).rejects.toThrow('killed');
  await date();
  expect(await left()).toHaveLength(3);
  await sweepOrphans(killed, namedIn(news(one, two)), [], now);
  expect((await left()).sort()).toEqual([one, two].sort());
});

test('nothing goes while the journal may have lost what named it', async () => {
  const { store, left } = await stored();
  await sweepOrphans(store, namedIn(news()), [fault('store.damaged')], now);
  await sweepOrphans(store, namedIn(), [], now);
  expect(await left()).toHaveLength(2);
});

test.each([
  ['than the end of the journal', now, utcMs(lastEntry + 1)],
  ['than this computer says it is', utcMs(written - 1), written],
])('what is younger %s stays', async (_, time, at) => {
  const { store, left } = await stored(at);
  await sweepOrphans(store, namedIn(news()), [], time);
  expect(await left()).toHaveLength(2);
});

test('one sweep takes no more than it is told to', async () => {
  const { store, left } = await stored();
  expect(await store.sweep(new Set(), now, 1)).toEqual({ ok: true, value: 1 });
  expect(await left()).toHaveLength(1);
});
