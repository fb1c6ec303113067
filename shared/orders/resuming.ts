import type { TaskId } from '../base/units.ts';
import type { ClockInputs, Rest } from '../deadlines/clock-reading.ts';
import { clarificationsOf } from './clarification.ts';
import type { NonExecutionFacts, OrderFacts } from './facts.ts';

/** Whether a form is about the whole order, or names the task. Null: a task nobody knows. */
export const isAboutTask = (
  { tasks }: Pick<NonExecutionFacts, 'tasks'>,
  task: TaskId | null,
): boolean => tasks.length === 0 || (task !== null && tasks.includes(task));

/**
 * The times in which the duty rested for a task, in the order of the questions. Whether one was asked in time is for the
 * clock to say: no calendar is asked here.
 */
export const restsOf = (
  facts: Pick<OrderFacts, 'words' | 'nonExecutions'>,
  task: TaskId | null,
): readonly Rest[] =>
  clarificationsOf(facts)
    .flatMap(({ resumesAt, form }): Rest[] =>
      resumesAt !== null && isAboutTask(form, task)
        ? [{ formSentAt: form.sentAt, clarifiedAt: resumesAt }]
        : [],
    )
    .sort((a, b) => a.formSentAt - b.formSentAt || a.clarifiedAt - b.clarifiedAt);

/** The same as what the clock is asked; null: the duty never rested. */
export function restInputs(
  rests: readonly Rest[],
): (Rest & Pick<ClockInputs, 'earlierRests'>) | null {
  const last = rests.at(-1);
  if (last === undefined) return null;
  const earlierRests = rests.slice(0, -1);
  return earlierRests.length === 0 ? last : { ...last, earlierRests };
}
