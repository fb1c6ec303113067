import { fault, type Fault } from '../../shared/base/fault.ts';
import { err, ok, type Result } from '../../shared/base/result.ts';
import { mostOriginals } from '../../shared/by-hand/order-on-paper.ts';
import type { ChosenFiles, OfferedFile, RefusedFile } from '../../shared/bridge/table.ts';
import type { OmbudClient } from '../client/ombud-client.ts';
import { Act } from './act.svelte.ts';
import { withoutPicked } from './picked-again.ts';
import { refusedWith } from './refused-names.ts';

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

  /** What could not be taken, until it has been read. */
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

  /**
   * After those that are being picked. More than there is room for are not cut short: whoever chose them chooses which.
   */
  async #take(offer: () => Promise<Result<ChosenFiles, Fault>>): Promise<void> {
    const picking = this.#picking;
    await picking.queue(async () => {
      if (picking !== this.#picking) return ok({});
      const offered = await offer();
      if (!offered.ok || picking !== this.#picking) return offered;
      const { files } = offered.value;
      const would = this.#files.length + files.length;
      if (would > mostOriginals) return err(fault('file.tooMany', { most: mostOriginals, would }));
      this.#refused = refusedWith(this.#refused, offered.value);
      this.#files = [...this.#files, ...files];
      this.#lost = withoutPicked(this.#lost, files);
      return ok({});
    });
  }
}
