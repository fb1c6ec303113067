import { position, type Position } from '../../shared/base/units.ts';
import { pullLimit } from '../../shared/bridge/vault-port-terms.ts';
import type { ProjectionKey, VaultMessage, VaultRequest } from '../../shared/bridge/vault-port.ts';
import type { JournalRecord } from '../../shared/orders/entry.ts';
import type { VaultPhase } from './queries.ts';
import { StoreKeeper, type StoreSource } from './store-keeper.ts';

/** The worker's end of the channel to main. */
export interface JournalPort {
  postMessage(message: VaultRequest): void;
  onmessage: ((event: { readonly data: VaultMessage }) => void) | null;
  close(): void;
}

export interface ReaderParts {
  readonly port: JournalPort;
  /** Makes stores of the key main has sent. */
  readonly sourceOf: (key: ProjectionKey | null) => Promise<StoreSource>;
  /** The keeper is null as long as nothing is open. */
  readonly tell: (phase: VaultPhase, keeper: StoreKeeper | null, head: Position) => void;
}

/** While a long journal is read the page is told of every so many records: each time it asks for its list again. */
const steps = 40;

/**
 * Pulls the journal into the store, one answer at a time and at most one ahead: the worker decides when it is ready for
 * more, so a long journal never floods it.
 */
export class JournalReader {
  readonly #parts: ReaderParts;
  #keeper: StoreKeeper | null = null;
  #opening: Promise<void> = Promise.resolve();
  /** Pages come one ahead: each waits until the one before it is in the store. */
  #applying: Promise<void> = Promise.resolve();
  #head = position(0);
  /** After which record the answer under way begins; null: none is. */
  #asked: Position | null = null;
  #told = 0;
  #phase: VaultPhase = 'catchingUp';
  #isClosed = false;
  /** The store holds more than the journal is said to: it answers nothing until that is clear. */
  #isWithheld = false;
  #waiting: (() => void)[] = [];

  constructor(parts: ReaderParts) {
    this.#parts = parts;
  }

  /** Null as long as nothing can be asked. */
  get keeper(): StoreKeeper | null {
    return this.#isWithheld ? null : this.#keeper;
  }

  start(): void {
    const { port } = this.#parts;
    port.onmessage = (event) => void this.#take(event.data);
    this.#tell('catchingUp');
  }

  /** Resolves when the store has been read to the journal's end, or nothing more will come. */
  whenSettled(): Promise<void> {
    if (this.#isClosed || (this.#asked === null && this.#phase !== 'rebuilding'))
      return Promise.resolve();
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  /** Tells again how things stand. */
  tellAgain(): void {
    if (!this.#isClosed) this.#tell(this.#phase);
  }

  async close(): Promise<void> {
    const { port } = this.#parts;
    this.#isClosed = true;
    port.onmessage = null;
    port.close();
    this.#release();
    await this.#opening;
    await this.#keeper?.clear();
    this.#keeper = null;
  }

  async #take(message: VaultMessage): Promise<void> {
    switch (message.kind) {
      case 'key':
        this.#opening = this.#open(message.key);
        await this.#opening;
        return;
      case 'checking':
        await this.#opening;
        this.#showUnproven(message.head);
        return;
      case 'grew':
        this.#head = position(message.head);
        this.#pullOn();
        return;
      case 'closed':
        await this.close();
        this.#parts.tell('closed', null, position(0));
        return;
      case 'records':
        this.#applying = this.#applying.then(() => this.#apply(message.records, message.head));
        await this.#applying;
    }
  }

  async #open(key: ProjectionKey | null): Promise<void> {
    const source = await this.#parts.sourceOf(key);
    this.#keeper = await StoreKeeper.open(source, () => this.#replaced());
    if (this.#isClosed) return;
    if (this.#keeper.isRebuilding) this.#tell('rebuilding');
    this.#pullOn();
  }

  /** A store that lags shows what it holds; one that is ahead of the journal is not of it, and shows nothing. */
  #showUnproven(head: number): void {
    const keeper = this.#keeper;
    if (keeper === null || this.#isClosed || keeper.isRebuilding) return;
    this.#isWithheld = keeper.applied > head;
    if (keeper.applied === 0 || this.#isWithheld) return;
    this.#head = position(head);
    this.#tell('checking');
  }

  async #apply(records: readonly JournalRecord[], head: number): Promise<void> {
    const keeper = this.#keeper;
    if (keeper === null || this.#isClosed) return;
    this.#isWithheld = false;
    // A `grew` may have come while the records were on their way.
    this.#head = position(Math.max(this.#head, head));
    // Records asked for by a store that has been replaced meanwhile would leave a gap.
    if (this.#asked !== keeper.resumeAfter) return this.#pull(keeper.resumeAfter);
    const isBeyond = keeper.applied > this.#head;
    const isEmpty = records.length === 0 && keeper.applied < this.#head;
    const last = records.at(-1)?.position ?? this.#head;
    const hasMore = last < this.#head;
    // Main reads the next page while this one is written.
    const isAhead = hasMore && !isBeyond;
    if (isAhead) this.#pull(last);
    if (isBeyond) await keeper.contradicted();
    else if (!isEmpty) await keeper.apply(records, hasMore);
    if (this.#isClosed) return;
    if (!isAhead) this.#asked = null;
    this.#goOn(keeper, isEmpty);
  }

  #goOn(keeper: StoreKeeper, isEmpty: boolean): void {
    const isCurrent = keeper.applied >= this.#head && keeper.resumeAfter === keeper.applied;
    if (!isCurrent && !isEmpty) {
      if (keeper.applied - this.#told >= this.#head / steps || keeper.applied < this.#told)
        this.#tell(keeper.isRebuilding ? 'rebuilding' : 'catchingUp');
      this.#pullOn();
      return;
    }
    keeper.caughtUp();
    this.#tell(isCurrent ? 'current' : 'stuck');
    this.#release();
  }

  #replaced(): void {
    if (this.#isClosed) return;
    this.#tell('rebuilding');
    this.#pullOn();
  }

  /** Asks for what the store is without, unless an answer is under way already. */
  #pullOn(): void {
    if (this.#keeper !== null && this.#asked === null) this.#pull(this.#keeper.resumeAfter);
  }

  #pull(after: Position): void {
    if (this.#isClosed) return;
    this.#asked = after;
    this.#parts.port.postMessage({ kind: 'pull', after, entries: pullLimit.entries });
  }

  #tell(phase: VaultPhase): void {
    this.#phase = phase;
    this.#told = this.#keeper?.applied ?? 0;
    this.#parts.tell(phase, this.#keeper, this.#head);
  }

  #release(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const go of waiting) go();
  }
}
