import { randomBytes } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { OfferedFile } from '../../shared/bridge/table.ts';

const mostOffers = 200;

export interface PickedFile {
  readonly path: string;
  readonly bytes: number;
}

/**
 * Files a person picked or dropped. The window gets tokens; the paths stay here. A token works once: what was done
 * with it is remembered, so that the rest of a batch can be tried again. The oldest fall away when there are too many.
 */
export class FileOffers {
  readonly #files = new Map<string, PickedFile>();
  readonly #used = new Map<string, string>();

  /** Tokens for those paths that are readable plain files. */
  async offer(paths: readonly string[]): Promise<OfferedFile[]> {
    const offered: OfferedFile[] = [];
    for (const path of paths) {
      const facts = await stat(path).catch(() => null);
      if (facts === null || !facts.isFile()) continue;
      const token = randomBytes(16).toString('hex');
      this.#files.set(token, { path, bytes: facts.size });
      offered.push({ token, name: basename(path).slice(0, 300), bytes: facts.size });
    }
    for (const oldest of [...this.#files.keys()].slice(0, -mostOffers)) this.#files.delete(oldest);
    return offered;
  }

  /** The file behind a token, which stays good. */
  look(token: string): PickedFile | null {
    return this.#files.get(token) ?? null;
  }

  /** The token has done its work for this purpose, and is good for nothing else. */
  use(token: string, purpose: string): void {
    this.#files.delete(token);
    this.#used.set(token, purpose);
    for (const oldest of [...this.#used.keys()].slice(0, -mostOffers)) this.#used.delete(oldest);
  }

  wasUsedFor(token: string, purpose: string): boolean {
    return this.#used.get(token) === purpose;
  }

  /** The file behind a token, once. */
  take(token: string): PickedFile | null {
    const file = this.#files.get(token) ?? null;
    this.#files.delete(token);
    return file;
  }

  /** Forgets all of them. */
  clear(): void {
    this.#files.clear();
  }

  /** Puts a file back under its token, for another try with another PIN. */
  giveBack(token: string, file: PickedFile): void {
    this.#files.set(token, file);
  }
}
