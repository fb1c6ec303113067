import { position, type Position } from '../../shared/base/units.ts';
import { pullLimit } from '../../shared/bridge/vault-port-terms.ts';
import type { VaultMessage, VaultRequest } from '../../shared/bridge/vault-port.ts';
import type { VaultPhase } from './queries.ts';
import type { VaultStore } from './store.ts';

/** The worker's end of the channel to main. */
export interface JournalPort {
  postMessage(message: VaultRequest): void;
  onmessage: ((event: { readonly data: VaultMessage }) => void) | null;
  close(): void;
}

/**
 * Pulls the journal into the store, one answer at a time: the worker decides when it is ready for more, so a long
 * journal never floods it.
 */
export class JournalReader {
  readonly #port: JournalPort;
  readonly #store: VaultStore;
  readonly #tell: (phase: VaultPhase, applied: Position, head: Position) => void;
  #head = position(0);
  #isPulling = false;
  #isClosed = false;

  constructor(
    port: JournalPort,
    store: VaultStore,
    tell: (phase: VaultPhase, applied: Position, head: Position) => void,
  ) {
    this.#port = port;
    this.#store = store;
    this.#tell = tell;
  }

  start(): void {
    this.#port.onmessage = (event) => void this.#take(event.data);
    this.#pull();
  }

  close(): void {
    this.#isClosed = true;
    this.#port.onmessage = null;
    this.#port.close();
  }

  async #take(message: VaultMessage): Promise<void> {
    switch (message.kind) {
      case 'grew':
        this.#head = position(message.head);
        if (!this.#isPulling) this.#pull();
        return;
      case 'closed':
        this.close();
        await this.#store.clear();
        this.#tell('closed', position(0), position(0));
        return;
      case 'records':
        await this.#store.apply(message.records);
        if (this.#isClosed) return;
        // A `grew` may have come while the records were on their way.
        this.#head = position(Math.max(this.#head, message.head));
        this.#goOn(message.records.length);
    }
  }

  #goOn(received: number): void {
    this.#isPulling = false;
    const { applied } = this.#store;
    if (applied >= this.#head) this.#tell('current', applied, this.#head);
    else if (received === 0) this.#tell('stuck', applied, this.#head);
    else {
      this.#tell('catchingUp', applied, this.#head);
      this.#pull();
    }
  }

  #pull(): void {
    this.#isPulling = true;
    this.#port.postMessage({
      kind: 'pull',
      after: this.#store.applied,
      entries: pullLimit.entries,
    });
  }
}
