import type { OrderId } from '../../shared/base/units.ts';
import type { EntryBody, JournalRecord } from '../../shared/orders/entry.ts';
import type { Fold } from './ledger-store.ts';

export type SealedMessage = EntryBody & { readonly kind: 'messageSealed' };

/** The latest sealed message of each order: where its bytes lie and which package they carry. */
export class SealedMessages implements Fold {
  readonly #messages = new Map<OrderId, SealedMessage>();

  apply({ entry }: JournalRecord): void {
    if (entry.kind === 'messageSealed') this.#messages.set(entry.order, entry);
  }

  /** The message of that very package; one of an earlier package is none. */
  of(order: OrderId, hash: string): SealedMessage | null {
    const message = this.#messages.get(order);
    return message?.hash === hash ? message : null;
  }
}
