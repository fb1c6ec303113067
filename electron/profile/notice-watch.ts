import type { OrderId } from '../../shared/base/units.ts';
import type { LedgerFacts } from '../../shared/orders/facts.ts';
import type { Notice } from '../shell/notices.ts';

/**
 * Tells of orders that were not there before: an emergency that nobody has taken as an emergency, others as news.
 * What was in the journal when Ombud started is told only while an emergency still waits for somebody.
 */
export class NoticeWatch {
  readonly #tell: (notice: Notice) => void;
  readonly #known = new Set<OrderId>();

  constructor(facts: LedgerFacts, tell: (notice: Notice) => void) {
    this.#tell = tell;
    let waits = false;
    for (const order of facts.orders.values()) {
      this.#known.add(order.id);
      waits ||= isUntaken(order);
    }
    if (waits) tell('emergency');
  }

  /** Looks at the facts after an append; one notice for each kind, however many orders came at once. */
  look(facts: LedgerFacts): void {
    const fresh = [...facts.orders.values()].filter(({ id }) => !this.#known.has(id));
    for (const { id } of fresh) this.#known.add(id);
    if (fresh.some(isUntaken)) this.#tell('emergency');
    else if (fresh.length > 0) this.#tell('arrived');
  }
}

/** An emergency that nobody has taken and that still stands. */
export const isUntaken = (order: {
  emergency: boolean;
  taken: unknown;
  withdrawnAt: unknown;
}): boolean => order.emergency && order.taken === null && order.withdrawnAt === null;
