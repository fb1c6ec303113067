import type { UtcMs } from '../../shared/base/units.ts';
import type { ListedClock, ListedClockFacts } from '../../shared/orders/clock-of.ts';
import type { AnswerFacts, OrderFacts } from '../../shared/orders/facts.ts';
import {
  isNotDelivered,
  outboxGroup,
  type GroupedAnswer,
  type OutboxGroup,
} from '../../shared/orders/outbox-state.ts';
import type { OutboxList } from './queries.ts';

type OutboxAnswer = GroupedAnswer & Pick<AnswerFacts, 'acknowledgedAt' | 'lastAttemptAt'>;

export interface InOutbox {
  readonly facts: ListedClockFacts & Pick<OrderFacts, 'id'> & { readonly answer: OutboxAnswer };
}

export interface PlacedInOutbox<T> {
  readonly item: T;
  readonly group: OutboxGroup;
}

export interface OutboxArrangement<T> extends Omit<OutboxList, 'rows'> {
  readonly rows: readonly PlacedInOutbox<T>[];
}

/**
 * Every answer that was let go: first those not settled, the one whose clock runs out first in front, then the settled
 * ones, the newest first and at most `limit`.
 */
export function arrangeOutbox<T extends InOutbox>(
  items: readonly T[],
  clockOf: (facts: ListedClockFacts) => ListedClock,
  limit: number,
): OutboxArrangement<T> {
  const placed = items.flatMap((item): PlacedInOutbox<T>[] => {
    const group = outboxGroup(item.facts.answer);
    return group === null ? [] : [{ item, group }];
  });
  const open = placed
    .filter(({ group }) => group !== 'done')
    .map((one) => ({ one, latest: latestOf(clockOf(one.item.facts)) }))
    .sort((a, b) => a.latest - b.latest || compareId(a.one, b.one))
    .map(({ one }) => one);
  const done = placed.filter(({ group }) => group === 'done');
  done.sort((a, b) => endOf(b.item.facts.answer) - endOf(a.item.facts.answer) || compareId(a, b));
  return {
    rows: [...open, ...done.slice(0, limit)],
    done: done.length,
    notDelivered: placed.filter(({ item }) => isNotDelivered(item.facts.answer)).length,
  };
}

/** An unknown clock may run out at any moment: it stands in front. */
const latestOf = (clock: ListedClock): number =>
  clock?.ok === true ? (clock.value.latest ?? clock.value.target) : 0;
const endOf = (answer: OutboxAnswer): UtcMs | 0 =>
  answer.acknowledgedAt ?? answer.sentAt ?? answer.lastAttemptAt ?? answer.queuedAt ?? 0;
const compareId = <T extends InOutbox>(a: PlacedInOutbox<T>, b: PlacedInOutbox<T>): number =>
  a.item.facts.id < b.item.facts.id ? -1 : 1;
