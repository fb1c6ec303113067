// What may be known of a journal before it has been verified: its sealed head, and the end behind a proven place.
import { appendFile, copyFile, readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lookEarly, type EarlyLook } from '../../../../electron/journal/early-look.ts';
import { disk } from '../../../../electron/journal/disk.ts';
import { placeOf, type JournalPlace } from '../../../../electron/journal/journal-place.ts';
import type { Journal } from '../../../../electron/journal/journal.ts';
import { appendOrFail, closed, entryOf, makeFolder, openOrFail, secretOf } from './journal-rig.ts';

interface Left {
  readonly folder: string;
  readonly place: JournalPlace;
  readonly keyId: string;
}

function placeIn(journal: Journal): JournalPlace {
  const { place } = journal;
  if (place === null) throw new Error('the journal has no place');
  return placeOf(JSON.parse(JSON.stringify(place))) ?? place;
}

/** A journal that was read, left at a place, gone on by these entries, and closed. */
async function leave(further: readonly number[][] = []): Promise<Left> {
  const folder = await makeFolder();
  const journal = await openOrFail(folder);
  await appendOrFail(journal, [entryOf(1, 0), entryOf(2), entryOf(3)]);
  const key = await journal.projectionKey();
  await appendOrFail(journal, [entryOf(4, 2)]);
  const place = placeIn(journal);
  for (const [number = 0, order = 0] of further)
    await appendOrFail(journal, [entryOf(number, order)]);
  await closed(journal);
  return { folder, place, keyId: key?.id ?? '' };
}

const look = ({ folder, place }: Left, secret = secretOf()): Promise<EarlyLook | null> =>
  lookEarly({ folder, place, secret, files: disk });
const fileOf = ({ folder }: Left, name: string): string => join(folder, 'journal', name);

async function flip(path: string, at: number): Promise<void> {
  const bytes = await readFile(path);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  await writeFile(path, bytes);
}

describe('an early look [SC-19]', () => {
  it('gives head and key of a journal that stands where it was left', async () => {
    const left = await leave();
    const early = await look(left);
    expect(early?.head).toBe(4);
    expect(early?.since).toEqual([]);
    expect(early?.projectionKey()).toMatchObject({ id: left.keyId, journal: left.place.journal });
    expect(early?.projectionKey().bytes.some((octet) => octet !== 0)).toBe(true);
  });

  it("gives the system's own entries behind the place, and opens no other", async () => {
    const early = await look(
      await leave([
        [5, 1],
        [6, 0],
        [7, 3],
        [8, 0],
      ]),
    );
    expect(early?.head).toBe(8);
    expect(early?.since.map(({ at }) => at)).toEqual([6, 8]);
  });

  it('wipes the key when it is closed', async () => {
    const early = await look(await leave());
    early?.close();
    expect(early?.projectionKey().bytes.every((octet) => octet === 0)).toBe(true);
  });

  it('changes nothing on the disk', async () => {
    const left = await leave([[5, 0]]);
    const names = ['journal.bin', 'head.bin', 'keys.bin'];
    const read = (): Promise<Buffer[]> =>
      Promise.all(names.map((name) => readFile(fileOf(left, name))));
    const before = await read();
    await look(left);
    expect(await read()).toEqual(before);
  });

  it('sees nothing under another secret', async () => {
    expect(await look(await leave(), secretOf(8))).toBeNull();
  });

  it('sees nothing when any bit behind the place is another', async () => {
    const left = await leave([
      [5, 0],
      [6, 1],
    ]);
    const { length } = await readFile(fileOf(left, 'journal.bin'));
    for (let at = left.place.bytes; at < length; at += 37) {
      await flip(fileOf(left, 'journal.bin'), at);
      expect(await look(left), `byte ${at}`).toBeNull();
      await flip(fileOf(left, 'journal.bin'), at);
    }
    expect(await look(left)).not.toBeNull();
  });

  it.each([
    ['is shorter than the head says', -1],
    ['goes on behind the head', 1],
  ])('sees nothing when the file %s', async (_, change) => {
    const left = await leave([[5, 0]]);
    const path = fileOf(left, 'journal.bin');
    const { length } = await readFile(path);
    if (change < 0) await truncate(path, length + change);
    else await appendFile(path, new Uint8Array(change));
    expect(await look(left)).toBeNull();
  });

  it('sees nothing when the journal is an older one than the place', async () => {
    const folder = await makeFolder();
    const journal = await openOrFail(folder);
    await appendOrFail(journal, [entryOf(1, 0)]);
    await journal.projectionKey();
    const names = ['journal.bin', 'head.bin', 'keys.bin'];
    for (const name of names) await copyFile(join(folder, 'journal', name), join(folder, name));
    await appendOrFail(journal, [entryOf(2, 0)]);
    const place = placeIn(journal);
    await closed(journal);
    for (const name of names) await copyFile(join(folder, name), join(folder, 'journal', name));
    expect(await lookEarly({ folder, place, secret: secretOf(), files: disk })).toBeNull();
  });

  it.each(['journal.bin', 'head.bin', 'keys.bin'])('sees nothing without %s', async (name) => {
    const left = await leave();
    await disk.remove(fileOf(left, name));
    expect(await look(left)).toBeNull();
  });

  it.each([
    ['journal', { journal: '0'.repeat(32) }],
    ['ring', { ring: '0'.repeat(32) }],
    ['hash', { hash: '0'.repeat(64) }],
    ['length', { bytes: 32 }],
    ['position', { position: 3 }],
    ['slot', { slots: { projection: 0, system: 0 } }],
    ['slot beyond the ring', { slots: { projection: 99, system: 99 } }],
  ])('sees nothing from a place with another %s', async (_, other) => {
    const left = await leave([[5, 1]]);
    const place = { ...left.place, ...other } as JournalPlace;
    expect(await look({ ...left, place })).toBeNull();
  });

  it('sees nothing where the end is too long to be walked twice', async () => {
    const left = await leave();
    const journal = await openOrFail(left.folder);
    const long = { ...entryOf(5), by: { subject: 's', name: 'n'.repeat(9 * 1_048_576) } };
    await appendOrFail(journal, [long]);
    await closed(journal);
    expect(await look(left)).toBeNull();
  });
});
