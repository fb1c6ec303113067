import type { ListedClockFacts } from '../../shared/orders/clock-of.ts';
import type { AnswerFacts, OrderFacts, SentAnswer } from '../../shared/orders/facts.ts';
import type { GroupedAnswer } from '../../shared/orders/outbox-state.ts';
import type { UrgencyFacts } from '../../shared/orders/urgency.ts';
import type { OutboxMessage } from './list-outbox.ts';

/** What the list places an order by and shows of it: few enough that those of tens of thousands are held in memory. */
export interface ListedFacts
  extends
    UrgencyFacts,
    ListedClockFacts,
    Pick<OrderFacts, 'taken' | 'notified' | 'instrument' | 'links' | 'channel'> {
  readonly answer: UrgencyFacts['answer'] & GroupedAnswer & Pick<AnswerFacts, 'mayHaveArrived'>;
  /** Answers to parts that went before it; most orders have none. */
  readonly earlierAnswers?: readonly ListedEarlier[];
  /** Messages of ours that were let go, each as far as the outbox places it by it. */
  readonly messages: readonly OutboxMessage[];
  /** Something about it must be looked at by a person. */
  readonly hasDoubts: boolean;
}

/** An answer to a part, by the hash of its package. */
export type ListedEarlier = ListedFacts['answer'] &
  Pick<SentAnswer, 'isResent'> & { readonly package: Pick<SentAnswer['package'], 'hash'> };

export function listedFacts(facts: OrderFacts): ListedFacts {
  const { id, instrument, receipt, regime, emergency, notified, withdrawnAt, clearedAt, turn } =
    facts;
  const { withdrawalConfirmedAt, refusal, taken, links, channel } = facts;
  const { earlierAnswers } = facts;
  return {
    id,
    instrument,
    channel,
    receipt,
    regime,
    emergency,
    notified,
    withdrawnAt,
    withdrawalConfirmedAt,
    clearedAt,
    refusal: refusal === null ? null : listedRefusal(refusal),
    taken,
    hasDoubts: facts.doubts.length > 0,
    turn,
    links,
    messages: messagesOut(facts),
    answer: listedAnswer(facts.answer),
    ...(earlierAnswers === undefined ? {} : { earlierAnswers: earlierAnswers.map(listedEarlier) }),
  };
}

const listedRefusal = ({
  scope,
  at,
  isUnsure,
}: NonNullable<ListedFacts['refusal']>): ListedFacts['refusal'] => ({
  scope,
  at,
  ...(isUnsure === true ? { isUnsure } : {}),
});

const listedAnswer = (answer: AnswerFacts): ListedFacts['answer'] => {
  const { state, queuedAt, acknowledgedAt, sentAt, lastAttemptAt, deliveries } = answer;
  return {
    state,
    queuedAt,
    acknowledgedAt,
    sentAt,
    lastAttemptAt,
    deliveries: state === 'sent' ? deliveries : {},
    ...(answer.mayHaveArrived === true ? { mayHaveArrived: true } : {}),
  };
};

const listedEarlier = (answer: SentAnswer): ListedEarlier => ({
  ...listedAnswer(answer),
  package: { hash: answer.package.hash },
  ...(answer.isResent === undefined ? {} : { isResent: answer.isResent }),
});

/** Most orders have none: they share this one. */
const noMessages: readonly OutboxMessage[] = [];

function messagesOut({ messages }: OrderFacts): readonly OutboxMessage[] {
  const out = messages.filter(
    ({ state, recorded }) => state !== 'drafted' && recorded === undefined,
  );
  return out.length === 0 ? noMessages : out.map(outboxMessage);
}

const outboxMessage = ({
  id,
  state,
  mayHaveArrived,
  answers,
  queuedAt,
  sentAt,
  acknowledgedAt,
  lastAttemptAt,
}: OutboxMessage): OutboxMessage => ({
  id,
  state,
  mayHaveArrived,
  answers,
  queuedAt,
  sentAt,
  acknowledgedAt,
  lastAttemptAt,
});
