import type { MessageId, OrderId } from '../../shared/base/units.ts';
import type { EntryBody, JournalRecord } from '../../shared/orders/entry.ts';
import type { Fold } from './ledger-store.ts';

export type SealedMessage = EntryBody & { readonly kind: 'messageSealed' };

/** The latest sealed bytes of each answer and each message of ours: where they lie and what they carry. */
export class SealedMessages implements Fold {
  readonly #answers = new Map<OrderId, SealedMessage>();
  readonly #messages = new Map<MessageId, SealedMessage>();

  apply({ entry }: JournalRecord): void {
    if (entry.kind !== 'messageSealed') return;
    if (entry.endpoint === 'outcome') this.#answers.set(entry.order, entry);
    else this.#messages.set(entry.messageId, entry);
  }

  /** The answer with that very package; one of an earlier package is none. */
  of(order: OrderId, hash: string): SealedMessage | null {
    const sealed = this.#answers.get(order);
    return sealed?.hash === hash ? sealed : null;
  }

  /** The message with exactly these contents; one sealed before it was taken back and changed is none. */
  ofMessage(message: MessageId, hash: string): SealedMessage | null {
    const sealed = this.#messages.get(message);
    return sealed?.hash === hash ? sealed : null;
  }
}
