/** Which tasks of a production order must not leave now although they are asked for, and why. */
import type { TaskId } from '../base/units.ts';
import { sentBefore } from './answered.ts';
import { isAsking, isQuestion, openClarifications } from './clarification.ts';
import { notNeededSince, type EndingFacts } from './ending-words.ts';
import type { NonExecutionFacts, OrderFacts } from './facts.ts';
import { objectionsOf } from './objection.ts';

/**
 * `clarification`: Article 10(6). `review`: Article 17(3). `lifted`: the court did not uphold, Article 17(8).
 * `notNeeded`: the authority says that the order need not be executed, Article 10(7).
 */
export type BarReason = 'notNeeded' | 'lifted' | 'review' | 'clarification';

export interface Bar {
  readonly reason: BarReason;
  /** None named: the whole order. */
  readonly tasks: readonly TaskId[];
}

type BarFacts = EndingFacts & Pick<OrderFacts, 'nonExecutions' | 'reviewEnd' | 'reviewEnds'>;

/** What holds back what, the most lasting first. */
export function barsOf(facts: BarFacts): readonly Bar[] {
  const bars: Bar[] = [];
  if (notNeededSince(facts) !== null) bars.push({ reason: 'notNeeded', tasks: [] });
  for (const { form, end } of objectionsOf(facts)) {
    if (end?.outcome === 'lifted') bars.push({ reason: 'lifted', tasks: form.tasks });
    if (end === null) bars.push({ reason: 'review', tasks: form.tasks });
  }
  for (const { form } of openClarifications(facts))
    bars.push({ reason: 'clarification', tasks: form.tasks });
  return bars;
}

/**
 * Tasks a Form 3 was sent for that still says why: the answer may leave them out (Article 10(8)). A question that was
 * answered and an objection that ended for the order say so no longer (Articles 10(6), 17(8)).
 */
export function excusedTasks(facts: BarFacts): ReadonlySet<TaskId> {
  const questions = new Set(openClarifications(facts).map(({ form }) => form.id));
  const objections = new Set(
    objectionsOf(facts).flatMap(({ form, end }) =>
      end === null || end.outcome === 'lifted' ? [form.id] : [],
    ),
  );
  const stands = (form: NonExecutionFacts): boolean =>
    (isAsking(form) && questions.has(form.id)) ||
    form.reasons.some((reason) =>
      reason === 'ConflictOfLaw' ? objections.has(form.id) : !isQuestion(reason),
    );
  return new Set(facts.nonExecutions.filter(stands).flatMap(({ tasks }) => tasks));
}

/** Tasks that a refusal names, whoever made it: none of them may leave. */
export const lockedTasks = ({ refusal }: Pick<OrderFacts, 'refusal'>): ReadonlySet<TaskId> =>
  new Set(refusal?.scope === 'partial' ? refusal.tasks : []);

/**
 * Tasks the enforcing authority has refused (Article 12(2), (4)). Those that a refusal names of which it is not known
 * whose word it is are still to be answered in time: it may be undone.
 */
export const refusedTasks = (facts: Pick<OrderFacts, 'refusal'>): ReadonlySet<TaskId> =>
  facts.refusal?.isUnsure === true ? new Set() : lockedTasks(facts);

/** Tasks an answer may hold: those asked for, neither refused nor held back, that no earlier answer holds. */
export function sendableTasks(facts: OrderFacts): readonly TaskId[] {
  const locked = lockedTasks(facts);
  const sent = sentBefore(facts);
  const bars = barsOf(facts);
  const isBarred = (task: TaskId): boolean =>
    bars.some(({ tasks }) => tasks.length === 0 || tasks.includes(task));
  return facts.tasks.filter((task) => !locked.has(task) && !sent.has(task) && !isBarred(task));
}

/**
 * What holds the answer back as a whole, or null. With a package it is what hits one of its tasks; before there is
 * one, what leaves no task to send.
 */
export function barOnAnswer(facts: OrderFacts): BarReason | null {
  const bars = barsOf(facts);
  const items = facts.answer.package?.items.map(({ task }) => task) ?? null;
  if (items !== null) {
    const hit = bars.find(
      ({ tasks }) => tasks.length === 0 || items.some((task) => tasks.includes(task)),
    );
    return hit?.reason ?? null;
  }
  const whole = bars.find(({ tasks }) => tasks.length === 0);
  if (whole !== undefined) return whole.reason;
  return sendableTasks(facts).length === 0 ? (bars[0]?.reason ?? null) : null;
}
