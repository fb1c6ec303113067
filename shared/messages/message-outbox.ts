/** Where a message of ours stands, in the same states and words as an answer in the outbox. */
import { assertNever } from '../base/assert-never.ts';
import type { MessageFacts } from '../orders/facts.ts';
import type {
  OutboxGroup,
  OutboxKind,
  OutboxLine,
  OutboxState,
  OutboxWait,
  TakeBackBar,
} from '../orders/outbox-state.ts';
import type { MessageCheck, MessageVerdict } from './message-gate.ts';

/** What of a message decides where it belongs. */
export type GroupedMessage = Pick<MessageFacts, 'state' | 'mayHaveArrived' | 'recorded'>;

/** Null for what was never let go here: a draft, and what went another way. Nobody receipts a message; the service's acceptance is its end. */
export function messageGroup(message: GroupedMessage): OutboxGroup | null {
  const { state, mayHaveArrived, recorded } = message;
  if (recorded !== undefined) return null;
  switch (state) {
    case 'drafted':
      return null;
    case 'queued':
      return 'notSent';
    case 'sealed':
      return mayHaveArrived ? 'unclear' : 'notSent';
    case 'sending':
      return 'underWay';
    case 'unclear':
      return 'unclear';
    case 'refusedByService':
      return 'refused';
    case 'sent':
    case 'acknowledged':
    case 'stopped':
      return 'done';
    default:
      return assertNever(state);
  }
}

/** Whether the authority is still without it, as far as anybody knows. */
export const isMessageOpen = (message: GroupedMessage): boolean => {
  const group = messageGroup(message);
  return group !== null && group !== 'done';
};

/** Why it cannot be taken back; null while nothing of it has left this computer. */
export function messageBar({ state, mayHaveArrived }: GroupedMessage): TakeBackBar | null {
  switch (state) {
    case 'queued':
    case 'sealed':
      return mayHaveArrived ? 'unclear' : null;
    case 'sending':
      return 'onItsWay';
    case 'unclear':
      return 'unclear';
    case 'sent':
    case 'acknowledged':
      return 'alreadySent';
    case 'drafted':
    case 'refusedByService':
    case 'stopped':
      return 'over';
    default:
      return assertNever(state);
  }
}

const waits: Readonly<Record<MessageCheck, OutboxWait>> = {
  calledFor: 'law',
  certificate: 'certificate',
  signedIn: 'signIn',
  role: 'role',
  freshMailbox: 'mailbox',
};

/** Law before the line, the line before people: the first is what really keeps it here. */
function nextTry(
  { shutBy }: MessageVerdict,
  line: OutboxLine,
): Pick<OutboxState, 'wait' | 'until'> {
  const [first] = shutBy;
  const isLaw = first === 'calledFor' || first === 'certificate';
  if (!line.isOnline && !isLaw) return { wait: 'offline', until: line.nextPollAt };
  if (first !== undefined) {
    return { wait: waits[first], until: first === 'freshMailbox' ? line.nextPollAt : null };
  }
  if (line.retryAt !== null && line.retryAt > line.now)
    return { wait: 'pause', until: line.retryAt };
  return { wait: 'turn', until: null };
}

function settledKind({ state, mayHaveArrived }: GroupedMessage): OutboxKind {
  switch (state) {
    case 'sending':
    case 'sent':
      return state;
    case 'refusedByService':
      return mayHaveArrived ? 'refusedUnclear' : state;
    case 'acknowledged':
      // By the service's own copy alone: of an authority nothing is known.
      return 'accepted';
    case 'stopped':
      return mayHaveArrived ? 'stoppedUnclear' : 'stopped';
    case 'drafted':
    case 'queued':
    case 'sealed':
    case 'unclear':
      // These have their own ways; nothing may be said to have left that is not known to.
      return 'notSent';
    default:
      return assertNever(state);
  }
}

/** The state of a message; null for what was never let go here. `verdict` is judged for its own endpoint. */
export function messageState(
  message: GroupedMessage,
  verdict: MessageVerdict,
  line: OutboxLine,
): OutboxState | null {
  const group = messageGroup(message);
  if (group === null) return null;
  const takeBackBar = messageBar(message);
  if (group === 'unclear')
    return { kind: 'unclear', group, takeBackBar, ...nextTry(verdict, line) };
  if (group !== 'notSent')
    return { kind: settledKind(message), group, takeBackBar, wait: null, until: null };
  const next = nextTry(verdict, line);
  const isPersonal = next.wait === 'signIn' || next.wait === 'role';
  return { kind: isPersonal ? 'person' : 'notSent', group, takeBackBar, ...next };
}
