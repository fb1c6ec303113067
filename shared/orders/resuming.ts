import type { TaskId } from '../base/units.ts';
import type { ClockInputs, Rest } from '../deadlines/clock-reading.ts';
import { clarificationsOf } from './clarification.ts';
import type { OrderFacts } from './facts.ts';

/** Whether a form is about the whole order, or about all that is left of it. */
const isForAllOf = (rest: readonly TaskId[], tasks: readonly TaskId[]): boolean =>
  tasks.length === 0 || (rest.length > 0 && rest.every((task) => tasks.includes(task)));

/**
 * The times in which the duty rested for the whole order, or for all that an answer in part left of it, in the order of
 * the questions. Whether one was asked in time is for the clock to say: no calendar is asked here.
 */
export function restsOf(
  facts: Pick<OrderFacts, 'words' | 'nonExecutions'>,
  rest: readonly TaskId[],
): readonly Rest[] {
  return clarificationsOf(facts)
    .flatMap(({ resumesAt, form: { sentAt, tasks } }): Rest[] =>
      resumesAt !== null && isForAllOf(rest, tasks)
        ? [{ formSentAt: sentAt, clarifiedAt: resumesAt }]
        : [],
    )
    .sort((a, b) => a.formSentAt - b.formSentAt || a.clarifiedAt - b.clarifiedAt);
}

/** The same as what the clock is asked; null: the duty never rested. */
export function restInputs(
  rests: readonly Rest[],
): (Rest & Pick<ClockInputs, 'earlierRests'>) | null {
  const last = rests.at(-1);
  if (last === undefined) return null;
  const earlierRests = rests.slice(0, -1);
  return earlierRests.length === 0 ? last : { ...last, earlierRests };
}
