/** What an answer that is opened again would be packed with, now or later. */
import type { TaskId } from '../base/units.ts';
import { answersOf, tasksSent } from './answered.ts';
import { barsOf, refusedTasks, type BarReason } from './bars.ts';
import type { OrderFacts } from './facts.ts';
import { standingBar, wantedOf } from './rest.ts';

type Facts = Omit<OrderFacts, 'turn'>;

/**
 * Neither refused, gone nor declared for good, nor what a court has not upheld (Articles 10(8), 12(2), 17(8)); what a
 * question or an objection holds is among them.
 */
export function leftToPack(facts: Facts): readonly TaskId[] {
  const sent = tasksSent(answersOf(facts));
  const refused = refusedTasks(facts);
  const bars = barsOf(facts).filter(({ reason }) => reason === 'lifted');
  const lifted = new Set(bars.flatMap(({ tasks }) => (tasks.length === 0 ? facts.tasks : tasks)));
  return wantedOf(
    facts,
    facts.tasks.filter((task) => !sent.has(task) && !refused.has(task) && !lifted.has(task)),
  );
}

export type PackingWait = Extract<BarReason, 'review' | 'clarification'>;

/** What all of that waits for before any of it may be packed; null: some of it may be now. */
export function waitsFor(facts: Facts): PackingWait | null {
  const bar = leftToPack(facts).length === 0 ? null : standingBar(facts);
  return bar === 'review' || bar === 'clarification' ? bar : null;
}
