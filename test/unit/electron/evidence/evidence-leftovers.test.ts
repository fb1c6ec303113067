import { readdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { chunkBytes } from '../../../../electron/evidence/blob-format.ts';
import { utcMs } from '../../../../shared/base/units.ts';
import { FailingDisk } from '../journal/failing-disk.ts';
import { bench, first, storedBlob, streamOf } from './evidence-rig.ts';

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
