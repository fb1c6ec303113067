import { ok } from '../../shared/base/result.ts';
import type { OrderId } from '../../shared/base/units.ts';
import type { EntryBody, JournalRecord } from '../../shared/orders/entry.ts';
import type { LedgerFacts } from '../../shared/orders/facts.ts';
import { lapsesOf } from '../../shared/orders/link-lapse.ts';
import type { Fold, LedgerStore } from '../sync/ledger-store.ts';

/**
 * Sees to it that no duplicate stays closed once the order answered instead has fallen away: notes it in the journal, in
 * nobody's name, as soon as it is known. Told of every record, so that it looks only at orders that were ever linked.
 */
export class DuplicateWatch implements Fold {
  readonly #linked = new Set<OrderId>();

  apply({ entry }: JournalRecord): void {
    if (entry.kind === 'orderLinked' && entry.relation === 'duplicate')
      this.#linked.add(entry.order);
  }

  /** Looks at once and after every append; the answer ends it. What cannot be written is tried again at the next one. */
  watch(store: Pick<LedgerStore, 'facts' | 'decide' | 'onAppended'>): () => void {
    const look = (): void => {
      if (this.#lapses(store.facts).length > 0)
        void store.decide((facts) => ok(this.#lapses(facts)));
    };
    look();
    return store.onAppended(look);
  }

  #lapses(facts: LedgerFacts): readonly EntryBody[] {
    return [...this.#linked].flatMap((order) => {
      const known = facts.orders.get(order);
      return known === undefined ? [] : lapsesOf(known, facts);
    });
  }
}
