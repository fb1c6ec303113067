import type { Fault } from '../../shared/base/fault.ts';
import type { Result } from '../../shared/base/result.ts';
import { mostOriginals } from '../../shared/by-hand/order-on-paper.ts';
import type { OfferedFile } from '../../shared/bridge/table.ts';
import type { OmbudClient } from '../client/ombud-client.ts';
import { Act } from './act.svelte.ts';

/** Scans a person has picked and that main has not taken in yet: names and tokens, no path. */
export class OriginalFiles {
  readonly #client: OmbudClient;
  #picking = $state.raw(new Act());
  #files = $state.raw<readonly OfferedFile[]>([]);
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

  remove(index: number): void {
    this.#files = this.#files.filter((_, at) => at !== index);
  }

  /** What is still being picked belongs to the sheet before, and comes to nothing. */
  clear(): void {
    this.#files = [];
    this.#lost = [];
    this.#picking = new Act();
  }

  /** As main has kept them. */
  restore(files: readonly OfferedFile[], lost: readonly OfferedFile[]): void {
    this.#files = files;
    this.#lost = lost;
  }

  async #take(offer: () => Promise<Result<readonly OfferedFile[], Fault>>): Promise<void> {
    const picking = this.#picking;
    const files = await picking.run(offer);
    if (files === null || picking !== this.#picking) return;
    this.#files = [...this.#files, ...files].slice(0, mostOriginals);
    this.#lost = without(this.#lost, files);
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
