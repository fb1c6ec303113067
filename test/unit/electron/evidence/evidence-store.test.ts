import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chunkBytes } from '../../../../electron/evidence/blob-format.ts';
import { bench, bytesOf, first, sha256Of, streamOf } from './evidence-rig.ts';

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
