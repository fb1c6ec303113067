/** What a person records of an answer that went another way, because its order came another way (Article 19(5), (6)). */
import { fault, type Fault, type FaultCode } from '../base/fault.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { Sha256, UtcMs } from '../base/units.ts';
import type { ClockReading } from '../deadlines/clock-reading.ts';
import { receiptsOf } from '../orders/clock-of.ts';
import type { OtherChannel } from '../orders/entries/channel.ts';
import type { OrderFacts } from '../orders/facts.ts';
import type { GateCheckName } from '../orders/release-gate-types.ts';
import { judgeRelease } from '../orders/release-gate.ts';
import { startOfMinute } from './minutes.ts';

export interface AnswerSent {
  /** Of the package that went. */
  readonly hash: Sha256;
  readonly channel: OtherChannel;
  readonly sentAt: UtcMs;
  /** When the authority had it, as far as that is known. */
  readonly receivedAt: UtcMs | null;
}

/** Checks of the gate that shut every way out, not only the service's (Articles 8(4), 10(2), 12, 17). */
const ofEveryWay: ReadonlySet<GateCheckName> = new Set([
  'notWithdrawn',
  'notRefused',
  'notSuspended',
  'notDuplicate',
  'windowOpen',
  'sameHash',
  'complete',
  'secondPerson',
]);

/**
 * Judges what is to be recorded: the order came another way, a package is frozen, and at the time it went nothing in the
 * law stood in its way.
 *
 * @param clock the order's production clock; null when it cannot be computed
 *
 * Errors: `byHand.throughService`, `answer.alreadySent`, `answer.notFrozen`, `byHand.inFuture`, `byHand.timesCrossed`,
 * `byHand.answerBeforeReceipt`, `byHand.mustNotHaveGone`.
 */
export function judgeAnswerSent(
  facts: OrderFacts,
  clock: ClockReading | null,
  said: AnswerSent,
  { now, needsSecondPerson }: { readonly now: UtcMs; readonly needsSecondPerson: boolean },
): Result<AnswerSent, Fault> {
  const gate = judgeRelease(asOf(facts, said.sentAt), clock, {
    now: said.sentAt,
    platformNow: said.sentAt,
    lastPollAt: said.sentAt,
    maySend: true,
    signedIn: true,
    certificateValidUntil: null,
    packageHash: said.hash,
    needsSecondPerson,
  });
  const isShut = gate.checks.some(
    ({ name, verdict }) => ofEveryWay.has(name) && verdict !== 'passed',
  );
  const refusal =
    stateRefusal(facts) ??
    timeRefusal(facts, said, now) ??
    (isShut ? 'byHand.mustNotHaveGone' : null);
  return refusal === null ? ok(said) : err(fault(refusal));
}

/** The order as it stood then: what came later cannot have stood in the way. */
function asOf(facts: OrderFacts, sentAt: UtcMs): OrderFacts {
  const { withdrawnAt, refusal } = facts;
  return {
    ...facts,
    withdrawnAt: withdrawnAt !== null && withdrawnAt > sentAt ? null : withdrawnAt,
    refusal: refusal !== null && refusal.at > sentAt ? null : refusal,
  };
}

function stateRefusal({ channel, answer }: OrderFacts): FaultCode | null {
  if (channel === null) return 'byHand.throughService';
  if (answer.sentAt !== null) return 'answer.alreadySent';
  return answer.state === 'frozen' ? null : 'answer.notFrozen';
}

function timeRefusal(
  facts: OrderFacts,
  { sentAt, receivedAt }: AnswerSent,
  now: UtcMs,
): FaultCode | null {
  if (sentAt > now || (receivedAt ?? sentAt) > now) return 'byHand.inFuture';
  if (receivedAt !== null && receivedAt < sentAt) return 'byHand.timesCrossed';
  return sentAt < startOfMinute(receiptsOf(facts).due) ? 'byHand.answerBeforeReceipt' : null;
}
