import { randomBytes } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { OfferedFile } from '../../shared/bridge/table.ts';

const mostOffers = 200;

/**
 * Files a person picked or dropped. The window gets tokens; the paths stay here. A token works once, and the oldest
 * fall away when there are too many.
 */
export class FileOffers {
  readonly #paths = new Map<string, string>();

  /** Tokens for those paths that are readable plain files. */
  async offer(paths: readonly string[]): Promise<OfferedFile[]> {
    const offered: OfferedFile[] = [];
    for (const path of paths) {
      const facts = await stat(path).catch(() => null);
      if (facts === null || !facts.isFile()) continue;
      const token = randomBytes(16).toString('hex');
      this.#paths.set(token, path);
      offered.push({ token, name: basename(path).slice(0, 300), bytes: facts.size });
    }
    for (const oldest of [...this.#paths.keys()].slice(0, -mostOffers)) this.#paths.delete(oldest);
    return offered;
  }

  /** The path behind a token, once. */
  take(token: string): string | null {
    const path = this.#paths.get(token) ?? null;
    this.#paths.delete(token);
    return path;
  }
}
