/**
 * Whether the issuing authority is silent about a question of ours (Articles 10(6), 11(5)). "Any reaction" ends silence:
 * a letter, the order or a task renewed, and so do Annex V, Annex VI and the end of keeping, which are no letters.
 */
import type { TaskId } from '../base/units.ts';
import { clarificationsOf, isAfterForm, type Clarification } from './clarification.ts';
import type { News } from './entries/news-entry.ts';
import { isAboutExempt, tasksOfForm } from './exempt-tasks.ts';
import type { NonExecutionFacts, OrderFacts } from './facts.ts';

export type QuestionFacts = Pick<
  OrderFacts,
  'instrument' | 'words' | 'nonExecutions' | 'preservation' | 'news' | 'lastPosition'
>;

const reactions: ReadonlySet<News['kind']> = new Set([
  'extension',
  'productionRequest',
  'preservationEnd',
]);

/** What the issuing authority has done that is no word, through the service and another way. */
function actsOf({ instrument, preservation, news = [], lastPosition: position }: QuestionFacts) {
  // A form of preservation that came for a production order belongs to another one.
  if (instrument !== 'preservation') return [];
  const recorded = news.flatMap(({ news: { kind }, cameAt: saidAt }) =>
    reactions.has(kind) ? [{ saidAt, position, recorded: 'issuing' as const }] : [],
  );
  return [...(preservation.acts ?? []), ...recorded];
}

/** Our questions; one about nothing but tasks that are exempt asks no more. */
export const questionsOf = (facts: QuestionFacts): readonly Clarification[] =>
  clarificationsOf(facts).filter(({ form }) => !isAboutExempt(facts, form));

/** Those not clarified yet. */
export const openQuestions = (facts: QuestionFacts): readonly Clarification[] =>
  questionsOf(facts).filter(({ clarifiedAt }) => clarifiedAt === null);

/** Questions that are open, and to which the issuing authority has not reacted at all. */
export function unansweredQuestions(facts: QuestionFacts): readonly Clarification[] {
  const acts = actsOf(facts);
  return openQuestions(facts).filter(
    ({ form, reactedAt }) => reactedAt === null && !acts.some((act) => isAfterForm(act, form)),
  );
}

/**
 * Each form has five days of its own (Article 11(5)): where a question was answered and left as it was, asking once more
 * about the same and hearing nothing is silence too. What a later question leaves out, the authority has reacted to.
 */
export function isSilent(facts: QuestionFacts): boolean {
  const silent = unansweredQuestions(facts).map(({ form }) => form);
  const isAskedAgain = ({ tasks }: NonExecutionFacts): boolean =>
    silent.some((form) => form.tasks.length === 0) ||
    (tasks.length > 0 && tasks.every((task) => silent.some((form) => form.tasks.includes(task))));
  const answered = openQuestions(facts).filter(({ form }) => !silent.includes(form));
  return silent.length > 0 && answered.every(({ form }) => isAskedAgain(form));
}

/** What silence about the open questions would exempt from: the tasks they are about; null: all of the order. */
export function silentTasks(facts: QuestionFacts): readonly TaskId[] | null {
  const about = unansweredQuestions(facts).map(({ form }) => tasksOfForm(facts, form));
  const named = about.flatMap((tasks) => (tasks === null ? [] : [tasks]));
  return named.length < about.length ? null : [...new Set(named.flat())];
}
