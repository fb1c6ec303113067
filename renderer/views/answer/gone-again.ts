import { answersOf, tasksSent } from '../../../shared/orders/answered.ts';
import type { OrderFacts } from '../../../shared/orders/facts.ts';

/** Which later parts something of an earlier one, which the authority could not receive, has gone again with. */
export function goneAgainWith(
  facts: Pick<OrderFacts, 'answer' | 'earlierAnswers'>,
  part: number,
): readonly number[] {
  const answers = answersOf(facts);
  const held = answers[part - 1]?.package?.items ?? [];
  return answers.flatMap((answer, index) => {
    const sent = tasksSent([answer]);
    return index >= part && held.some(({ task }) => sent.has(task)) ? [index + 1] : [];
  });
}
