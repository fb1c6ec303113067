import type { OrderId } from '../../shared/base/units.ts';
import type { JournalRecord } from '../../shared/orders/entry.ts';
import type { OrderFacts } from '../../shared/orders/facts.ts';
import type { Fold } from './ledger-store.ts';

/** From which State each order came: the States whose directory is of use here. */
export class IssuingStates implements Fold {
  readonly #stateOf = new Map<OrderId, string>();

  apply({ entry }: JournalRecord): void {
    if (entry.kind !== 'objectArrived' || entry.order === null || entry.echo) return;
    const { object } = entry;
    if (object.type !== 'Authorisation' || !/^[A-Z]{2}$/.test(object.country ?? '')) return;
    this.#stateOf.set(entry.order, object.country ?? '');
  }

  /** States of orders that somebody may still have to answer, each once. */
  open(orders: ReadonlyMap<OrderId, OrderFacts>): ReadonlySet<string> {
    const states = new Set<string>();
    for (const [id, state] of this.#stateOf) {
      const facts = orders.get(id);
      const isOver = facts?.answer.state === 'acknowledged' || facts?.withdrawnAt != null;
      if (facts !== undefined && !isOver) states.add(state);
    }
    return states;
  }
}
