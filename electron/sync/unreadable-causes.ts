import { fault, type Fault, type FaultCode } from '../../shared/base/fault.ts';
import type { JournalRecord } from '../../shared/orders/entry.ts';
import type { Fold } from './ledger-store.ts';

/**
 * Why messages in the journal could not be read. Such a message stays unread however often Ombud is started, and its
 * order's clock may be running, so its alarm is raised again at every start.
 */
export class UnreadableCauses implements Fold {
  readonly #codes = new Set<FaultCode>();

  apply({ entry }: JournalRecord): void {
    if (entry.kind === 'messageUnreadable') this.#codes.add(entry.reason);
  }

  get faults(): readonly Fault[] {
    return [...this.#codes].map((code) => fault(code));
  }
}
