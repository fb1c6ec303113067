import { mostOriginals } from '../../shared/by-hand/order-on-paper.ts';
import type { OfferedFile } from '../../shared/bridge/table.ts';
import type { OmbudClient } from '../client/ombud-client.ts';
import { Act } from './act.svelte.ts';

/** Scans a person has picked and that main has not taken in yet: names and tokens, no path. */
export class OriginalFiles {
  readonly #client: OmbudClient;
  readonly picking = new Act();
  #files = $state.raw<readonly OfferedFile[]>([]);

  constructor(client: OmbudClient) {
    this.#client = client;
  }

  get all(): readonly OfferedFile[] {
    return this.#files;
  }

  get tokens(): string[] {
    return this.#files.map(({ token }) => token);
  }

  async pick(): Promise<void> {
    this.#take(await this.picking.run(() => this.#client.call('byHand.pickFiles', {})));
  }

  async drop(files: readonly object[]): Promise<void> {
    this.#take(await this.picking.run(() => this.#client.takeFiles(files)));
  }

  remove(index: number): void {
    this.#files = this.#files.filter((_, at) => at !== index);
  }

  clear(): void {
    this.#files = [];
    this.picking.clear();
  }

  #take(files: readonly OfferedFile[] | null): void {
    this.#files = [...this.#files, ...(files ?? [])].slice(0, mostOriginals);
  }
}
