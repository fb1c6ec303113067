import type { OrderId } from '../../shared/base/units.ts';
import type { AnswerFacts, LedgerFacts, OrderFacts } from '../../shared/orders/facts.ts';
import { isAnswered, type Answers } from '../../shared/orders/answered.ts';
import type { Notice } from '../shell/notices.ts';
import type { Timers } from '../sync/ports.ts';

/** So long after it was told an alarm that nobody has taken is told again, in milliseconds. */
export const remindAgainMs = 5 * 60_000;

/**
 * Tells of orders that were not there before: an emergency that nobody has taken as an emergency, others as news.
 * What was in the journal when Ombud started is told only while an emergency still waits for somebody. Such an alarm is
 * told again, day and night, until somebody has taken it (Article 10(4)).
 */
export class NoticeWatch {
  readonly #tell: (notice: Notice) => void;
  readonly #timers: Pick<Timers, 'after'>;
  readonly #known = new Set<OrderId>();
  #facts: LedgerFacts;
  #cancel: (() => void) | null = null;

  constructor(facts: LedgerFacts, tell: (notice: Notice) => void, timers: Pick<Timers, 'after'>) {
    this.#tell = tell;
    this.#timers = timers;
    this.#facts = facts;
    for (const id of facts.orders.keys()) this.#known.add(id);
    if (this.#isWaiting()) this.#alarm('emergency');
  }

  /** Looks at the facts after an append; one notice for each kind, however many orders came at once. */
  look(facts: LedgerFacts): void {
    this.#facts = facts;
    const fresh = [...facts.orders.values()].filter(({ id }) => !this.#known.has(id));
    for (const { id } of fresh) this.#known.add(id);
    if (fresh.some(isUntaken)) this.#alarm('emergency');
    else if (fresh.length > 0) this.#tell('arrived');
    if (!this.#isWaiting()) this.end();
  }

  /** Nothing is told again from here on. */
  end(): void {
    this.#cancel?.();
    this.#cancel = null;
  }

  #isWaiting(): boolean {
    return [...this.#facts.orders.values()].some(isWaiting);
  }

  #alarm(notice: 'emergency' | 'emergencyWaits'): void {
    this.end();
    this.#tell(notice);
    this.#cancel = this.#timers.after(remindAgainMs, () => {
      this.#cancel = null;
      if (this.#isWaiting()) this.#alarm('emergencyWaits');
    });
  }
}

/** An emergency that nobody has taken and that still stands. */
export const isUntaken = (order: {
  emergency: boolean;
  taken: unknown;
  withdrawnAt: unknown;
}): boolean => order.emergency && order.taken === null && order.withdrawnAt === null;

type Waiting = Pick<OrderFacts, 'emergency' | 'taken' | 'withdrawnAt' | 'turn'> &
  Answers<Pick<AnswerFacts, 'state' | 'sentAt' | 'acknowledgedAt'>>;

/** The same, and there is something to do about it still. */
const isWaiting = (order: Waiting): boolean =>
  isUntaken(order) && !isAnswered(order) && order.turn.of !== 'over';
