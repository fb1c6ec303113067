import { z } from 'zod';
import { utcMs } from '../../shared/base/units.ts';
import type { StateDirectory } from '../../shared/directory/entry.ts';
import { stateDirectoryGuard } from '../../shared/bridge/directory-guards.ts';
import type { SealedFile } from '../secrets/sealed-file.ts';
import type { DirectoryMemory } from '../sync/authority-directory.ts';

const fileGuard = z.strictObject({
  format: z.literal(1),
  states: z.array(stateDirectoryGuard).max(60),
});

/**
 * The court database on disk, one sealed file: which States it holds tells from where orders came. It is a cache of
 * somebody else's register and may be lost at any time. Not in the journal: that never forgets, and would carry every
 * day's copy of every court of the Union for ever.
 */
export class DirectoryFile implements DirectoryMemory {
  readonly #file: SealedFile;
  readonly before: readonly StateDirectory[];
  #writing: Promise<void> = Promise.resolve();

  private constructor(file: SealedFile, before: readonly StateDirectory[]) {
    this.#file = file;
    this.before = before;
  }

  /** What cannot be read counts as never read: it is asked for again. */
  static async open(file: SealedFile): Promise<DirectoryFile> {
    const read = await file.read();
    const text = read.ok && read.value !== null ? Buffer.from(read.value).toString('utf8') : '';
    return new DirectoryFile(file, parse(text));
  }

  keep(states: readonly StateDirectory[]): void {
    const bytes = Buffer.from(JSON.stringify({ format: 1, states }), 'utf8');
    this.#writing = this.#writing.then(async () => {
      // A failed write leaves the older copy; the directory is read again when that one is old.
      await this.#file.write(bytes);
    });
  }

  /** Resolves when the disk is at rest. */
  async close(): Promise<void> {
    await this.#writing;
  }
}

function parse(text: string): readonly StateDirectory[] {
  const read = fileGuard.safeParse(jsonOf(text));
  if (!read.success) return [];
  return read.data.states.map((state) => ({ ...state, readAt: utcMs(state.readAt) }));
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
