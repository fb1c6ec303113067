import type { Position } from '../../shared/base/units.ts';
import type { JournalRecord } from '../../shared/orders/entry.ts';
import type { KeptIn, QueryAnswer, QueryAsk, QueryName } from './queries.ts';
import type { VaultStore } from './store.ts';

/** Where stores come from. */
export interface StoreSource {
  /** Opens what is there, or makes it. `onBroken`: it has found itself broken. Rejects when it cannot be used. */
  open(onBroken: (error: unknown) => void): Promise<VaultStore>;
  /** Removes what is there. */
  drop(): Promise<void>;
  /** One that needs no disk. */
  memory(): VaultStore;
}

/** A store that breaks so often while it is open is not made again on the disk. */
const mostRebuilds = 3;

/**
 * Keeps a store at work: one that breaks is dropped and made again, and when that cannot be the orders are held in
 * memory. Nothing is lost by it: the journal is the record.
 */
export class StoreKeeper {
  readonly #source: StoreSource;
  readonly #onReplaced: () => void;
  #store: VaultStore;
  #replacing: Promise<void> | null = null;
  #rebuilds = 0;
  #isRebuilding = false;
  #isClosed = false;

  private constructor(source: StoreSource, onReplaced: () => void, store: VaultStore) {
    this.#source = source;
    this.#onReplaced = onReplaced;
    this.#store = store;
  }

  /** @param onReplaced The store is another one now: the journal is to be read from its first record. */
  static async open(source: StoreSource, onReplaced: () => void): Promise<StoreKeeper> {
    const keeper = new StoreKeeper(source, onReplaced, source.memory());
    try {
      keeper.#store = await keeper.#openStore();
    } catch (error) {
      await keeper.#renew(error);
    }
    return keeper;
  }

  get applied(): Position {
    return this.#store.applied;
  }

  get resumeAfter(): Position {
    return this.#store.resumeAfter;
  }

  get keptIn(): KeptIn {
    return this.#store.keptIn;
  }

  /** A broken store is being made again and is not yet where it was. */
  get isRebuilding(): boolean {
    return this.#isRebuilding;
  }

  /** The store has come to the journal's end, or as far as the journal goes. */
  caughtUp(): void {
    this.#isRebuilding = false;
  }

  /** @returns false when the store was of no use and has been replaced by an empty one. */
  async apply(records: readonly JournalRecord[], hasMore: boolean): Promise<boolean> {
    const store = this.#store;
    try {
      await store.apply(records, hasMore);
      return true;
    } catch (error) {
      await this.#replace(store, error);
      return false;
    }
  }

  /** Answers; a question that finds the store broken is asked again of the new one once `whenBuilt` resolves. */
  async answer<N extends QueryName>(
    name: N,
    ask: QueryAsk<N>,
    whenBuilt: () => Promise<void>,
  ): Promise<QueryAnswer<N>> {
    for (;;) {
      const store = this.#store;
      try {
        return await store.answer(name, ask);
      } catch (error) {
        if (store.keptIn === 'memory' || this.#isClosed) throw error;
        await this.#replace(store, error);
        await whenBuilt();
      }
    }
  }

  async clear(): Promise<void> {
    this.#isClosed = true;
    await this.#replacing;
    await this.#store.clear();
  }

  /** The journal is shorter than what the store holds: it is not the journal it was made from. */
  async contradicted(): Promise<void> {
    await this.#replace(this.#store, new Error('the journal ends before the store'));
  }

  /** Once for each store, however many find it broken at the same time. */
  async #replace(broken: VaultStore, error: unknown): Promise<void> {
    if (this.#store === broken && this.#replacing === null && !this.#isClosed) {
      this.#replacing = this.#renew(error).finally(() => {
        this.#replacing = null;
      });
      await this.#replacing;
      this.#onReplaced();
      return;
    }
    await this.#replacing;
  }

  async #renew(error: unknown): Promise<void> {
    this.#isRebuilding = true;
    this.#rebuilds += 1;
    await this.#store.clear();
    this.#store = (await this.#openAnew(error)) ?? this.#source.memory();
  }

  async #openAnew(error: unknown): Promise<VaultStore | null> {
    if (isDiskFull(error) || this.#rebuilds > mostRebuilds) return null;
    try {
      await this.#source.drop();
      return await this.#openStore();
    } catch {
      return null;
    }
  }

  #openStore(): Promise<VaultStore> {
    const opening = this.#source.open((error) => {
      void opening.then((store) => this.#replace(store, error));
    });
    return opening;
  }
}

/** Dexie keeps the browser's own error as `inner`, and those of many rows as `failures`. */
function isDiskFull(error: unknown): boolean {
  if (!(error instanceof Object)) return false;
  if ('name' in error && error.name === 'QuotaExceededError') return true;
  if ('failures' in error && error.failures instanceof Array && error.failures.some(isDiskFull))
    return true;
  return 'inner' in error && isDiskFull(error.inner);
}
