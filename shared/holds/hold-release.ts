/**
 * Letting go of what was kept. Nothing goes before its time (Article 11(1)), while production may have been asked for
 * (Article 11(2), recital 60), or without a named person: whatever is not known keeps it.
 */
import type { UtcMs } from '../base/units.ts';
import type { Doubt, OrderFacts } from '../orders/facts.ts';
import { freshMailboxMs } from '../orders/release-gate.ts';
import type { HoldEnd } from './hold-end.ts';
import { holdGround, type HoldGround } from './hold-ground.ts';

export const holdChecks = [
  'ground',
  'notBefore',
  'mailbox',
  'noStray',
  'noDoubt',
  'signedIn',
  'role',
] as const;
export type HoldCheckName = (typeof holdChecks)[number];

export interface HoldCheck {
  readonly name: HoldCheckName;
  /** `locked` is time or law, `open` something a person can still do. */
  readonly verdict: 'passed' | 'locked' | 'open';
  /** When it ends by itself, if it does. */
  readonly until: UtcMs | null;
}

/** Everything besides the order's own facts, gathered at the moment of asking. */
export interface HoldContext {
  /** This computer's time (in practice: plus the platform's offset). */
  readonly now: UtcMs;
  /** The `Date` of the platform's latest answer, carried forward to now; null when it never answered. */
  readonly platformNow: UtcMs | null;
  /** End of the last successful poll; null: none since start, or the line was lost since. */
  readonly lastPollAt: UtcMs | null;
  /** Preservation tasks and Forms 5 and 6 of no known order that no person has judged yet. */
  readonly strayPreservation: number;
  /** When the request this preservation was for had its answer received. */
  readonly producedAt: UtcMs | null;
  readonly signedIn: boolean;
  readonly maySend: boolean;
}

export interface HoldVerdict {
  readonly isOpen: boolean;
  /** What it would rest on; null: nothing would end this hold. */
  readonly ground: HoldGround | null;
  readonly checks: readonly HoldCheck[];
}

/** These may mean that the authority wants the data kept after all. */
const restless: readonly Doubt[] = [
  'withdrawalNotFromIssuer',
  'actAfterWithdrawal',
  'sameGenerationOtherHash',
  'extendedTwice',
  'requestedTwice',
  'endBeyondPeriod',
  'extendedLate',
  'requestedLate',
  'preservedAfterEnd',
  'reactedBeforeExemption',
  'releasedTooEarly',
  'releasedUndelivered',
  'formWithoutPreservation',
];

export const restlessDoubts = ({ doubts }: Pick<OrderFacts, 'doubts'>): readonly Doubt[] =>
  doubts.filter((doubt) => restless.includes(doubt));

/** Judges whether what is kept for an order may be let go now. */
export function judgeHold(facts: OrderFacts, end: HoldEnd, context: HoldContext): HoldVerdict {
  const ground = holdGround(facts, end, context.producedAt);
  const check = (
    name: HoldCheckName,
    holds: boolean,
    shut: 'locked' | 'open',
    until: UtcMs | null = null,
  ): HoldCheck => ({ name, verdict: holds ? 'passed' : shut, until: holds ? null : until });
  const since = ground?.since ?? null;
  const checks = [
    check('ground', ground !== null, 'locked'),
    check('notBefore', since !== null && isReached(since, context), 'locked', since),
    check('mailbox', since !== null && isPolledSince(since, context), 'open'),
    check('noStray', context.strayPreservation === 0, 'open'),
    check('noDoubt', restlessDoubts(facts).length === 0, 'open'),
    check('signedIn', context.signedIn, 'open'),
    check('role', context.maySend, 'open'),
  ];
  return { isOpen: checks.every(({ verdict }) => verdict === 'passed'), ground, checks };
}

/** Both clocks must be there: one of them set forward lets go of nothing. */
const isReached = (since: UtcMs, { now, platformNow }: HoldContext): boolean =>
  now >= since && platformNow !== null && platformNow >= since;

/** A request for production may be sent in the last minute: only a poll after the end has heard of it (recital 60). */
const isPolledSince = (since: UtcMs, { now, lastPollAt }: HoldContext): boolean =>
  lastPollAt !== null && lastPollAt >= since && Math.abs(now - lastPollAt) <= freshMailboxMs;
