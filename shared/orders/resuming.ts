import type { TaskId } from '../base/units.ts';
import type { Receipts } from '../deadlines/clock-reading.ts';
import { clarificationsOf, type Clarification } from './clarification.ts';
import type { OrderFacts } from './facts.ts';

const hourMs = 3_600_000;

/** Whether a form is about the whole order, or about all that is left of it. */
const isForAllOf = (rest: readonly TaskId[], tasks: readonly TaskId[]): boolean =>
  tasks.length === 0 || (rest.length > 0 && rest.every((task) => tasks.includes(task)));

/**
 * The question about the whole order, or about all that an answer in part left of it, that was clarified last. One asked after the order's own time suspends nothing by
 * itself, so one asked within it goes before; no calendar is asked here.
 */
export function resuming(
  facts: Pick<OrderFacts, 'regime' | 'words' | 'nonExecutions'>,
  { due }: Receipts,
  rest: readonly TaskId[],
): Clarification | null {
  const end = due + (facts.regime === 'eightHours' ? 8 : 240) * hourMs;
  const when = ({ clarifiedAt }: Clarification): number => clarifiedAt ?? 0;
  const clarified = clarificationsOf(facts)
    .filter(({ clarifiedAt, form }) => clarifiedAt !== null && isForAllOf(rest, form.tasks))
    .sort((a, b) => when(a) - when(b) || a.form.sentAt - b.form.sentAt);
  return clarified.filter(({ form }) => form.sentAt < end).at(-1) ?? clarified.at(-1) ?? null;
}
