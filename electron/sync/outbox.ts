import type { UtcMs } from '../../shared/base/units.ts';
import type { LedgerFacts, OrderFacts } from '../../shared/orders/facts.ts';
import type { Dispatcher } from './dispatcher.ts';
import type { LedgerStore } from './ledger-store.ts';
import { outgoingOf, type Outgoing } from './outgoing.ts';
import type { Timers } from './ports.ts';

export interface OutboxParts {
  readonly store: LedgerStore;
  readonly dispatcher: Pick<Dispatcher, 'advance' | 'grew'>;
  readonly timers: Timers;
  /** When the order's production clock runs out; null when that is not known. */
  readonly latestOf: LatestOf;
}

export type LatestOf = (order: OrderFacts) => UtcMs | null;

/**
 * Everything that is on its way, the most urgent first: what belongs to the order whose clock runs out first, an
 * unknown clock before all others, and of equal ones the one let go first.
 */
export function inTurn(facts: LedgerFacts, latestOf: LatestOf): readonly Outgoing[] {
  return [...facts.orders.values()]
    .flatMap((order) =>
      outgoingOf(order).map((outgoing) => ({ outgoing, latest: latestOf(order) ?? 0 })),
    )
    .sort(
      (left, right) =>
        left.latest - right.latest ||
        (left.outgoing.queuedAt ?? 0) - (right.outgoing.queuedAt ?? 0),
    )
    .map(({ outgoing }) => outgoing);
}

/**
 * Drives everything that was let go until it is settled: one after another, woken by entries, by polls and
 * sign-ins (`wake`), and by its own timer. It holds no list of jobs; the journal is the list.
 */
export class Outbox {
  readonly #parts: OutboxParts;
  #running: Promise<void> | null = null;
  #isWantedAgain = false;
  #isStopped = true;
  #cancelTimer: () => void = () => undefined;
  #unsubscribe: () => void = () => undefined;

  constructor(parts: OutboxParts) {
    this.#parts = parts;
  }

  start(): void {
    if (!this.#isStopped) return;
    this.#isStopped = false;
    this.#unsubscribe = this.#parts.store.onAppended(() => this.wake());
    this.wake();
  }

  /** Something changed that an answer may have waited for. */
  wake(): void {
    if (this.#isStopped) return;
    this.#isWantedAgain = true;
    this.#running ??= this.#pump().finally(() => {
      this.#running = null;
      if (this.#isWantedAgain) this.wake();
    });
  }

  /** Resolves when nothing is on its way any more; an attempt under way is awaited, not torn down. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    this.#isWantedAgain = false;
    this.#unsubscribe();
    this.#cancelTimer();
    await this.#running;
  }

  async #pump(): Promise<void> {
    const { dispatcher, latestOf, store, timers } = this.#parts;
    while (this.#isWantedAgain && !this.#isStopped) {
      this.#isWantedAgain = false;
      this.#cancelTimer();
      dispatcher.grew();
      const waits: number[] = [];
      for (const { order, message } of inTurn(store.facts, latestOf)) {
        if (this.#isStopped) return;
        const ms = await dispatcher.advance(order, message);
        if (ms !== null) waits.push(ms);
      }
      if (waits.length === 0 || this.#isStopped) continue;
      const next = Math.min(...waits);
      if (next <= 0) this.#isWantedAgain = true;
      else this.#cancelTimer = timers.after(next, () => this.wake());
    }
  }
}
