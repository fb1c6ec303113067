/** What is left of an order when an answer to a part of it has gone (Articles 10(6), 10(8), 17(3), 17(8)). */
import type { TaskId } from '../base/units.ts';
import { answersOf, isAnswered, tasksSent } from './answered.ts';
import { barsOf, excusedTasks, refusedTasks, type Bar, type BarReason } from './bars.ts';
import { notNeededSince } from './ending-words.ts';
import type { OrderFacts } from './facts.ts';
import { isRefused } from './refused.ts';

type Facts = Omit<OrderFacts, 'turn'>;

/** Tasks asked for and not refused that no answer holds, once there is one; what was kept for them stays kept. */
export function unsentTasks(facts: Facts): readonly TaskId[] {
  if (!isAnswered(facts)) return [];
  const sent = tasksSent(answersOf(facts));
  const refused = refusedTasks(facts);
  return facts.tasks.filter((task) => !sent.has(task) && !refused.has(task));
}

/** Those of them that still want something: none of an order that is over (Articles 10(7), 10(9), 12(2)). */
export const restTasks = (facts: Facts): readonly TaskId[] =>
  isOver(facts) ? [] : wantedTasks(facts);

const isOver = (facts: Facts): boolean =>
  facts.withdrawnAt !== null || isRefused(facts) || notNeededSince(facts) !== null;

/**
 * Those that would, were the order not over. What a Form 3 declared for good is said, until the authority sets a new
 * deadline for it (Article 10(8)).
 */
export function wantedTasks(facts: Facts): readonly TaskId[] {
  return wantedOf(facts, unsentTasks(facts));
}

/** Tasks whose time runs: before any answer all but the refused ones and those declared for good, unless nothing else is left. */
export function awaitedTasks(facts: Facts): readonly TaskId[] {
  if (isAnswered(facts)) return restTasks(facts);
  const refused = refusedTasks(facts);
  const asked = facts.tasks.filter((task) => !refused.has(task));
  const wanted = wantedOf(facts, asked);
  return wanted.length === 0 ? asked : wanted;
}

/** Of those, what was not declared for good, or is barred by what can still end (`leftToPack`). */
export function wantedOf(facts: Facts, unsent: readonly TaskId[]): readonly TaskId[] {
  if (unsent.length === 0) return [];
  const excused = excusedTasks(facts);
  const barred = new Set(barsOf(facts).flatMap(({ tasks }) => tasks));
  const isSetAnew = (task: TaskId): boolean => {
    const setAt = facts.newDeadlines[task]?.setAt;
    return (
      setAt !== undefined &&
      facts.nonExecutions.every(({ tasks, sentAt }) => !tasks.includes(task) || sentAt < setAt)
    );
  };
  return unsent.filter((task) => !excused.has(task) || barred.has(task) || isSetAnew(task));
}

/**
 * What holds the whole order back, or all that is left of it, also where every task is named. While one task is free it
 * is to be answered, and nothing does.
 */
export function standingBar(facts: Facts): BarReason | null {
  const bars = barsOf(facts);
  const whole = bars.find(({ tasks }) => tasks.length === 0);
  if (whole !== undefined) return whole.reason;
  const [first, ...others] = awaitedTasks(facts).map((task) =>
    bars.filter(({ tasks }) => tasks.includes(task)),
  );
  if (first === undefined || [first, ...others].some((hits) => hits.length === 0)) return null;
  const reasons = new Set([first, ...others].map(([hit]) => hit?.reason));
  // What can still end comes before what a court has ended.
  return sooner.find((reason) => reasons.has(reason)) ?? null;
}

const sooner: readonly Bar['reason'][] = ['clarification', 'review', 'lifted', 'notNeeded'];
