import { randomBytes } from 'node:crypto';
import { access, constants, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { fault, type Fault } from '../../shared/base/fault.ts';
import { err, ok, type Result } from '../../shared/base/result.ts';
import { mostChosen } from '../../shared/base/file-portions.ts';
import type { ChosenFiles, OfferedFile, RefusedFile } from '../../shared/bridge/table.ts';
import { systemCode } from '../journal/file-system.ts';

/** Room for what was chosen last and for what may still be tried again from before. */
const mostOffers = 2 * mostChosen;

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

  /** Tokens for those paths that are readable plain files, and of each other one why it is not taken. */
  async offer(paths: readonly string[]): Promise<ChosenFiles> {
    const files: OfferedFile[] = [];
    const refused: RefusedFile[] = [];
    for (const path of paths) {
      const name = basename(path).slice(0, 300);
      const size = await sizeOfPlain(path);
      if (!size.ok) {
        refused.push({ name, fault: size.error });
        continue;
      }
      const token = randomBytes(16).toString('hex');
      this.#files.set(token, { path, bytes: size.value });
      files.push({ token, name, bytes: size.value });
    }
    for (const oldest of [...this.#files.keys()].slice(0, -mostOffers)) this.#files.delete(oldest);
    return { files, refused };
  }

  /** The same for what was chosen in a dialog, where any number can be. Error: `file.tooManyAtOnce` {most}. */
  async offerChosen(paths: readonly string[]): Promise<Result<ChosenFiles, Fault>> {
    return paths.length > mostChosen
      ? err(fault('file.tooManyAtOnce', { most: mostChosen }))
      : ok(await this.offer(paths));
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

async function sizeOfPlain(path: string): Promise<Result<number, Fault>> {
  if (path === '') return err(fault('file.noPlace'));
  try {
    const facts = await stat(path);
    if (facts.isDirectory()) return err(fault('file.isFolder'));
    if (!facts.isFile()) return err(fault('file.notPlain'));
    await access(path, constants.R_OK);
    return ok(facts.size);
  } catch (error) {
    const code = systemCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return err(fault('file.gone'));
    return err(fault('answer.fileUnreadable'));
  }
}
