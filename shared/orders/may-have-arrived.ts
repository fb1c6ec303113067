import type { AnswerFacts, OrderFacts } from './facts.ts';

type Sending = Pick<AnswerFacts, 'state' | 'attempts' | 'mayHaveArrived'>;

/**
 * Whether an answer may lie with the authority although nobody has said that it arrived: it is on its way, or it was
 * stopped, or refused by the service, after an attempt of which not everything is known. A refusal of the same bytes
 * says nothing of the attempt before it. Of answers from before only the attempts are known.
 */
export const mayHaveArrived = ({ state, attempts, mayHaveArrived: isKnown }: Sending): boolean =>
  state === 'sending' ||
  state === 'unclear' ||
  (state === 'stopped' && attempts > 0 && isKnown !== false) ||
  (state === 'refusedByService' && (isKnown ?? attempts > 1));

/** The same of what is worked on and of what was opened again. */
export const mayAnyHaveArrived = ({
  answer,
  replacedAnswers = [],
}: Pick<OrderFacts, 'answer' | 'replacedAnswers'>): boolean =>
  [...replacedAnswers, answer].some(mayHaveArrived);
