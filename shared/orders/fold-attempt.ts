import { settleDeliveries } from './fold-delivery.ts';
import { withMessage } from './fold-message.ts';
import { withFacts, type OrderState } from './fold-state.ts';
import { afterAttempt, type AttemptEntry } from './transmission.ts';

/** One attempt to send the answer or a message of ours; the transaction says which. Of no transaction known: nothing. */
export function foldAttempt(state: OrderState, entry: AttemptEntry): OrderState {
  const { answer, messages } = state.facts;
  if (answer.transactionId === entry.transactionId) return attemptAnswer(state, entry);
  const message = messages.find(({ transactionId }) => transactionId === entry.transactionId);
  return message === undefined
    ? state
    : withMessage(state, { ...message, ...afterAttempt(message, entry) }, entry.at);
}

function attemptAnswer(state: OrderState, entry: AttemptEntry): OrderState {
  const { answer } = state.facts;
  const { mayHaveArrived, ...next } = afterAttempt(
    { ...answer, mayHaveArrived: state.mayHaveArrived },
    entry,
  );
  const attempted =
    next.state === 'stopped' ? { ...answer, ...next, mayHaveArrived } : { ...answer, ...next };
  const isAccepted = entry.kind === 'responseArrived' && entry.result === 'sent';
  return withFacts(
    { ...state, mayHaveArrived },
    { answer: isAccepted ? settleDeliveries(attempted, entry.at) : attempted },
  );
}
