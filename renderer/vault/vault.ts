import { assertNever } from '../../shared/base/assert-never.ts';
import { position, type Position } from '../../shared/base/units.ts';
import type { ProjectionKey } from '../../shared/bridge/vault-port.ts';
import { JournalReader, type JournalPort } from './journal-reader.ts';
import type { FromWorker, KeptIn, PlaceSettings, Query, ToWorker, VaultPhase } from './queries.ts';
import type { StoreSource } from './store-keeper.ts';

/** Makes stores of a key. `onSearchWhole`: a list asked for again can be searched in full. */
export type SourceFactory = (
  settings: PlaceSettings,
  key: ProjectionKey | null,
  onSearchWhole: () => void,
) => Promise<StoreSource>;

const nothing = { applied: position(0), keptIn: 'disk' } as const;

/** What the worker does, free of the worker's globals. */
export class Vault {
  readonly #makeSource: SourceFactory;
  readonly #post: (message: FromWorker) => void;
  #reader: JournalReader | null = null;
  #number = 0;

  constructor(makeSource: SourceFactory, post: (message: FromWorker) => void) {
    this.#makeSource = makeSource;
    this.#post = post;
  }

  async take(message: ToWorker, port: JournalPort | undefined): Promise<void> {
    switch (message.kind) {
      case 'open':
        if (port !== undefined) await this.#open(message.settings, port);
        return;
      case 'ask':
        await this.#answer(message.number, message.query);
        return;
      case 'forget':
        await this.#forget();
        this.#tell('closed', nothing, position(0));
        return;
      default:
        assertNever(message);
    }
  }

  /** Main may have spoken before the old store is let go: what it says waits in the port. */
  async #open(settings: PlaceSettings, port: JournalPort): Promise<void> {
    await this.#forget();
    const reader: JournalReader = new JournalReader({
      port,
      sourceOf: (key) => this.#makeSource(settings, key, () => reader.tellAgain()),
      tell: (phase, keeper, head) => {
        if (this.#reader === reader) this.#tell(phase, keeper ?? nothing, head);
      },
    });
    this.#reader = reader;
    reader.start();
  }

  async #answer(number: number, query: Query): Promise<void> {
    const reader = this.#reader;
    const keeper = reader?.keeper ?? null;
    if (reader === null || keeper === null) {
      this.#post({ kind: 'refused', number });
      return;
    }
    try {
      const value = await keeper.answer(query.name, query.ask, () => reader.whenSettled());
      this.#post({ kind: 'answer', number, value });
    } catch {
      // The store was let go while it answered.
      this.#post({ kind: 'refused', number });
    }
  }

  async #forget(): Promise<void> {
    const reader = this.#reader;
    this.#reader = null;
    await reader?.close();
  }

  #tell(
    phase: VaultPhase,
    { applied, keptIn }: { readonly applied: Position; readonly keptIn: KeptIn },
    head: Position,
  ): void {
    this.#number += 1;
    this.#post({ kind: 'changed', number: this.#number, phase, applied, head, keptIn });
  }
}
