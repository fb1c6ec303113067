import { answersOf, isAnswered, tasksSent } from './answered.ts';
import { barsOf, excusedTasks, refusedTasks } from './bars.ts';
import type { OrderFacts } from './facts.ts';
import { everAsked } from './release-gate.ts';
import { wantedTasks } from './rest.ts';

/**
 * Whether an answer has gone and something was in none that the authorities ask for, or asked for when it went, be the
 * order over or not. What the enforcing authority refused and what a Form 3 has declined for good is not left out.
 * `facts` have the turn from before: what was left out then stays so when it is cancelled afterwards.
 */
export function isLeftOut(facts: OrderFacts): boolean {
  if (!isAnswered(facts)) return false;
  const sent: ReadonlySet<string> = tasksSent(answersOf(facts));
  const refused: ReadonlySet<string> = refusedTasks(facts);
  const excused: ReadonlySet<string> = excusedTasks(facts);
  const open = new Set<string>([
    ...wantedTasks(facts),
    ...barsOf(facts).flatMap(({ tasks }) => tasks),
  ]);
  const isLeft = (task: string): boolean =>
    !sent.has(task) && !refused.has(task) && (!excused.has(task) || open.has(task));
  const asked = facts.turn.isPart === true ? everAsked(facts) : new Set<string>(facts.tasks);
  return [...asked].some(isLeft);
}
