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

  constructor(client: OmbudClient) {
    this.#client = client;
  }

  get picking(): Act {
    return this.#picking;
  }

  get all(): readonly OfferedFile[] {
    return this.#files;
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
    this.#picking = new Act();
  }

  /** As main has kept them. */
  restore(files: readonly OfferedFile[]): void {
    this.#files = files;
  }

  async #take(offer: () => Promise<Result<readonly OfferedFile[], Fault>>): Promise<void> {
    const picking = this.#picking;
    const files = await picking.run(offer);
    if (files === null || picking !== this.#picking) return;
    this.#files = [...this.#files, ...files].slice(0, mostOriginals);
  }
}
