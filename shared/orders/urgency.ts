/**
 * Real urgency of an order: what the list shows and how it sorts. Emergency first, then what the law is about to
 * punish, then our move, then what we must not do yet, then the others' move.
 */
import { utcMs, type UtcMs } from '../base/units.ts';
import { releaseEnd } from '../deadlines/release-end.ts';
import { failedBefore, type Answers } from './answered.ts';
import { receiptsOf, type ListedInstants } from './clock-of.ts';
import type { AnswerFacts, OrderFacts, SentAnswer } from './facts.ts';
import { isRefused, type ToldRefusal } from './refused.ts';
import { isReceiptAwaited, standingAnswer } from './standing-answer.ts';

/** In the order of urgency. `confirm`: withdrawn, and the authority has not been told that work stopped. `silence`: an authority owed us a word by now. `keep`: data are held, nothing is due. */
export const rowKinds = [
  'emergency',
  'overdue',
  'unclear',
  'unsent',
  'release',
  'due',
  'confirm',
  'silence',
  'hold',
  'clarification',
  'wait',
  'keep',
  'done',
] as const;
export type RowKind = (typeof rowKinds)[number];

export const rowGroups = ['alarm', 'act', 'hold', 'wait', 'done'] as const;
export type RowGroup = (typeof rowGroups)[number];

const groups: Readonly<Record<RowKind, RowGroup>> = {
  emergency: 'alarm',
  overdue: 'act',
  unclear: 'act',
  unsent: 'act',
  release: 'act',
  due: 'act',
  confirm: 'act',
  silence: 'act',
  hold: 'hold',
  clarification: 'wait',
  wait: 'wait',
  keep: 'wait',
  done: 'done',
};

export const groupOf = (kind: RowKind): RowGroup => groups[kind];

export interface Urgency {
  readonly kind: RowKind;
  /** The instant that makes it urgent: target, opening, legal end passed, or when it was done. Null: not known. */
  readonly at: UtcMs | null;
  /** The legal end has passed without an answer. */
  readonly isOverdue: boolean;
  /** The target has passed; what is left rests on the best reading of the law only. */
  readonly isLate: boolean;
  readonly receivedAt: UtcMs;
  readonly id: OrderFacts['id'];
}

/** What urgency is read from: a list of many orders need hold no more of each. */
export interface UrgencyFacts
  extends
    Pick<
      OrderFacts,
      'id' | 'receipt' | 'emergency' | 'withdrawnAt' | 'withdrawalConfirmedAt' | 'turn'
    >,
    Answers<
      Pick<
        SentAnswer,
        'state' | 'acknowledgedAt' | 'sentAt' | 'lastAttemptAt' | 'deliveries' | 'isResent'
      >
    > {
  readonly refusal: (ToldRefusal & Pick<NonNullable<OrderFacts['refusal']>, 'at'>) | null;
}

/** Whether urgency no longer hangs on the clock: our part is over, or the next move is the authority's. */
export const isSettled = (facts: UrgencyFacts): boolean => settledAs(facts) !== null;

/** `clock` null: not computable or not known; such an order counts as due at any moment. */
export function urgencyOf(
  facts: UrgencyFacts,
  clock: ListedInstants | null,
  now: UtcMs,
  releaseGraceMinutes: number,
): Urgency {
  const base = { isOverdue: false, isLate: false, receivedAt: receiptsOf(facts).due, id: facts.id };
  const settled = settledAs(facts);
  if (settled !== null) return { ...base, ...settled };
  const waiting = waitingAs(facts, clock, now);
  if (waiting !== null) return { ...base, ...waiting };
  const end = clock === null ? null : endOf(clock, releaseGraceMinutes);
  const isOverdue = end !== null && now >= end;
  const isLate = clock !== null && isLateAt(clock, now);
  const running = runningAs(facts, clock, now, isOverdue ? end : null, end);
  return { ...base, isOverdue, isLate, ...running };
}

/**
 * The first instant after `now` at which `urgencyOf` may come out differently for the same facts and clock; infinite
 * when time alone changes nothing any more.
 */
export function urgencyTurnsAt(
  facts: UrgencyFacts,
  clock: ListedInstants | null,
  now: UtcMs,
  releaseGraceMinutes: number,
): number {
  if (clock === null || isSettled(facts)) return Number.POSITIVE_INFINITY;
  const { notBefore, target } = clock;
  // Late is what comes after the target's own instant.
  const end = endOf(clock, releaseGraceMinutes) ?? now;
  const turns = [notBefore ?? now, target + 1, clock.latest ?? now, end];
  return Math.min(...turns.map((turn) => (turn > now ? turn : Number.POSITIVE_INFINITY)));
}

type Placing = Pick<Urgency, 'kind' | 'at'>;

/** Our part is over, or it is the authority's move. */
function settledAs(facts: UrgencyFacts): Placing | null {
  const { withdrawnAt, refusal, turn } = facts;
  const answer = standingAnswer(facts);
  // A letter that asks is answered also when everything else is over.
  const isRest = turn.isRest === true;
  if (turn.asked !== null && isOver(answer.state, withdrawnAt) && !(isRest && withdrawnAt === null))
    return { kind: 'due', at: turn.asked.by };
  if (owesConfirmation(facts)) return { kind: 'confirm', at: withdrawnAt };
  switch (answer.state) {
    case 'acknowledged':
      if (isRest) break;
      return { kind: 'done', at: answer.acknowledgedAt };
    case 'sent':
      if (isRest) break;
      return { kind: isReceiptAwaited(answer) ? 'wait' : 'done', at: answer.sentAt };
    case 'unclear':
    case 'sending':
      return withdrawnAt === null ? null : { kind: 'unclear', at: answer.lastAttemptAt };
    default:
      break;
  }
  if (withdrawnAt !== null) return { kind: 'done', at: withdrawnAt };
  if (refusal !== null && isRefused(facts)) return { kind: 'wait', at: refusal.at };
  if (turn.of === 'over') return { kind: 'done', at: null };
  return turn.of === 'letGo' ? { kind: 'release', at: null } : null;
}

/** Withdrawn and not confirmed; what may have arrived is found out first. */
const owesConfirmation = ({ answer, withdrawnAt, withdrawalConfirmedAt }: UrgencyFacts): boolean =>
  withdrawnAt !== null &&
  withdrawalConfirmedAt === null &&
  answer.state !== 'unclear' &&
  answer.state !== 'sending';

const isOver = (state: AnswerFacts['state'], withdrawnAt: UtcMs | null): boolean =>
  withdrawnAt !== null || state === 'sent' || state === 'acknowledged';

/** The next move is an authority's, or time's; null: it is ours. */
function waitingAs(
  { answer, turn }: UrgencyFacts,
  clock: ListedInstants | null,
  now: UtcMs,
): Placing | null {
  if (turn.asked !== null && turn.of !== 'us') return { kind: 'due', at: turn.asked.by };
  // What is on its way, or came back, is ours whatever else is awaited.
  if (answer.state === 'unclear' || answer.state === 'refusedByService') return null;
  switch (turn.of) {
    case 'clarification': {
      if (turn.isReplied === true) return { kind: 'due', at: null };
      const end = clock?.notBefore ?? clock?.latest ?? null;
      return { kind: end !== null && now >= end ? 'silence' : 'clarification', at: end };
    }
    case 'review':
      return { kind: 'wait', at: null };
    case 'keep': {
      const end = clock?.notBefore ?? null;
      return { kind: end !== null && now >= end ? 'release' : 'keep', at: end };
    }
    default:
      return null;
  }
}

/** When it is too late; null: the law sets no end, or nothing of ours runs out. */
function endOf(clock: ListedInstants, releaseGraceMinutes: number): UtcMs | null {
  const { kind, latest, notBefore, target } = clock;
  if (latest === null) return null;
  if (kind !== 'DUE' && kind !== 'GATE+DUE') return null;
  return releaseEnd({ kind, latest, notBefore, target }, releaseGraceMinutes);
}

const isLateAt = ({ target, latest }: ListedInstants, now: UtcMs): boolean =>
  now > target && (latest === null || target < latest);

function runningAs(
  facts: UrgencyFacts,
  clock: ListedInstants | null,
  now: UtcMs,
  passedEnd: UtcMs | null,
  end: UtcMs | null,
): Placing {
  if (facts.emergency) return { kind: 'emergency', at: clock?.target ?? null };
  if (passedEnd !== null) return { kind: 'overdue', at: passedEnd };
  const { state, lastAttemptAt } = facts.answer;
  if (state === 'unclear') return { kind: 'unclear', at: clock?.target ?? lastAttemptAt };
  const isBack =
    state === 'refusedByService' || state === 'deliveryRefused' || facts.turn.isStopped === true;
  if (isBack || failedBefore(facts).length > 0) {
    return { kind: 'unsent', at: clock?.target ?? lastAttemptAt };
  }
  if (clock === null) return { kind: 'due', at: null };
  if (clock.notBefore === null) return { kind: 'due', at: clock.target };
  if (now < clock.notBefore) return { kind: 'hold', at: clock.notBefore };
  return { kind: 'release', at: clock.notBefore === clock.latest ? end : clock.target };
}

const rank = new Map<RowKind, number>(rowKinds.map((kind, index) => [kind, index]));
const never = utcMs(Number.NEGATIVE_INFINITY);

/**
 * Total order of the list: by kind, then by the instant (unknown first; done: latest first), then by receipt, then
 * by id, so that equal rows never change places.
 */
export function compareUrgency(a: Urgency, b: Urgency): number {
  const byKind = (rank.get(a.kind) ?? 0) - (rank.get(b.kind) ?? 0);
  if (byKind !== 0) return byKind;
  const direction = a.kind === 'done' ? -1 : 1;
  const byInstant = compare(a.at ?? never, b.at ?? never) * direction;
  if (byInstant !== 0) return byInstant;
  return compare(a.receivedAt, b.receivedAt) || compare(a.id, b.id);
}

const compare = <T extends number | string>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0);
