/** The real disk, on which one chosen call fails as a system call would, once or from then on. */
import { disk } from '../../../../electron/journal/disk.ts';
import type { FileSystemPort, OpenFile } from '../../../../electron/journal/file-system.ts';

export type Failure = 'ENOSPC' | 'EROFS' | 'EIO' | 'EDQUOT';

export class FailingDisk implements FileSystemPort {
  /** Calls that change something, in order, since the last `arm`. */
  readonly calls: string[] = [];
  #failAt = Infinity;
  #failure: Failure = 'EIO';
  #staysBroken = false;

  /** The `number`th changing call from now (0 = the next) fails; `staysBroken`: all after it as well. */
  arm(number: number, failure: Failure, staysBroken = false): void {
    this.calls.length = 0;
    this.#failAt = number;
    this.#failure = failure;
    this.#staysBroken = staysBroken;
  }

  disarm(): void {
    this.arm(Infinity, 'EIO');
  }

  /** A failing write leaves half of its bytes behind, as a full disk does. */
  async #change(name: string, act: () => Promise<void>, half?: () => Promise<void>): Promise<void> {
    const number = this.calls.push(name) - 1;
    if (number === this.#failAt || (this.#staysBroken && number > this.#failAt)) {
      await half?.();
      throw Object.assign(new Error(this.#failure), { code: this.#failure, syscall: name });
    }
    await act();
  }

  async open(path: string, mode: Parameters<FileSystemPort['open']>[1]): Promise<OpenFile> {
    if (mode === 'create' || mode === 'replace')
      await this.#change('create', async () => undefined);
    const file = await disk.open(path, mode);
    return {
      read: (into, at) => file.read(into, at),
      stat: () => file.stat(),
      close: () => file.close(),
      write: (from, at) =>
        this.#change(
          'write',
          () => file.write(from, at),
          () => file.write(from.subarray(0, from.length / 2), at),
        ),
      sync: () => this.#change('sync', () => file.sync()),
      truncate: (bytes) => this.#change('truncate', () => file.truncate(bytes)),
    };
  }

  makeFolder(path: string): Promise<void> {
    return disk.makeFolder(path);
  }

  list(folder: string): Promise<readonly string[]> {
    return disk.list(folder);
  }

  stat(path: string): ReturnType<FileSystemPort['stat']> {
    return disk.stat(path);
  }

  rename(from: string, to: string): Promise<void> {
    return this.#change('rename', () => disk.rename(from, to));
  }

  remove(path: string): Promise<void> {
    return disk.remove(path);
  }

  syncFolder(path: string): Promise<void> {
    return this.#change('syncFolder', () => disk.syncFolder(path));
  }
}
