import type { MessageId, Sha256, UtcMs } from '../../shared/base/units.ts';
import { isMessageOpen, messageGroup } from '../../shared/messages/message-outbox.ts';
import type { ListedClock, ListedClockFacts, OrderClock } from '../../shared/orders/clock-of.ts';
import type {
  AnswerFacts,
  MessageFacts,
  OrderFacts,
  SentAnswer,
} from '../../shared/orders/facts.ts';
import {
  isNotDelivered,
  outboxGroup,
  type GroupedAnswer,
  type OutboxGroup,
} from '../../shared/orders/outbox-state.ts';
import type { Heading } from './heading.ts';
import type { OutboxList, OutboxRow } from './queries.ts';

type OutboxAnswer = GroupedAnswer & Pick<AnswerFacts, 'acknowledgedAt' | 'lastAttemptAt'>;

/** An answer to a part that went before it, by the hash of its package. */
type EarlierInOutbox = OutboxAnswer &
  Pick<SentAnswer, 'isResent'> & { readonly package: Pick<SentAnswer['package'], 'hash'> };

/** What of a message places it in the list. */
export type OutboxMessage = Pick<
  MessageFacts,
  | 'id'
  | 'state'
  | 'mayHaveArrived'
  | 'recorded'
  | 'answers'
  | 'queuedAt'
  | 'sentAt'
  | 'acknowledgedAt'
  | 'lastAttemptAt'
>;

export interface InOutbox {
  readonly facts: ListedClockFacts &
    Pick<OrderFacts, 'id'> & {
      readonly answer: OutboxAnswer;
      readonly earlierAnswers?: readonly EarlierInOutbox[];
      readonly messages: readonly OutboxMessage[];
    };
}

export interface PlacedInOutbox<T> {
  readonly item: T;
  /** Null: the answer itself. */
  readonly message: MessageId | null;
  /** The package of the answer to a part that this is about; null: it is about the one that is worked on. */
  readonly earlier: Sha256 | null;
  readonly group: OutboxGroup;
}

export interface OutboxArrangement<T> extends Omit<OutboxList, 'rows'> {
  readonly rows: readonly PlacedInOutbox<T>[];
}

interface Ranked<T> extends PlacedInOutbox<T> {
  /** When it is too late; of letters only what an authority asks for itself. */
  readonly due: number;
  readonly queued: number;
  readonly ended: number;
  readonly isOpen: boolean;
}

/**
 * Everything that was let go, answers and messages: first what is not settled, in front the one whose clock runs out
 * first; then the settled ones, the newest first and at most `limit`.
 */
export function arrangeOutbox<T extends InOutbox>(
  items: readonly T[],
  clockOf: (facts: ListedClockFacts) => ListedClock,
  limit: number,
): OutboxArrangement<T> {
  const all = items.flatMap((item) => [...rankedAnswers(item, clockOf), ...rankedMessages(item)]);
  const open = all.filter(({ group }) => group !== 'done');
  open.sort((a, b) => compare(a.due, b.due) || compare(a.queued, b.queued) || compareId(a, b));
  const done = all.filter(({ group }) => group === 'done');
  done.sort((a, b) => compare(b.ended, a.ended) || compareId(a, b));
  return {
    rows: [...open, ...done.slice(0, limit)].map(placedOf),
    done: done.length,
    notDelivered: all.filter(({ isOpen }) => isOpen).length,
  };
}

const placedOf = <T>({ item, message, earlier, group }: Ranked<T>): PlacedInOutbox<T> => ({
  item,
  message,
  earlier,
  group,
});

/** Each package by itself; one that came back and was sent again since is not listed a second time. */
function rankedAnswers<T extends InOutbox>(
  item: T,
  clockOf: (facts: ListedClockFacts) => ListedClock,
): readonly Ranked<T>[] {
  const { answer, earlierAnswers = [], turn } = item.facts;
  const ranked = (one: OutboxAnswer, earlier: Sha256 | null): readonly Ranked<T>[] => {
    const placed = { answer: one, turn };
    const group = outboxGroup(placed);
    if (group === null) return [];
    // Only what is shown by it needs its clock.
    const due = group === 'done' ? 0 : latestOf(clockOf(item.facts));
    const times = { due, queued: 0, ended: endOf(one) };
    return [{ item, message: null, earlier, group, ...times, isOpen: isNotDelivered(placed) }];
  };
  const before = earlierAnswers.filter(({ isResent }) => isResent !== true);
  return [...before.flatMap((one) => ranked(one, one.package.hash)), ...ranked(answer, null)];
}

/** No clock of the law runs for a letter: after the answers, unless an authority asked for it by a time. */
function rankedMessages<T extends InOutbox>(item: T): readonly Ranked<T>[] {
  const { messages, turn } = item.facts;
  return messages.flatMap((one): Ranked<T>[] => {
    const group = messageGroup(one);
    if (group === null) return [];
    const asked = one.answers === null ? null : turn.asked;
    const due = asked?.by ?? Number.POSITIVE_INFINITY;
    const times = { due, queued: one.queuedAt ?? 0, ended: endOf(one) };
    return [{ item, message: one.id, earlier: null, group, ...times, isOpen: isMessageOpen(one) }];
  });
}

/** One row as it is shown; none for a message that is not there. */
export function outboxRows(
  { message: id, earlier, group }: Pick<PlacedInOutbox<unknown>, 'message' | 'earlier' | 'group'>,
  order: { readonly facts: OrderFacts; readonly clock: OrderClock; readonly heading: Heading },
): readonly OutboxRow[] {
  const { facts, clock, heading } = order;
  const { reference, authority } = heading;
  const shown = { facts, clock, group, reference, authority };
  if (id === null) {
    const meant = (facts.earlierAnswers ?? []).find((one) => one.package.hash === earlier);
    return [{ ...shown, answer: meant ?? facts.answer, message: null }];
  }
  const message = facts.messages.find((one) => one.id === id);
  return message === undefined ? [] : [{ ...shown, answer: facts.answer, message }];
}

/** An unknown clock may run out at any moment: it stands in front. */
const latestOf = (clock: ListedClock): number =>
  clock?.ok === true ? (clock.value.latest ?? clock.value.target) : 0;
const endOf = (
  one: Pick<OutboxMessage, 'acknowledgedAt' | 'sentAt' | 'lastAttemptAt' | 'queuedAt'>,
): UtcMs | 0 => one.acknowledgedAt ?? one.sentAt ?? one.lastAttemptAt ?? one.queuedAt ?? 0;
const compare = <V extends number | string>(a: V, b: V): number => (a < b ? -1 : a > b ? 1 : 0);
const compareId = <T extends InOutbox>(a: Ranked<T>, b: Ranked<T>): number =>
  compare(a.item.facts.id, b.item.facts.id) ||
  compare(a.message ?? '', b.message ?? '') ||
  compare(a.earlier ?? '', b.earlier ?? '');
