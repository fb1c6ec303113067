/**
 * Answers that were opened again after an attempt, and what is still heard of them: once a receipt shows that the authority
 * has one after all, it counts as having gone, and nothing that it held goes again.
 */
import { answeredAt, answersOf } from './answered.ts';
import type { AnswerFacts, OrderFacts, SentAnswer } from './facts.ts';
import { withFacts, type OrderState } from './fold-state.ts';
import { tasksWhere } from './open-rest.ts';

/** Every answer of which an attempt may have been made, also those that were opened again. */
export const everBegun = ({
  replacedAnswers = [],
  ...answers
}: Pick<OrderFacts, 'answer' | 'earlierAnswers' | 'replacedAnswers'>): readonly AnswerFacts[] => [
  ...replacedAnswers,
  ...answersOf<AnswerFacts>(answers),
];

/** Those from before, and the one that is opened again now, if anything of it has ever left. */
export function replacedWith({
  answer,
  replacedAnswers = [],
}: Pick<OrderFacts, 'answer' | 'replacedAnswers'>): Pick<OrderFacts, 'replacedAnswers'> {
  const { package: held, attempts } = answer;
  if (held === null || attempts === 0) return {};
  return { replacedAnswers: [...replacedAnswers, { ...answer, package: held }] };
}

/** The state with what is heard of them; one that is now known to have arrived is put by with those that have gone. */
export function changeReplaced(
  state: OrderState,
  change: (answer: SentAnswer) => SentAnswer,
): OrderState {
  const { earlierAnswers = [], replacedAnswers = [] } = state.facts;
  const heard = replacedAnswers.map(change);
  if (heard.every((answer, index) => answer === replacedAnswers[index])) return state;
  const gone = heard.filter(hasArrived).map(asGone);
  return withFacts(state, {
    replacedAnswers: heard.filter((answer) => !hasArrived(answer)),
    ...(gone.length === 0 ? {} : { earlierAnswers: [...earlierAnswers, ...gone] }),
  });
}

const hasArrived = (answer: AnswerFacts): boolean => answeredAt(answer) !== null;

function asGone({ mayHaveArrived: _, ...answer }: SentAnswer): SentAnswer {
  const held = new Set(answer.package.items.map(({ task }) => task));
  return { ...answer, tasks: tasksWhere(answer.tasks, (task) => held.has(task)) };
}
