import type { OrderId } from '../base/units.ts';
import { emptyDesk, type DeskFacts } from './desk.ts';
import { keyScopeOf, type JournalRecord } from './entry.ts';
import { foldDesk } from './fold-desk.ts';

/** The desks of all orders, kept in step with the journal. Main holds it: no text of a note, no name of a view. */
export class DeskLedger {
  readonly #desks = new Map<OrderId, DeskFacts>();

  of(order: OrderId): DeskFacts {
    return this.#desks.get(order) ?? emptyDesk;
  }

  apply({ entry, position: at }: JournalRecord): void {
    const scope = keyScopeOf(entry);
    if (scope === 'system' || scope === 'quarantine') return;
    const known = this.of(scope);
    const next = foldDesk(known, entry, at);
    if (next !== known) this.#desks.set(scope, next);
  }
}
