import { randomBytes } from 'node:crypto';
import { readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  chunkBytes,
  headerBytes,
  sealedChunkBytes,
} from '../../../../electron/evidence/blob-format.ts';
import { utcMs, type BlobId } from '../../../../shared/base/units.ts';
import { FailingDisk } from '../journal/failing-disk.ts';
import { bench, bytesOf, first, second, sha256Of, storedBlob, streamOf } from './evidence-rig.ts';

const damaged = { fault: { code: 'store.damaged' } };

test('files of any size come back, with their hash and length', async () => {
  const { store } = await bench();
  for (const size of [0, 1, chunkBytes - 1, chunkBytes, chunkBytes + 1, 3 * chunkBytes]) {
    const content = randomBytes(size);
    const stored = await store.write(first, streamOf(content));
    if (!stored.ok) throw new Error(stored.error.code);
    expect(stored.value).toMatchObject({ bytes: size, sha256: sha256Of(content) });
    expect(stored.value.blob).toMatch(/^[0-9a-f]{32}$/);
    expect((await bytesOf(store.read(first, stored.value.blob))).equals(content)).toBe(true);
  }
});

test('however a stream is cut, the same bytes come back', async () => {
  const { store } = await bench();
  const parts = fc.array(
    fc.uint8Array({ maxLength: 40 }).map((part) => Buffer.alloc(part.length * 9_000, part)),
    { maxLength: 6 },
  );
  await fc.assert(
    fc.asyncProperty(parts, async (cut) => {
      const stored = await store.write(first, streamOf(...cut));
      if (!stored.ok) throw new Error(stored.error.code);
      const back = await bytesOf(store.read(first, stored.value.blob));
      expect(back.equals(Buffer.concat(cut))).toBe(true);
      await store.remove(stored.value.blob);
    }),
    { numRuns: 25 },
  );
});

test('[SC-25] [SC-27] on disk there is a random name, mode 0600, and nothing in clear', async () => {
  const { store, place } = await bench();
  const content = Buffer.from('CANARY-4410 '.repeat(50_000));
  const blob = await storedBlob(store, content);
  expect(await readdir(place)).toEqual([blob]);
  expect((await stat(join(place, blob))).mode & 0o777).toBe(0o600);
  expect((await stat(place)).mode & 0o777).toBe(0o700);
  expect((await readFile(join(place, blob))).includes('CANARY')).toBe(false);
});

test('[SC-26] every flip, cut, exchange and repetition in a file is found', async () => {
  const { store, place } = await bench();
  const content = randomBytes(2 * chunkBytes + 500);
  const blob = await storedBlob(store, content);
  const whole = await readFile(join(place, blob));
  const chunk = (number: number): Buffer => {
    const start = headerBytes + number * sealedChunkBytes;
    return whole.subarray(start, start + sealedChunkBytes);
  };
  const header = whole.subarray(0, headerBytes);
  const flip = (at: number): Buffer => {
    const changed = Buffer.from(whole);
    changed[at] = (changed[at] ?? 0) ^ 0x40;
    return changed;
  };
  const tamperings: Record<string, Buffer> = {
    'last byte cut': whole.subarray(0, -1),
    'last chunk cut': whole.subarray(0, headerBytes + 2 * sealedChunkBytes),
    'all chunks cut': header,
    'header cut': whole.subarray(0, headerBytes - 1),
    'nothing left': Buffer.alloc(0),
    'chunks exchanged': Buffer.concat([header, chunk(1), chunk(0), chunk(2)]),
    'chunk removed': Buffer.concat([header, chunk(0), chunk(2)]),
    'chunk doubled': Buffer.concat([header, chunk(0), chunk(0), chunk(1), chunk(2)]),
    'byte added': Buffer.concat([whole, Buffer.of(0)]),
    'chunk added': Buffer.concat([whole, chunk(2)]),
  };
  for (const at of [0, 10, 12, 16, 31, 32, 47, headerBytes, 300_000, whole.length - 1]) {
    tamperings[`flip at ${at}`] = flip(at);
  }
  for (const [name, changed] of Object.entries(tamperings)) {
    await writeFile(join(place, blob), changed);
    await expect(bytesOf(store.read(first, blob)), name).rejects.toMatchObject(damaged);
  }
  await writeFile(join(place, blob), flip(8));
  await expect(bytesOf(store.read(first, blob))).rejects.toMatchObject({
    fault: { code: 'journal.newerFormat' },
  });
  await writeFile(join(place, blob), whole);
  expect((await bytesOf(store.read(first, blob))).equals(content)).toBe(true);
});

test('[SC-26] a file of another name, another order or none is not given out', async () => {
  const { store, place } = await bench();
  const blob = await storedBlob(store, Buffer.from('one'));
  const other = await storedBlob(store, Buffer.from('two'));
  const foreign = await storedBlob(store, Buffer.from('three'), second);
  await expect(bytesOf(store.read(second, blob))).rejects.toMatchObject(damaged);
  await expect(bytesOf(store.read(first, foreign))).rejects.toMatchObject(damaged);
  await writeFile(join(place, blob), await readFile(join(place, other)));
  await expect(bytesOf(store.read(first, blob))).rejects.toMatchObject(damaged);
  await rm(join(place, other));
  await expect(bytesOf(store.read(first, other))).rejects.toMatchObject(damaged);
});

test('a name that is no blob reaches no path', async () => {
  const { store } = await bench();
  for (const name of ['../journal/keys.bin', 'a'.repeat(31), 'A'.repeat(32), '']) {
    expect(() => store.read(first, name as BlobId)).toThrow('not the name of a blob');
  }
});

test('[SC-26] whatever call fails, nothing of the file stays', async () => {
  const files = new FailingDisk();
  const { store, place } = await bench({ files });
  await storedBlob(store, Buffer.alloc(chunkBytes + 1));
  await store.sweep(new Set(), utcMs(Number.MAX_SAFE_INTEGER));
  for (const [failure, code] of [
    ['ENOSPC', 'store.full'],
    ['EROFS', 'store.readOnly'],
    ['EIO', 'store.damaged'],
  ] as const) {
    for (let number = 0; number < 6; number += 1) {
      files.arm(number, failure);
      const done = await store.write(first, streamOf(Buffer.alloc(chunkBytes + 1)));
      expect([number, files.calls[number], done]).toEqual([
        number,
        expect.any(String),
        { ok: false, error: { code } },
      ]);
      expect(await readdir(place)).toEqual([]);
    }
  }
});

test('the sweep takes orphans and drafts that are old enough, and nothing else', async () => {
  const { store, place } = await bench();
  const named = await storedBlob(store, Buffer.from('named'));
  const orphan = await storedBlob(store, Buffer.from('orphan'));
  const young = await storedBlob(store, Buffer.from('young'));
  await writeFile(join(place, `${'0'.repeat(32)}.part`), 'draft');
  await writeFile(join(place, 'not ours'), 'kept');
  for (const name of [named, orphan, `${'0'.repeat(32)}.part`, 'not ours']) {
    await utimes(join(place, name), 1_000, 1_000);
  }
  expect(await store.sweep(new Set([named]), utcMs(2_000_000))).toEqual({ ok: true, value: 2 });
  expect((await readdir(place)).sort()).toEqual([named, young, 'not ours'].sort());
  expect(await store.remove(young)).toEqual({ ok: true, value: undefined });
  expect(await store.remove(young)).toEqual({ ok: true, value: undefined });
});
