import { assertNever } from '../base/assert-never.ts';
import type { AnswerFacts, AnswerState } from './facts.ts';
import { settleDeliveries } from './fold-delivery.ts';
import { withFacts, type EntryOf, type OrderState } from './fold-state.ts';

/** Nothing that is told of an attempt afterwards takes these back. */
const settled: ReadonlySet<AnswerState> = new Set(['sent', 'acknowledged', 'deliveryRefused']);

/**
 * One attempt to send the sealed bytes: started, answered or failed. `sent` comes from the service's success for
 * every action alone; an attempt whose end is not known leaves the answer unclear, also when a later one certainly
 * never left this computer or was turned away at the door.
 */
export function foldAttempt(
  state: OrderState,
  entry: EntryOf<'attemptStarted'> | EntryOf<'responseArrived'> | EntryOf<'attemptFailed'>,
): OrderState {
  const { answer } = state.facts;
  if (answer.transactionId === null || answer.transactionId !== entry.transactionId) return state;
  switch (entry.kind) {
    case 'attemptStarted':
      return start(state, entry);
    case 'responseArrived':
      return respond(state, entry);
    case 'attemptFailed':
      return fail(state, entry);
    default:
      return assertNever(entry);
  }
}

const change = (state: OrderState, answer: Partial<AnswerFacts>): OrderState =>
  withFacts(state, { answer: { ...state.facts.answer, ...answer } });

function start(state: OrderState, { at, attempt }: EntryOf<'attemptStarted'>): OrderState {
  const { answer } = state.facts;
  // Still sending when the next attempt starts: nobody ever heard how the one before ended.
  const mayHaveArrived = state.mayHaveArrived || answer.state === 'sending';
  const isOpen = !settled.has(answer.state) && answer.state !== 'stopped';
  return change(
    { ...state, mayHaveArrived },
    {
      state: isOpen ? 'sending' : answer.state,
      attempts: Math.max(answer.attempts, attempt),
      lastAttemptAt: at,
    },
  );
}

function respond(state: OrderState, entry: EntryOf<'responseArrived'>): OrderState {
  const { answer } = state.facts;
  const isSettled = settled.has(answer.state);
  switch (entry.result) {
    case 'sent': {
      const sent = { ...answer, sentAt: answer.sentAt ?? entry.at, lastFault: null };
      const next = isSettled ? sent : { ...sent, state: 'sent' as const };
      return withFacts(state, { answer: settleDeliveries(next, entry.at) });
    }
    case 'refused':
      return isSettled
        ? state
        : change(state, { state: 'refusedByService', lastFault: entry.fault });
    case 'turnedAway':
      return notArrived(state, entry.fault);
    case 'unclear':
      return leftUnclear(state, entry.fault);
    default:
      return assertNever(entry.result);
  }
}

function fail(state: OrderState, entry: EntryOf<'attemptFailed'>): OrderState {
  return entry.mayHaveArrived ? leftUnclear(state, entry.fault) : notArrived(state, entry.fault);
}

/** This attempt certainly brought nothing there; one before it may have. */
function notArrived(state: OrderState, lastFault: AnswerFacts['lastFault']): OrderState {
  if (state.mayHaveArrived) return leftUnclear(state, lastFault);
  const isSending = state.facts.answer.state === 'sending';
  return isSending ? change(state, { state: 'sealed', lastFault }) : state;
}

function leftUnclear(state: OrderState, lastFault: AnswerFacts['lastFault']): OrderState {
  const { answer } = state.facts;
  const next = { ...state, mayHaveArrived: true };
  if (settled.has(answer.state)) return next;
  const isStopped = answer.state === 'stopped';
  return change(next, { state: isStopped ? 'stopped' : 'unclear', lastFault });
}
