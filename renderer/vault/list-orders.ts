import type { UtcMs } from '../../shared/base/units.ts';
import type { OrderClock } from '../../shared/orders/clock-of.ts';
import type { OrderContent } from '../../shared/orders/content.ts';
import type { OrderFacts } from '../../shared/orders/facts.ts';
import { compareUrgency, groupOf, urgencyOf } from '../../shared/orders/urgency.ts';
import { mayClockMove } from '../../shared/orders/movable.ts';
import type { OrderList, OrderRow } from './queries.ts';

export interface Candidate {
  readonly facts: OrderFacts;
  readonly content: OrderContent;
  readonly clock: OrderClock;
}

export interface ListAsk {
  readonly text: string;
  readonly now: UtcMs;
  readonly limit: number;
  readonly graceMinutes: number;
}

/** All orders by urgency, narrowed to those that hold the text. Counts and alarms are of all of them. */
export function listOrders(candidates: readonly Candidate[], ask: ListAsk): OrderList {
  const rows = candidates.map((candidate) => ({ candidate, row: rowOf(candidate, ask) }));
  rows.sort((a, b) => compareUrgency(a.row.urgency, b.row.urgency));
  const wanted = normalised(ask.text);
  const found = rows.filter(({ candidate }) => holds(candidate.content, wanted));
  return {
    total: rows.length,
    found: found.length,
    open: rows.filter(({ row }) => groupOf(row.urgency.kind) !== 'done').length,
    movable: candidates.filter(({ facts }) => mayClockMove(facts)).length,
    alarms: rows.flatMap(({ row }) => (isAlarm(row) ? [row] : [])),
    rows: found.slice(0, ask.limit).map(({ row }) => row),
  };
}

const isAlarm = ({ urgency, facts }: OrderRow): boolean =>
  urgency.kind === 'emergency' && facts.taken === null;

function rowOf({ facts, content, clock }: Candidate, { now, graceMinutes }: ListAsk): OrderRow {
  const reading = clock?.ok === true ? clock.value : null;
  const data = content.tasks.map(({ task }) => task.requestType?.value ?? 'Other');
  return {
    facts,
    clock,
    urgency: urgencyOf(facts, reading, now, graceMinutes),
    reference: content.reference,
    authority: content.issuing?.approverName ?? null,
    data: [...new Set(data)],
    identifiers: content.tasks.length,
  };
}

const normalised = (text: string): string => text.normalize('NFKC').trim().toLowerCase();

/** Looks at number, authorities and identifiers. */
function holds(content: OrderContent, wanted: string): boolean {
  if (wanted === '') return true;
  const texts = [
    content.reference,
    content.issuing?.approverName ?? '',
    content.validating?.approverName ?? '',
    ...content.tasks.flatMap(({ task }) => task.values.map(({ value }) => value)),
  ];
  return texts.some((text) => normalised(text).includes(wanted));
}
