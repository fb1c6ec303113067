import type { OrderId, Position, UtcMs } from '../../shared/base/units.ts';
import type { DeskFacts } from '../../shared/orders/desk.ts';
import { mayTakeUpAny } from '../../shared/orders/link-again.ts';
import type { DueClock } from '../../shared/orders/link-due.ts';
import type { LinkSide } from '../../shared/orders/link-rules.ts';
import { isUnread, type Reader } from '../../shared/orders/unread.ts';
import type { InboxFilter } from '../../shared/orders/inbox-filter.ts';
import { passes, type Filtered } from '../../shared/orders/filter-passes.ts';
import { isSnoozed } from '../../shared/orders/snooze.ts';
import { groupOf } from '../../shared/orders/urgency.ts';
import type { Placed } from './arrange.ts';
import type { Heading } from './heading.ts';
import type { ListedFacts } from './listed-facts.ts';

/** What of an order the list is narrowed by. */
export interface AtDesk {
  readonly id: OrderId;
  readonly facts: ListedFacts;
  readonly desk: DeskFacts;
  readonly heading: Heading;
}

export interface Asker {
  readonly reader: Reader;
  /** What came after it is new. */
  readonly freshAfter: Position;
  readonly now: UtcMs;
  /** What is known of another order; few are asked for. */
  readonly look: (order: OrderId) => LinkSide | undefined;
  readonly clockOf: DueClock;
}

export function marksOf(
  { item, urgency }: Placed<AtDesk>,
  { reader, freshAfter, now, look, clockOf }: Asker,
): Filtered['marks'] {
  const isDone = groupOf(urgency.kind) === 'done';
  return {
    unread: isUnread(item.desk, isDone, reader),
    fresh: item.desk.news > freshAfter,
    doubts: item.facts.hasDoubts || mayTakeUpAny(item.facts, look, clockOf),
    snoozed: isSnoozed(item.desk, urgency, now),
  };
}

export const filteredOf = (placed: Placed<AtDesk>, asker: Asker): Filtered => ({
  group: groupOf(placed.urgency.kind),
  data: placed.item.heading.data,
  state: placed.item.heading.state,
  emergency: placed.item.facts.emergency,
  notified: placed.item.facts.notified,
  owner: placed.item.desk.owner?.by.subject ?? null,
  marks: marksOf(placed, asker),
});

/**
 * Which orders of the list are wanted. What was put aside is left out, unless it is asked for or searched for: a search
 * looks into everything.
 */
export function wantedBy(
  filter: InboxFilter,
  asker: Asker,
  isSearch: boolean,
): (placed: Placed<AtDesk>) => boolean {
  const showsSnoozed = isSearch || filter.marks.includes('snoozed');
  return (placed) => {
    const { item, urgency } = placed;
    if (!showsSnoozed && isSnoozed(item.desk, urgency, asker.now)) return false;
    return passes(filteredOf(placed, asker), filter, asker.reader.subject);
  };
}
