import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  chunkBytes,
  headerBytes,
  sealedChunkBytes,
} from '../../../../electron/evidence/blob-format.ts';
import { bench, bytesOf, first, storedBlob } from './evidence-rig.ts';

const damaged = { fault: { code: 'store.damaged' } };

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
