import { assertNever } from '../../shared/base/assert-never.ts';
import { position, type Position } from '../../shared/base/units.ts';
import { JournalReader, type JournalPort } from './journal-reader.ts';
import type { FromWorker, Query, ToWorker, VaultPhase } from './queries.ts';
import type { StoreFactory, VaultStore } from './store.ts';

/** What the worker does, free of the worker's globals. */
export class Vault {
  readonly #makeStore: StoreFactory;
  readonly #post: (message: FromWorker) => void;
  #store: VaultStore | null = null;
  #reader: JournalReader | null = null;
  #number = 0;

  constructor(makeStore: StoreFactory, post: (message: FromWorker) => void) {
    this.#makeStore = makeStore;
    this.#post = post;
  }

  async take(message: ToWorker, port: JournalPort | undefined): Promise<void> {
    switch (message.kind) {
      case 'open':
        if (port === undefined) return;
        await this.#forget();
        this.#store = this.#makeStore(message.settings);
        this.#reader = new JournalReader(port, this.#store, (...news) => this.#tell(...news));
        this.#tell('catchingUp', position(0), position(0));
        this.#reader.start();
        return;
      case 'ask':
        await this.#answer(message.number, message.query);
        return;
      case 'forget':
        await this.#forget();
        this.#tell('closed', position(0), position(0));
        return;
      default:
        assertNever(message);
    }
  }

  async #answer(number: number, query: Query): Promise<void> {
    if (this.#store === null) {
      this.#post({ kind: 'refused', number });
      return;
    }
    const value = await this.#store.answer(query.name, query.ask);
    this.#post({ kind: 'answer', number, value });
  }

  async #forget(): Promise<void> {
    this.#reader?.close();
    this.#reader = null;
    await this.#store?.clear();
    this.#store = null;
  }

  #tell(phase: VaultPhase, applied: Position, head: Position): void {
    this.#number += 1;
    this.#post({ kind: 'changed', number: this.#number, phase, applied, head });
  }
}
