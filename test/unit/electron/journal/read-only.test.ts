import { expect, test } from 'vitest';
import type { FileSystemPort } from '../../../../electron/journal/file-system.ts';
import { appendOrFail, closed, entryOf, numbersOf, openOrFail, tryOpen } from './journal-rig.ts';
import { MemoryDisk } from './memory-disk.ts';

const refused = (code: string): Error => Object.assign(new Error(code), { code, syscall: 'open' });

/** A disk that may only be read; every call that would change it is refused by the system. */
class ReadOnlyDisk extends MemoryDisk {
  readonly #code: string;

  constructor(from: MemoryDisk, code: string) {
    super();
    this.#code = code;
    for (const [path, content] of from.content) this.content.set(path, Buffer.from(content));
  }

  override async open(
    ...[path, mode]: Parameters<FileSystemPort['open']>
  ): ReturnType<FileSystemPort['open']> {
    if (mode !== 'read') throw refused(this.#code);
    const file = await super.open(path, mode);
    const no = async (): Promise<never> => {
      throw refused(this.#code);
    };
    return { ...file, write: no, truncate: no, sync: no };
  }

  override async rename(): Promise<void> {
    throw refused(this.#code);
  }
}

test('[SC-26] on a read-only disk the journal is read, and says why nothing can be added', async () => {
  const files = new MemoryDisk();
  const journal = await openOrFail('/profile', { files });
  await appendOrFail(journal, [entryOf(1), entryOf(2, 2)]);
  await closed(journal);
  const path = '/profile/journal/journal.bin';
  files.content.set(
    path,
    Buffer.concat([files.content.get(path) ?? Buffer.alloc(0), Buffer.alloc(9)]),
  );
  for (const code of ['EROFS', 'EACCES', 'EPERM']) {
    const opened = await openOrFail('/profile', { files: new ReadOnlyDisk(files, code) });
    expect([opened.alarms, opened.cutBytes]).toEqual([[{ code: 'store.readOnly' }], 0]);
    expect(await numbersOf(opened)).toEqual([1, 2]);
    const fault = { ok: false, error: { code: 'store.readOnly' } };
    expect(await opened.append([entryOf(3)])).toEqual(fault);
    expect(await opened.keys.keyFor('evidence', 'system')).toEqual(fault);
    expect((await opened.verify()).ok).toBe(true);
  }
});

test('[SC-26] nothing is begun on a read-only disk', async () => {
  const files = new ReadOnlyDisk(new MemoryDisk(), 'EROFS');
  expect(await tryOpen('/profile', { files })).toEqual({
    ok: false,
    error: { code: 'store.readOnly' },
  });
  expect(files.content.size).toBe(0);
});

test("an error that is not the system's is a bug and is not swallowed", async () => {
  class Broken extends MemoryDisk {
    override async makeFolder(): Promise<void> {
      throw new TypeError('a bug');
    }
  }
  await expect(tryOpen('/profile', { files: new Broken() })).rejects.toThrow('a bug');
});
