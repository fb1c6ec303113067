import type { OrderId } from '../../shared/base/units.ts';
import type { Hi1Object } from '../../shared/hi1/model.ts';
import type { JournalRecord } from '../../shared/orders/entry.ts';
import type { OrderFacts } from '../../shared/orders/facts.ts';
import { standingAnswer } from '../../shared/orders/standing-answer.ts';
import type { Fold } from './ledger-store.ts';

const isAcknowledged = (facts: OrderFacts): boolean =>
  facts.turn.isRest !== true && standingAnswer(facts).state === 'acknowledged';

/** From which State each order came: the States whose directory is of use here. */
export class IssuingStates implements Fold {
  readonly #stateOf = new Map<OrderId, string>();

  apply({ entry }: JournalRecord): void {
    if (entry.kind === 'orderRegistered')
      for (const object of entry.objects) this.#note(entry.order, object);
    if (entry.kind !== 'objectArrived' || entry.order === null || entry.echo) return;
    this.#note(entry.order, entry.object);
  }

  #note(order: OrderId, object: Hi1Object): void {
    if (object.type !== 'Authorisation' || !/^[A-Z]{2}$/.test(object.country ?? '')) return;
    this.#stateOf.set(order, object.country ?? '');
  }

  /** States of orders that somebody may still have to answer, each once. */
  open(orders: ReadonlyMap<OrderId, OrderFacts>): ReadonlySet<string> {
    const states = new Set<string>();
    for (const [id, state] of this.#stateOf) {
      const facts = orders.get(id);
      const isOver = (facts !== undefined && isAcknowledged(facts)) || facts?.withdrawnAt != null;
      if (facts !== undefined && !isOver) states.add(state);
    }
    return states;
  }
}
