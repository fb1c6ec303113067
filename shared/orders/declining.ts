/**
 * Form 3 that says the data will not come (Article 10(5), (7), (8)). It bars nothing: the clock runs on until the
 * authority agrees, but whoever answers what it declined contradicts it.
 */
import type { TaskId } from '../base/units.ts';
import { isAsking } from './clarification.ts';
import type { NonExecutionFacts, OrderFacts } from './facts.ts';

type Facts = Pick<OrderFacts, 'nonExecutions' | 'newDeadlines' | 'tasks' | 'answer'>;

/** Those that neither ask nor object, and were met by no new deadline since (Article 10(8)). */
const standing = ({ nonExecutions, newDeadlines }: Facts): readonly NonExecutionFacts[] =>
  nonExecutions.filter(
    (form) =>
      !isAsking(form) &&
      !form.reasons.includes('ConflictOfLaw') &&
      !Object.entries(newDeadlines).some(
        ([task, { setAt }]) =>
          setAt > form.sentAt &&
          (form.tasks.length === 0 || form.tasks.some((declined) => declined === task)),
      ),
  );

/** The forms that the answer, packed or as far as it is gathered, contradicts. */
export function decliningForms(facts: Facts): readonly NonExecutionFacts[] {
  const { answer } = facts;
  const given = (Object.keys(answer.tasks) as TaskId[]).filter((task) => {
    const one = answer.tasks[task];
    return one !== undefined && (one.files > 0 || one.noData);
  });
  const answered = answer.package?.items.map(({ task }) => task) ?? given;
  return standing(facts).filter(
    ({ tasks }) => tasks.length === 0 || tasks.some((task) => answered.includes(task)),
  );
}

/** Everything the order asks for has been declined, in one form or in several. */
export function isDeclined(facts: Facts): boolean {
  const forms = standing(facts);
  const named = new Set(forms.flatMap(({ tasks }) => tasks));
  const isWhole = forms.some(({ tasks }) => tasks.length === 0);
  return isWhole || (facts.tasks.length > 0 && facts.tasks.every((task) => named.has(task)));
}
