import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { openThread, readBundled } from '../../../../electron/threads/open-thread.ts';

it('neither starts nor reads what was changed after the build', async () => {
  await expect(openThread(import.meta.filename, 'f'.repeat(64))).rejects.toThrow('bundled');
  await expect(readBundled(import.meta.filename, 'f'.repeat(64))).rejects.toThrow('bundled');
});

it('reads what the build was made with', async () => {
  const bytes = readFileSync(import.meta.filename);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  expect(await readBundled(import.meta.filename, sha256)).toEqual(bytes);
});
