import type { MessageId, OrderId, Sha256, UtcMs, Uuid } from '../../shared/base/units.ts';
import type { SentAction } from '../../shared/hi1/judge-outcome.ts';
import { planOutcome } from '../../shared/hi1/outcome.ts';
import { sentActions } from '../../shared/messages/message-wire.ts';
import type { MessageEndpoint } from '../../shared/orders/entries/message-entry.ts';
import type {
  AnswerFacts,
  LedgerFacts,
  MessageFacts,
  OrderFacts,
} from '../../shared/orders/facts.ts';

/** Let go, and neither settled nor stopped. */
const underWay = ['queued', 'sealed', 'sending', 'unclear'] as const;
export type UnderWay = (typeof underWay)[number];

const underWayIn = ({ state }: AnswerFacts | MessageFacts): UnderWay | null =>
  underWay.find((known) => known === state) ?? null;

/** Which of the things of an order: its answer (null), or one message of ours. */
export interface OutgoingKey {
  readonly order: OrderId;
  readonly message: MessageId | null;
}

/** One thing on its way: the answer to an order, or a message of ours. Both fare alike from here on. */
export interface Outgoing extends OutgoingKey {
  /** Of what was frozen, or queued. */
  readonly hash: Sha256;
  readonly endpoint: 'outcome' | MessageEndpoint;
  readonly state: UnderWay;
  readonly attempts: number;
  readonly queuedAt: UtcMs | null;
  /** What the service must say yes to before it counts as sent. */
  readonly actions: readonly SentAction[];
}

/** One name for each of them, among all. */
export const nameOf = ({ order, message }: OutgoingKey): Uuid => message ?? order;

function answerOf({ id: order, answer }: OrderFacts): Outgoing | null {
  const state = underWayIn(answer);
  const frozen = answer.package;
  if (state === null || frozen === null) return null;
  const { attempts, queuedAt } = answer;
  const actions = planOutcome(order, frozen.items);
  const { hash } = frozen;
  return { order, message: null, hash, endpoint: 'outcome', state, attempts, queuedAt, actions };
}

function messageOf(order: OrderId, message: MessageFacts): Outgoing | null {
  const { endpoint, hash, attempts, queuedAt, objects } = message;
  const state = underWayIn(message);
  if (state === null || hash === null) return null;
  const actions = sentActions(endpoint, objects);
  return { order, message: message.id, hash, endpoint, state, attempts, queuedAt, actions };
}

/** Everything of one order that is on its way. */
export const outgoingOf = (order: OrderFacts): readonly Outgoing[] =>
  [answerOf(order), ...order.messages.map((message) => messageOf(order.id, message))].filter(
    (one) => one !== null,
  );

/** One of them as the facts tell it now; null when it is settled, stopped or taken back. */
export function findOutgoing(facts: LedgerFacts, { order, message }: OutgoingKey): Outgoing | null {
  const known = facts.orders.get(order);
  if (known === undefined) return null;
  if (message === null) return answerOf(known);
  const own = known.messages.find(({ id }) => id === message);
  return own === undefined ? null : messageOf(order, own);
}
