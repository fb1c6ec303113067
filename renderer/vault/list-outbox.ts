import type { UtcMs } from '../../shared/base/units.ts';
import type { AnswerFacts } from '../../shared/orders/facts.ts';
import { isNotDelivered, outboxGroup } from '../../shared/orders/outbox-state.ts';
import type { Candidate } from './list-orders.ts';
import type { OutboxList, OutboxRow } from './queries.ts';

/**
 * Every answer that was let go: first those not settled, the one whose clock runs out first in front, then the settled
 * ones, the newest first and at most `limit`.
 */
export function listOutbox(candidates: readonly Candidate[], limit: number): OutboxList {
  const rows = candidates.flatMap(({ facts, clock, content }): OutboxRow[] => {
    const group = outboxGroup(facts.answer);
    if (group === null) return [];
    const authority = content.issuing?.approverName ?? null;
    return [{ facts, clock, group, reference: content.reference, authority }];
  });
  const open = rows.filter(({ group }) => group !== 'done');
  const done = rows.filter(({ group }) => group === 'done');
  open.sort((a, b) => latestOf(a) - latestOf(b) || compareId(a, b));
  done.sort((a, b) => endOf(b.facts.answer) - endOf(a.facts.answer) || compareId(a, b));
  return {
    rows: [...open, ...done.slice(0, limit)],
    done: done.length,
    notDelivered: rows.filter(({ facts }) => isNotDelivered(facts.answer)).length,
  };
}

/** An unknown clock may run out at any moment: it stands in front. */
const latestOf = ({ clock }: OutboxRow): number => (clock?.ok === true ? clock.value.latest : 0);

const endOf = (answer: AnswerFacts): UtcMs | 0 =>
  answer.acknowledgedAt ?? answer.sentAt ?? answer.lastAttemptAt ?? answer.queuedAt ?? 0;

const compareId = (a: OutboxRow, b: OutboxRow): number => (a.facts.id < b.facts.id ? -1 : 1);
