import type { Fault } from '../../shared/base/fault.ts';
import type { Result } from '../../shared/base/result.ts';
import { position, type Position } from '../../shared/base/units.ts';
import {
  pullLimit,
  vaultRequestGuard,
  type ProjectionKey,
  type VaultMessage,
} from '../../shared/bridge/vault-port.ts';
import type { JournalRecord } from '../../shared/orders/entry.ts';

/** The end of a message channel that stays in main. */
export interface DoorPort {
  postMessage(message: VaultMessage): void;
  on(event: 'message', listener: (event: { readonly data: unknown }) => void): unknown;
  on(event: 'close', listener: () => void): unknown;
  start(): void;
  close(): void;
}

/** What the door reads from. */
export interface VaultSource {
  head(): Position;
  /** False while the journal is being verified; `read` then waits for the end of that. */
  isVerified(): boolean;
  /** Records after `after`, at most so many and so much; in order, without gaps. */
  read(
    after: Position,
    limit: { readonly entries: number; readonly bytes: number },
  ): Promise<Result<readonly JournalRecord[], Fault>>;
  /** A copy of the key that the worker's store is sealed under; null when there is none and none can be made. */
  projectionKey(): Promise<ProjectionKey | null>;
}

/**
 * Serves journal records to the one vault worker. The worker pulls, one answer at a time; main only tells that there
 * is more. Whatever is not a well-formed pull is dropped.
 */
export class VaultDoor {
  readonly #source: VaultSource;
  #port: DoorPort | null = null;
  #isReady = false;

  constructor(source: VaultSource) {
    this.#source = source;
  }

  /** Makes `port` the only one; an earlier one is closed. */
  open(port: DoorPort): void {
    this.close();
    this.#port = port;
    this.#isReady = false;
    let busy = false;
    port.on('message', (event) => {
      const request = vaultRequestGuard.safeParse(event.data);
      if (!request.success || busy) return;
      busy = true;
      void this.#answer(port, request.data.after, request.data.entries).finally(() => {
        busy = false;
      });
    });
    port.on('close', () => {
      if (this.#port === port) this.#port = null;
    });
    void this.#giveKey(port);
  }

  /** Tells the worker that the journal has grown; one that waits for its key will see it by itself. */
  grew(): void {
    if (this.#isReady) this.#port?.postMessage({ kind: 'grew', head: this.#source.head() });
  }

  /** Ends reading: the worker forgets what it holds. */
  close(): void {
    this.#port?.postMessage({ kind: 'closed' });
    this.#port?.close();
    this.#port = null;
  }

  /** The key goes first: whatever the worker asks before waits in the port. */
  async #giveKey(port: DoorPort): Promise<void> {
    const key = await this.#source.projectionKey();
    if (this.#port === port) {
      port.postMessage({ kind: 'key', key });
      if (!this.#source.isVerified())
        port.postMessage({ kind: 'checking', head: this.#source.head() });
      this.#isReady = true;
      port.start();
    }
    key?.bytes.fill(0);
  }

  async #answer(port: DoorPort, after: number, entries: number): Promise<void> {
    const records = await this.#source.read(position(after), { entries, bytes: pullLimit.bytes });
    if (this.#port !== port) return;
    port.postMessage({
      kind: 'records',
      records: records.ok ? records.value : [],
      head: this.#source.head(),
    });
  }
}
