/**
 * What leaves with an answer, and why the rest of what is asked for stays out. What is packed is what leaves; before there
 * is a package, what would be packed now.
 */
import type { TaskId } from '../base/units.ts';
import { answeredAt, sentBefore } from './answered.ts';
import { barsOf, excusedTasks, lockedTasks, sendableTasks, type BarReason } from './bars.ts';
import type { OrderFacts } from './facts.ts';

/**
 * `refused`: Article 12(2), (4). `refusalUnsure`: nobody knows yet whose refusal it is. `declined`: a Form 3 says why, and
 * nothing was gathered (Article 10(8)). `left`: nothing holds it back now; it did when the answer was packed, or it was not asked for yet.
 */
export type StayReason = 'refused' | 'refusalUnsure' | BarReason | 'declined' | 'left';

/** Articles of Regulation (EU) 2023/1543 each rests on. */
export const stayArticles: Readonly<Record<StayReason, string | null>> = {
  refused: '12(2), 12(4)',
  refusalUnsure: '12(2), 12(4)',
  notNeeded: '10(7)',
  lifted: '17(8)',
  review: '17(3)',
  clarification: '10(6)',
  declined: '10(8)',
  left: null,
};

/** Files were gathered for it, or it was said that there are none. */
export function isGiven({ answer }: Pick<OrderFacts, 'answer'>, task: TaskId): boolean {
  const given = answer.tasks[task];
  return given !== undefined && (given.files > 0 || given.noData);
}

/** What a package made now holds: all that may be sent, but what a Form 3 was sent for only where something was gathered. */
export function packableTasks(facts: OrderFacts): readonly TaskId[] {
  const excused = excusedTasks(facts);
  return sendableTasks(facts).filter((task) => !excused.has(task) || isGiven(facts, task));
}

/** What the answer in hand holds, or would. */
export const leavingTasks = (facts: OrderFacts): readonly TaskId[] =>
  facts.answer.package?.items.map(({ task }) => task) ?? packableTasks(facts);

export interface StayingTask {
  readonly task: TaskId;
  readonly reason: StayReason;
}

/** What the order asks for and the answer in hand leaves out, in the order of the form. What went before is not among it. */
export function stayingTasks(facts: OrderFacts): readonly StayingTask[] {
  const leaving = new Set(leavingTasks(facts));
  const sent = sentBefore(facts);
  return facts.tasks
    .filter((task) => !leaving.has(task) && !sent.has(task))
    .map((task) => ({ task, reason: stayReason(facts, task) }));
}

function stayReason(facts: OrderFacts, task: TaskId): StayReason {
  if (lockedTasks(facts).has(task))
    return facts.refusal?.isUnsure === true ? 'refusalUnsure' : 'refused';
  const bar = barsOf(facts).find(({ tasks }) => tasks.length === 0 || tasks.includes(task));
  if (bar !== undefined) return bar.reason;
  return excusedTasks(facts).has(task) ? 'declined' : 'left';
}

/** What is packed and has not gone, but must not leave any more: the answer is to be opened again. */
export const refusedSince = (facts: OrderFacts): readonly TaskId[] =>
  answeredAt(facts.answer) !== null || facts.refusal?.isUnsure === true
    ? []
    : (facts.answer.package?.items ?? [])
        .map(({ task }) => task)
        .filter((task) => lockedTasks(facts).has(task));
