import { changeEarlier } from './earlier-answers.ts';
import type { AnswerFacts, SentAnswer } from './facts.ts';
import { asProved, settleDeliveries } from './fold-delivery.ts';
import { withMessage } from './fold-message.ts';
import { changeReplaced } from './replaced-answers.ts';
import { withFacts, type OrderState } from './fold-state.ts';
import { afterAttempt, type AttemptEntry } from './transmission.ts';

/** One attempt to send the answer or a message of ours; the transaction says which. Of no transaction known: nothing. */
export function foldAttempt(state: OrderState, entry: AttemptEntry): OrderState {
  const { answer, earlierAnswers = [], replacedAnswers = [], messages } = state.facts;
  const isMeant = ({ transactionId }: AnswerFacts): boolean =>
    transactionId === entry.transactionId;
  if (isMeant(answer)) return attemptAnswer(state, entry);
  if (earlierAnswers.some(isMeant)) return changeEarlier(state, isMeant, heardLate(entry));
  if (replacedAnswers.some(isMeant))
    return changeReplaced(state, (one) => (isMeant(one) ? heardLate(entry)(one) : one));
  const message = messages.find(({ transactionId }) => transactionId === entry.transactionId);
  return message === undefined
    ? state
    : withMessage(state, { ...message, ...afterAttempt(message, entry) }, entry.at);
}

function attemptAnswer(state: OrderState, entry: AttemptEntry): OrderState {
  const { answer, mayHaveArrived } = attempted(state.facts.answer, entry, state.mayHaveArrived);
  const isTold = answer.state === 'stopped' || answer.state === 'refusedByService';
  const told = isTold ? { ...answer, mayHaveArrived } : answer;
  return withFacts({ ...state, mayHaveArrived }, { answer: told });
}

/** It was put by, as proved by a receipt or to be opened again, before the service's own word on it came. */
const heardLate =
  (entry: AttemptEntry) =>
  (answer: SentAnswer): SentAnswer =>
    attempted(answer, entry, true).answer;

function attempted<A extends AnswerFacts>(
  before: A,
  entry: AttemptEntry,
  mayHave: boolean,
): { readonly answer: A; readonly mayHaveArrived: boolean } {
  const { mayHaveArrived, ...next } = afterAttempt({ ...before, mayHaveArrived: mayHave }, entry);
  const answer = asProved({ ...before, ...next }, entry.at);
  const isAccepted = entry.kind === 'responseArrived' && entry.result === 'sent';
  return { answer: isAccepted ? settleDeliveries(answer, entry.at) : answer, mayHaveArrived };
}
