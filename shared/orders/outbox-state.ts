/**
 * Where an answer that was let go stands, for the outbox and for the answer itself: exactly one state, what it waits
 * for and until when, and whether it can still be taken back. Derived from facts alone; "sent" needs the service's
 * own acceptance.
 */
import { assertNever } from '../base/assert-never.ts';
import type { UtcMs } from '../base/units.ts';
import type { AnswerFacts, OrderFacts } from './facts.ts';
import { mayHaveArrived } from './may-have-arrived.ts';
import type { GateCheckName, GateVerdict } from './release-gate-types.ts';
import { isReceiptAwaited } from './standing-answer.ts';

export const outboxKinds = [
  'notSent',
  'hold',
  'person',
  'sending',
  'unclear',
  'sent',
  'acknowledged',
  'accepted',
  'refusedByService',
  'refusedUnclear',
  'deliveryRefused',
  'stopped',
  'stoppedInPart',
  'stoppedUnclear',
] as const;
/**
 * `notSent`: nothing has left. `hold`: nothing may leave before an instant. `person`: only a person is missing.
 * `accepted`: taken by the service, with nothing for an authority to receive: a message, or an answer without a delivery.
 * `stoppedInPart`: nothing of it has left, and what was not refused is to be packed anew.
 * `stoppedUnclear`: stopped by law after an attempt, so the authority may have the data. `refusedUnclear`: the same of
 * one that the service refused after an attempt of which nothing is known.
 */
export type OutboxKind = (typeof outboxKinds)[number];

export const outboxGroups = ['notSent', 'unclear', 'refused', 'underWay', 'done'] as const;
export type OutboxGroup = (typeof outboxGroups)[number];

export const outboxWaits = [
  'law',
  'question',
  'refusalUnsure',
  'suspended',
  'duplicate',
  'changed',
  'window',
  'windowUnknown',
  'certificate',
  'offline',
  'package',
  'secondPerson',
  'signIn',
  'role',
  'mailbox',
  'pause',
  'turn',
] as const;
/** What the next attempt waits for; `turn`: for nothing, it goes now. */
export type OutboxWait = (typeof outboxWaits)[number];

/** Why an answer cannot be taken back any more. */
export type TakeBackBar = 'onItsWay' | 'unclear' | 'alreadySent' | 'over';

export interface OutboxState {
  readonly kind: OutboxKind;
  readonly group: OutboxGroup;
  /** Null where nothing is to be sent any more. */
  readonly wait: OutboxWait | null;
  /** When what it waits for ends by itself, or when it is tried next; null when that is not known. */
  readonly until: UtcMs | null;
  /** Null: it has not left this computer and can be taken back. */
  readonly takeBackBar: TakeBackBar | null;
}

/** What is known about the line to the service. */
export interface OutboxLine {
  readonly now: UtcMs;
  readonly isOnline: boolean;
  readonly nextPollAt: UtcMs | null;
  /** When this answer may be tried again, as the dispatcher has scheduled it; null when it need not wait. */
  readonly retryAt: UtcMs | null;
}

/** What of an answer decides where it belongs in the list. */
export type GroupedAnswer = Pick<AnswerFacts, 'state' | 'queuedAt' | 'sentAt' | 'deliveries'>;

/** An answer, and of its order what says whether it is still to be answered. */
export interface GroupedOrder<A extends GroupedAnswer = GroupedAnswer> {
  readonly answer: A;
  readonly turn: Pick<OrderFacts['turn'], 'isStopped'>;
}

/**
 * Where an answer belongs in the list; null for one that has not been let go. It depends on the facts alone, so that
 * a list can be made without asking the gate.
 */
export function outboxGroup({ answer, turn }: GroupedOrder): OutboxGroup | null {
  // Recorded as having gone another way: nothing of it was ever let go here.
  if (answer.sentAt !== null && answer.queuedAt === null) return null;
  switch (answer.state) {
    case 'none':
    case 'collecting':
    case 'frozen':
      return null;
    case 'queued':
    case 'sealed':
      return 'notSent';
    case 'sending':
      return 'underWay';
    case 'unclear':
      return 'unclear';
    case 'refusedByService':
    case 'deliveryRefused':
      return 'refused';
    case 'sent':
      if (answer.sentAt === null) return 'unclear';
      return isReceiptAwaited(answer) ? 'underWay' : 'done';
    case 'acknowledged':
      return 'done';
    case 'stopped':
      // Stopped before it was ever let go: nothing of it was in the outbox.
      if (answer.queuedAt === null) return null;
      return turn.isStopped === true ? 'refused' : 'done';
    default:
      return assertNever(answer.state);
  }
}

/** Whether the authority is still without this answer, as far as anybody knows. */
export const isNotDelivered = (order: GroupedOrder): boolean => {
  const group = outboxGroup(order);
  return (
    group === 'notSent' ||
    group === 'unclear' ||
    group === 'refused' ||
    (group === 'underWay' && order.answer.sentAt === null)
  );
};

/** Why the answer cannot be taken back; null while nothing of it has left this computer. */
export function takeBackBar({ state }: AnswerFacts): TakeBackBar | null {
  switch (state) {
    case 'queued':
    case 'sealed':
      return null;
    case 'sending':
      return 'onItsWay';
    case 'unclear':
      return 'unclear';
    case 'sent':
    case 'acknowledged':
    case 'deliveryRefused':
      return 'alreadySent';
    case 'none':
    case 'collecting':
    case 'frozen':
    case 'refusedByService':
    case 'stopped':
      return 'over';
    default:
      return assertNever(state);
  }
}

/** The state of an answer in the outbox; null for one that was not let go. `gate` is judged for its own package. */
export function outboxState(
  order: GroupedOrder<AnswerFacts>,
  gate: GateVerdict,
  line: OutboxLine,
): OutboxState | null {
  const { answer } = order;
  const group = outboxGroup(order);
  if (group === null) return null;
  const settled = { group, wait: null, until: null, takeBackBar: takeBackBar(answer) };
  if (group === 'notSent') return { ...settled, ...waiting(gate, line) };
  if (group === 'unclear') {
    const { wait, until } = nextTry(gate, line);
    return { ...settled, kind: 'unclear', wait, until, takeBackBar: 'unclear' };
  }
  return { ...settled, kind: settledKind(order) };
}

function settledKind({ answer, turn }: GroupedOrder<AnswerFacts>): OutboxKind {
  const { state } = answer;
  switch (state) {
    case 'sent':
      return isReceiptAwaited(answer) ? 'sent' : 'accepted';
    case 'sending':
    case 'acknowledged':
    case 'deliveryRefused':
      return state;
    case 'refusedByService':
      return mayHaveArrived(answer) ? 'refusedUnclear' : state;
    case 'stopped':
      if (turn.isStopped === true) return 'stoppedInPart';
      return mayHaveArrived(answer) ? 'stoppedUnclear' : 'stopped';
    case 'none':
    case 'collecting':
    case 'frozen':
    case 'queued':
    case 'sealed':
    case 'unclear':
      // These have their own ways above; nothing may be said to have left that is not known to.
      return 'notSent';
    default:
      return assertNever(state);
  }
}

interface NextTry {
  readonly wait: OutboxWait;
  readonly until: UtcMs | null;
}

function waiting(gate: GateVerdict, line: OutboxLine): NextTry & { readonly kind: OutboxKind } {
  const next = nextTry(gate, line);
  const kinds: Readonly<Partial<Record<OutboxWait, OutboxKind>>> = {
    window: 'hold',
    duplicate: 'person',
    changed: 'person',
    secondPerson: 'person',
    signIn: 'person',
    role: 'person',
  };
  return { ...next, kind: kinds[next.wait] ?? 'notSent' };
}

/** Law before time, time before the line, the line before people: the first is what really keeps it here. */
function nextTry(gate: GateVerdict, line: OutboxLine): NextTry {
  const shut = new Map(
    gate.checks.flatMap((check) => (check.verdict === 'passed' ? [] : [[check.name, check]])),
  );
  const is = (name: GateCheckName): boolean => shut.has(name);
  const wait = (name: OutboxWait, until: UtcMs | null = null): NextTry => ({ wait: name, until });
  const ended = [shut.get('notWithdrawn'), shut.get('notRefused')];
  if (ended.some((check) => check?.verdict === 'locked')) return wait('law');
  if (is('notWithdrawn')) return wait('question');
  if (is('notRefused')) return wait('refusalUnsure');
  if (is('notSuspended')) return wait('suspended');
  if (is('notDuplicate')) return wait('duplicate');
  if (is('asAsked')) return wait('changed');
  const opensAt = shut.get('windowOpen')?.until ?? null;
  // An opening that is past by the time people see is waited for by the service's clock alone.
  if (is('windowOpen') && opensAt !== null && opensAt > line.now) return wait('window', opensAt);
  if (is('certificate')) return wait('certificate');
  if (!line.isOnline) return wait('offline', line.nextPollAt);
  if (is('windowOpen')) return wait('windowUnknown');
  if (is('sameHash') || is('complete')) return wait('package');
  if (is('secondPerson')) return wait('secondPerson');
  if (is('signedIn')) return wait('signIn');
  if (is('role')) return wait('role');
  if (is('freshMailbox')) return wait('mailbox', line.nextPollAt);
  if (line.retryAt !== null && line.retryAt > line.now) return wait('pause', line.retryAt);
  return wait('turn');
}
