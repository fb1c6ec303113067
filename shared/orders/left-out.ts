import type { TaskId } from '../base/units.ts';
import { answeredAt, answersOf, isAnswered, tasksSent } from './answered.ts';
import { barsOf, excusedTasks, refusedTasks } from './bars.ts';
import type { AnswerFacts, OrderFacts } from './facts.ts';
import { mayHaveArrived } from './may-have-arrived.ts';
import { wantedTasks } from './rest.ts';

const hasPerhapsGone = (answer: AnswerFacts): boolean =>
  answeredAt(answer) !== null || mayHaveArrived(answer);

/**
 * Tasks that were asked for and in no answer when one went or may have, or since: those known from before stay, as they
 * may be cancelled. What was cancelled while nothing had gone is not among them, nor is anything once nothing has after all.
 */
export function tasksLeft(facts: OrderFacts): readonly TaskId[] {
  const gone = answersOf(facts).filter(hasPerhapsGone);
  if (gone.length === 0) return [];
  const held = new Set(gone.flatMap((answer) => answer.package?.items ?? []).map(itemTask));
  const before = facts.leftOut ?? [];
  return [...before, ...facts.tasks.filter((task) => !held.has(task) && !before.includes(task))];
}

const itemTask = ({ task }: { readonly task: TaskId }): TaskId => task;

/**
 * Whether an answer has gone and something was in none that the authorities ask for, or asked for when it went, be the
 * order over or not. What the enforcing authority refused and what a Form 3 has declined for good is not left out.
 */
export function isLeftOut(facts: OrderFacts): boolean {
  if (!isAnswered(facts)) return false;
  const sent = tasksSent(answersOf(facts));
  const refused = refusedTasks(facts);
  const excused = excusedTasks(facts);
  const open = new Set([...wantedTasks(facts), ...barsOf(facts).flatMap(({ tasks }) => tasks)]);
  return [...(facts.leftOut ?? []), ...facts.tasks].some(
    (task) => !sent.has(task) && !refused.has(task) && (!excused.has(task) || open.has(task)),
  );
}
