/** What a person records of an answer that went another way, because its order came another way (Article 19(5), (6)). */
import { fault, type Fault, type FaultCode } from '../base/fault.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { Sha256, UtcMs } from '../base/units.ts';
import { receiptsOf, type ClockFacts, type OrderClock } from '../orders/clock-of.ts';
import type { OtherChannel } from '../orders/entries/channel.ts';
import type { OrderFacts } from '../orders/facts.ts';
import type { GateCheckName } from '../orders/release-gate-types.ts';
import { isComplete, judgeRelease } from '../orders/release-gate.ts';
import { startOfMinute } from './minutes.ts';
import { orderAsOf } from './order-as-of.ts';

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
 * @param readClock reads the order's production clock, here as it stood then
 *
 * Errors: `byHand.throughService`, `answer.alreadySent`, `answer.notFrozen`, `byHand.inFuture`, `byHand.timesCrossed`,
 * `byHand.answerBeforeReceipt`, `byHand.mustNotHaveGone`.
 */
export function judgeAnswerSent(
  facts: OrderFacts,
  readClock: (order: ClockFacts) => OrderClock,
  said: AnswerSent,
  { now, needsSecondPerson }: { readonly now: UtcMs; readonly needsSecondPerson: boolean },
): Result<AnswerSent, Fault> {
  const then = orderAsOf(facts, said.sentAt);
  const clock = readClock(then);
  const gate = judgeRelease(then, clock?.ok === true ? clock.value : null, {
    now: said.sentAt,
    platformNow: said.sentAt,
    lastPollAt: said.sentAt,
    maySend: true,
    signedIn: true,
    certificateValidUntil: null,
    packageHash: said.hash,
    needsSecondPerson,
  });
  // A Form 3 that followed held nothing back, but says why something was left out (Article 10(8)).
  const isWhole = isComplete({ ...then, nonExecutions: facts.nonExecutions });
  const isShut = gate.checks.some(
    ({ name, verdict }) =>
      ofEveryWay.has(name) && verdict !== 'passed' && !(name === 'complete' && isWhole),
  );
  const refusal =
    stateRefusal(facts) ??
    timeRefusal(facts, said, now) ??
    (isShut ? 'byHand.mustNotHaveGone' : null);
  return refusal === null ? ok(said) : err(fault(refusal));
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
