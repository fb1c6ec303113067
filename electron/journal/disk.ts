/** The real file system behind the port. */
import { chmod, mkdir, open, readdir, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import type { Stats } from 'node:fs';
import { systemCode, type FileFacts, type FileSystemPort, type OpenFile } from './file-system.ts';

const flags = { read: 'r', update: 'r+', create: 'wx+', replace: 'w+' } as const;

const factsOf = (stats: Stats): FileFacts => ({
  bytes: stats.size,
  modifiedMs: stats.mtimeMs,
  inode: stats.ino,
  isFile: stats.isFile(),
});

async function orIfMissing<T>(act: Promise<T>, otherwise: T): Promise<T> {
  try {
    return await act;
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return otherwise;
    throw error;
  }
}

class DiskFile implements OpenFile {
  readonly #handle: FileHandle;

  constructor(handle: FileHandle) {
    this.#handle = handle;
  }

  async read(into: Uint8Array, at: number): Promise<number> {
    let done = 0;
    while (done < into.length) {
      const { bytesRead } = await this.#handle.read(into, done, into.length - done, at + done);
      if (bytesRead === 0) break;
      done += bytesRead;
    }
    return done;
  }

  async write(from: Uint8Array, at: number): Promise<void> {
    let done = 0;
    while (done < from.length) {
      const { bytesWritten } = await this.#handle.write(from, done, from.length - done, at + done);
      done += bytesWritten;
    }
  }

  sync(): Promise<void> {
    return this.#handle.sync();
  }

  truncate(bytes: number): Promise<void> {
    return this.#handle.truncate(bytes);
  }

  async stat(): Promise<FileFacts> {
    return factsOf(await this.#handle.stat());
  }

  close(): Promise<void> {
    return this.#handle.close();
  }
}

export const disk: FileSystemPort = {
  async open(path, mode) {
    return new DiskFile(await open(path, flags[mode], 0o600));
  },
  async makeFolder(path) {
    await mkdir(path, { recursive: true, mode: 0o700 });
    // On a disk that cannot be written even an unneeded chmod fails.
    if (((await stat(path)).mode & 0o077) !== 0) await chmod(path, 0o700);
  },
  list(folder) {
    return orIfMissing<readonly string[]>(readdir(folder), []);
  },
  async stat(path) {
    const found = await orIfMissing<Stats | null>(stat(path), null);
    return found === null ? null : factsOf(found);
  },
  rename,
  remove(path) {
    return rm(path, { force: true });
  },
  async syncFolder(path) {
    // Windows has no such call; NTFS journals names by itself.
    if (process.platform === 'win32') return;
    const handle = await open(path, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  },
};
