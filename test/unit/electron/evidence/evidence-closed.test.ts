import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { BlobId } from '../../../../shared/base/units.ts';
import { bench, bytesOf, first, second, storedBlob } from './evidence-rig.ts';

const damaged = { fault: { code: 'store.damaged' } };

test('[SC-25] [SC-27] on disk there is a random name, mode 0600, and nothing in clear', async () => {
  const { store, place } = await bench();
  const content = Buffer.from('CANARY-4410 '.repeat(50_000));
  const blob = await storedBlob(store, content);
  expect(await readdir(place)).toEqual([blob]);
  expect((await stat(join(place, blob))).mode & 0o777).toBe(0o600);
  expect((await stat(place)).mode & 0o777).toBe(0o700);
  expect((await readFile(join(place, blob))).includes('CANARY')).toBe(false);
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
