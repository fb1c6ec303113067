/** One way for everything that is sent: an answer and a message of ours fare alike from attempt to attempt. */
import { assertNever } from '../base/assert-never.ts';
import type { TransmissionFacts } from './facts/answer-facts.ts';
import type { EntryOf } from './fold-state.ts';

/** States an attempt can lead to. */
export type SendingState =
  'sealed' | 'sending' | 'unclear' | 'sent' | 'refusedByService' | 'stopped';

type Attempts = Pick<TransmissionFacts, 'attempts' | 'lastAttemptAt' | 'lastFault' | 'sentAt'>;

/** Where the sending stands. `State` holds the sending states and those before and after. */
export interface Transmission<State extends string> extends Attempts {
  readonly state: State | SendingState;
  /** Some attempt may have reached the service without our knowing its answer. */
  readonly mayHaveArrived: boolean;
}

export type AttemptEntry =
  EntryOf<'attemptStarted'> | EntryOf<'responseArrived'> | EntryOf<'attemptFailed'>;

/** Nothing that is told of an attempt afterwards takes these back. */
const settled: ReadonlySet<string> = new Set(['sent', 'acknowledged', 'deliveryRefused']);

/**
 * One attempt to send the sealed bytes: started, answered or failed. `sent` comes from the service's success for
 * every action alone; an attempt whose end is not known leaves it unclear, also when a later one certainly
 * never left this computer or was turned away at the door.
 */
export function afterAttempt<State extends string>(
  before: Transmission<State>,
  entry: AttemptEntry,
): Transmission<State> {
  switch (entry.kind) {
    case 'attemptStarted':
      return start(before, entry);
    case 'responseArrived':
      return respond(before, entry);
    case 'attemptFailed':
      return entry.mayHaveArrived
        ? leftUnclear(before, entry.fault)
        : notArrived(before, entry.fault);
    default:
      return assertNever(entry);
  }
}

function start<State extends string>(
  before: Transmission<State>,
  { at, attempt }: EntryOf<'attemptStarted'>,
): Transmission<State> {
  const isOpen = !settled.has(before.state) && before.state !== 'stopped';
  return {
    ...before,
    // Still sending when the next attempt starts: nobody ever heard how the one before ended.
    mayHaveArrived: before.mayHaveArrived || before.state === 'sending',
    state: isOpen ? 'sending' : before.state,
    attempts: Math.max(before.attempts, attempt),
    lastAttemptAt: at,
  };
}

function respond<State extends string>(
  before: Transmission<State>,
  entry: EntryOf<'responseArrived'>,
): Transmission<State> {
  const isSettled = settled.has(before.state);
  switch (entry.result) {
    case 'sent': {
      const state = isSettled ? before.state : 'sent';
      return { ...before, state, sentAt: before.sentAt ?? entry.at, lastFault: null };
    }
    case 'refused':
      return isSettled ? before : refuse(before, entry.fault);
    case 'turnedAway':
      return notArrived(before, entry.fault);
    case 'unclear':
      return leftUnclear(before, entry.fault);
    default:
      return assertNever(entry.result);
  }
}

/**
 * It will not be tried again. Whatever the service says against these bytes, an attempt before may have arrived; where it
 * says that it has something of them already, one has.
 */
function refuse<State extends string>(
  before: Transmission<State>,
  lastFault: Attempts['lastFault'],
): Transmission<State> {
  const isThere = lastFault === 'message.alreadyThere';
  const mayHaveArrived = before.mayHaveArrived || isThere;
  return { ...before, state: 'refusedByService', lastFault, mayHaveArrived };
}

/** This attempt certainly brought nothing there; one before it may have. */
function notArrived<State extends string>(
  before: Transmission<State>,
  lastFault: Attempts['lastFault'],
): Transmission<State> {
  if (before.mayHaveArrived) return leftUnclear(before, lastFault);
  return before.state === 'sending' ? { ...before, state: 'sealed', lastFault } : before;
}

function leftUnclear<State extends string>(
  before: Transmission<State>,
  lastFault: Attempts['lastFault'],
): Transmission<State> {
  const next = { ...before, mayHaveArrived: true };
  if (settled.has(before.state)) return next;
  return { ...next, state: before.state === 'stopped' ? 'stopped' : 'unclear', lastFault };
}
