/** A disk in memory for tests that open a journal thousands of times. */
import type { FileSystemPort, OpenFile } from '../../../../electron/journal/file-system.ts';

const missing = (): Error =>
  Object.assign(new Error('ENOENT'), { code: 'ENOENT', syscall: 'open' });

export class MemoryDisk implements FileSystemPort {
  /** Content by path; tests change it as they like. */
  readonly content = new Map<string, Buffer>();

  async open(path: string, mode: Parameters<FileSystemPort['open']>[1]): Promise<OpenFile> {
    const isNew = mode === 'create' || mode === 'replace';
    if (!isNew && !this.content.has(path)) throw missing();
    if (isNew) this.content.set(path, Buffer.alloc(0));
    const now = (): Buffer => this.content.get(path) ?? Buffer.alloc(0);
    const resize = (bytes: number): Buffer => {
      const next = Buffer.alloc(bytes);
      now().copy(next);
      this.content.set(path, next);
      return next;
    };
    return {
      read: async (into, at) => now().copy(into, 0, at),
      write: async (from, at) => {
        resize(Math.max(now().length, at + from.length)).set(from, at);
      },
      sync: async () => undefined,
      truncate: async (bytes) => {
        resize(bytes);
      },
      stat: async () => ({ bytes: now().length, modifiedMs: 0, inode: 1, isFile: true }),
      close: async () => undefined,
    };
  }

  async makeFolder(): Promise<void> {}

  async list(folder: string): Promise<readonly string[]> {
    const inside = [...this.content.keys()].filter((path) => path.startsWith(`${folder}/`));
    return inside.map((path) => path.slice(folder.length + 1));
  }

  async stat(path: string): ReturnType<FileSystemPort['stat']> {
    const found = this.content.get(path);
    if (found === undefined) return null;
    return { bytes: found.length, modifiedMs: 0, inode: 1, isFile: true };
  }

  async rename(from: string, to: string): Promise<void> {
    const found = this.content.get(from);
    if (found === undefined) throw missing();
    this.content.set(to, found);
    this.content.delete(from);
  }

  async remove(path: string): Promise<void> {
    this.content.delete(path);
  }

  async syncFolder(): Promise<void> {}
}
