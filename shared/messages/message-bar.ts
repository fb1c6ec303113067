import { assertNever } from '../base/assert-never.ts';
import type { MessageEndpoint } from '../orders/entries/message-entry.ts';
import type { OrderFacts } from '../orders/facts.ts';
import { stopOf } from './message-gate.ts';
import { isMessageOpen } from './message-outbox.ts';

/** Why a message of this kind cannot be let go now. */
export type MessageBar =
  | 'notWithdrawn'
  | 'confirmedAlready'
  | 'notPreservation'
  | 'withdrawn'
  | 'ended'
  | 'underWay'
  /** The service does not know the order: it came another way, and so goes what is said of it (Article 19(5)). */
  | 'otherChannel';

/** Two confirmations of one thing must never be on their way at once; letters may, as many as there are. */
const isUnderWay = ({ messages }: OrderFacts, endpoint: MessageEndpoint): boolean =>
  messages.some(
    (message) =>
      message.endpoint === endpoint &&
      message.state !== 'refusedByService' &&
      isMessageOpen(message),
  );

/** What the order, as it stands, says against a message to this endpoint; null: nothing. */
export const messageBarOf = (facts: OrderFacts, endpoint: MessageEndpoint): MessageBar | null =>
  barOfMatter(facts, endpoint) ?? (facts.channel === null ? null : 'otherChannel');

function barOfMatter(facts: OrderFacts, endpoint: MessageEndpoint): MessageBar | null {
  if (endpoint === 'correspondence') return null;
  if (stopOf(endpoint, facts) === null) return isUnderWay(facts, endpoint) ? 'underWay' : null;
  switch (endpoint) {
    case 'confirmWithdrawal':
      return facts.withdrawnAt === null ? 'notWithdrawn' : 'confirmedAlready';
    case 'dataPreserved':
      if (facts.instrument !== 'preservation') return 'notPreservation';
      return facts.withdrawnAt === null ? 'ended' : 'withdrawn';
    case 'nonExecution':
      return 'withdrawn';
    default:
      return assertNever(endpoint);
  }
}
