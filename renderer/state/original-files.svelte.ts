import { fault, type Fault } from '../../shared/base/fault.ts';
import { err, type Result } from '../../shared/base/result.ts';
import { mostOriginals } from '../../shared/by-hand/order-on-paper.ts';
import type { ChosenFiles, OfferedFile, RefusedFile } from '../../shared/bridge/table.ts';
import type { OmbudClient } from '../client/ombud-client.ts';
import { Act } from './act.svelte.ts';

/** Scans a person has picked and that main has not taken in yet: names and tokens, no path. */
export class OriginalFiles {
  readonly #client: OmbudClient;
  #picking = $state.raw(new Act());
  #files = $state.raw<readonly OfferedFile[]>([]);
  #refused = $state.raw<readonly RefusedFile[]>([]);
  /** Picked before a lock, which takes back what main had been shown: still to be picked again or left out. */
  #lost = $state.raw<readonly OfferedFile[]>([]);

  constructor(client: OmbudClient) {
    this.#client = client;
  }

  get picking(): Act {
    return this.#picking;
  }

  get all(): readonly OfferedFile[] {
    return this.#files;
  }

  /** Of those picked last: what could not be taken. */
  get refused(): readonly RefusedFile[] {
    return this.#refused;
  }

  get lost(): readonly OfferedFile[] {
    return this.#lost;
  }

  /** The sheet is without them from here on, and a person has said so. */
  leaveOut(): void {
    this.#lost = [];
  }

  get tokens(): string[] {
    return this.#files.map(({ token }) => token);
  }

  async pick(): Promise<void> {
    await this.#take(() => this.#client.call('byHand.pickFiles', {}));
  }

  async drop(files: readonly object[]): Promise<void> {
    await this.#take(() => this.#client.takeFiles(files));
  }

  /** It has been read why some were not taken. */
  closeRefused(): void {
    this.#refused = [];
  }

  remove(index: number): void {
    this.#picking.clear();
    this.#files = this.#files.filter((_, at) => at !== index);
  }

  /** What is still being picked belongs to the sheet before, and comes to nothing. */
  clear(): void {
    this.#files = [];
    this.#refused = [];
    this.#lost = [];
    this.#picking = new Act();
  }

  /** As main has kept them. */
  restore(files: readonly OfferedFile[], lost: readonly OfferedFile[]): void {
    this.#files = files;
    this.#lost = lost;
  }

  /** More than there is room for are not cut short: whoever chose them chooses which. */
  async #take(offer: () => Promise<Result<ChosenFiles, Fault>>): Promise<void> {
    const picking = this.#picking;
    const chosen = await picking.run(async () => {
      const offered = await offer();
      const would = this.#files.length + (offered.ok ? offered.value.files.length : 0);
      return would > mostOriginals
        ? err(fault('file.tooMany', { most: mostOriginals, would }))
        : offered;
    });
    if (picking !== this.#picking) return;
    this.#refused = chosen?.refused ?? [];
    if (chosen === null) return;
    this.#files = [...this.#files, ...chosen.files];
    this.#lost = without(this.#lost, chosen.files);
  }
}

/** Each file that is picked again stands for one that was lost under its name. */
function without(lost: readonly OfferedFile[], found: readonly OfferedFile[]): OfferedFile[] {
  const names = found.map(({ name }) => name);
  return lost.filter(({ name }) => {
    const at = names.indexOf(name);
    if (at >= 0) names.splice(at, 1);
    return at < 0;
  });
}
