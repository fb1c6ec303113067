import { execFileSync } from 'node:child_process';
import { appendFile, mkdir, rm, symlink, truncate, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { disk } from '../../../../electron/journal/disk.ts';
import type { FileSystemPort } from '../../../../electron/journal/file-system.ts';
import { bench, bytesOf, first, sha256Of } from './evidence-rig.ts';

/** The real disk, on which something happens to a file after its first part was read. */
const meanwhile = (happens: () => Promise<void>): FileSystemPort => ({
  ...disk,
  async open(path, mode) {
    const file = await disk.open(path, mode);
    if (mode !== 'read') return file;
    let done = false;
    const read = async (into: Uint8Array, at: number): Promise<number> => {
      const filled = await file.read(into, at);
      if (!done) await happens();
      done = true;
      return filled;
    };
    return {
      read,
      write: file.write,
      truncate: file.truncate,
      sync: file.sync,
      stat: () => file.stat(),
      close: () => file.close(),
    };
  },
});

test('a picked file is kept with its name, type, length and hash', async () => {
  const { store, outside } = await bench();
  const content = Buffer.from('time;address\n'.repeat(40_000));
  const kept = await store.keep(first, await outside('Åsas logg 1.CSV', content));
  if (!kept.ok) throw new Error(kept.error.code);
  expect(kept.value.blob).toMatch(/^[0-9a-f]{32}$/);
  expect(kept.value).toEqual({
    blob: kept.value.blob,
    name: 'Åsas logg 1.CSV',
    bytes: content.length,
    sha256: sha256Of(content),
    contentType: 'text/csv',
  });
  expect((await bytesOf(store.read(first, kept.value.blob))).equals(content)).toBe(true);
});

test('a link is followed and an empty file is a file', async () => {
  const { store, outside } = await bench();
  const path = await outside('empty.bin', '');
  await symlink(path, `${path}.link`);
  const kept = await store.keep(first, `${path}.link`);
  expect(kept).toMatchObject({ ok: true, value: { name: 'empty.bin.link', bytes: 0 } });
});

test('what cannot be read is said to be unreadable, and a pipe is not waited for', async () => {
  const { store, outside } = await bench();
  const path = await outside('a.txt', 'a');
  const folder = dirname(path);
  await mkdir(join(folder, 'folder'));
  execFileSync('mkfifo', [join(folder, 'pipe')]);
  await symlink(join(folder, 'nowhere'), join(folder, 'dangling'));
  for (const name of ['folder', 'pipe', 'dangling', 'absent', 'a.txt/b']) {
    expect([name, await store.keep(first, join(folder, name))]).toEqual([
      name,
      { ok: false, error: { code: 'answer.fileUnreadable' } },
    ]);
  }
});

test('a file above the limit is refused before it is read, and one that grows above it as well', async () => {
  const { store, outside } = await bench({ limitBytes: 1_000 });
  const tooLarge = {
    ok: false,
    error: { code: 'answer.fileTooLarge', params: { limit: 1_000 } },
  };
  expect((await store.keep(first, await outside('fits', Buffer.alloc(1_000)))).ok).toBe(true);
  expect(await store.keep(first, await outside('not', Buffer.alloc(1_001)))).toEqual(tooLarge);
});

const size = 600_000;
const changes: Record<string, (path: string) => Promise<void>> = {
  'grows at its end': (path) => appendFile(path, 'more'),
  'is cut': (path) => truncate(path, 400_000),
  'is written anew with the same length': async (path) => {
    await writeFile(path, Buffer.alloc(size, 'b'));
    await utimes(path, 5_000, 5_000);
  },
};

for (const [name, change] of Object.entries(changes)) {
  test(`a file that ${name} while it is read is refused, and nothing of it stays`, async () => {
    let path = '';
    const { store, outside } = await bench({ files: meanwhile(() => change(path)) });
    path = await outside('log.txt', Buffer.alloc(size, 'a'));
    expect(await store.keep(first, path)).toEqual({
      ok: false,
      error: { code: 'answer.fileChanged' },
    });
    expect(await store.sweep(new Set(), Number.MAX_SAFE_INTEGER as never)).toEqual({
      ok: true,
      value: 0,
    });
  });
}

test('a file that is replaced while it is read is still the one that was opened', async () => {
  let path = '';
  const replace = async (): Promise<void> => {
    await rm(path);
    await writeFile(path, 'another');
  };
  const { store, outside } = await bench({ files: meanwhile(replace) });
  path = await outside('log.txt', Buffer.alloc(size, 'a'));
  const kept = await store.keep(first, path);
  expect(kept).toMatchObject({ ok: true, value: { sha256: sha256Of(Buffer.alloc(size, 'a')) } });
});
