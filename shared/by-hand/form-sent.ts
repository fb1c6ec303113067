/** What a person records of a Form 3 that went another way than through the service (Article 19(5), (6)). */
import { fault, type Fault } from '../base/fault.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { TaskId, UtcMs, Uuid } from '../base/units.ts';
import type { NonExecutionReason } from '../hi1/non-execution-reasons.ts';
import { answeredAt, answersOf, wentAt } from '../orders/answered.ts';
import { receiptsOf } from '../orders/clock-of.ts';
import type { OtherChannel } from '../orders/entries/channel.ts';
import type { Instrument, OrderFacts } from '../orders/facts.ts';
import { startOfMinute } from './minutes.ts';

export interface FormSent {
  readonly channel: OtherChannel;
  readonly sentAt: UtcMs;
  /** When the issuing authority had it, as far as that is known. */
  readonly receivedAt: UtcMs | null;
  readonly reasons: readonly NonExecutionReason[];
  /** None named: the whole order. */
  readonly tasks: readonly TaskId[];
  readonly isPreserved: boolean;
}

/** What the judgement reads of an order. */
export type FormFacts = Pick<
  OrderFacts,
  | 'instrument'
  | 'receipt'
  | 'tasks'
  | 'preservation'
  | 'withdrawnAt'
  | 'answer'
  | 'earlierAnswers'
  | 'nonExecutions'
>;

/** Reasons that only a production order knows (Annex III, section D: `European Production Order`). */
const ofProductionOnly: ReadonlySet<NonExecutionReason> = new Set([
  'OffenceNotCovered',
  'ConflictOfLaw',
]);

export const fitsInstrument = (reason: NonExecutionReason, instrument: Instrument): boolean =>
  instrument !== 'preservation' || !ofProductionOnly.has(reason);

/** Everything the order asks for, or has asked for: a Form 3 may be about a task withdrawn since. */
export const tasksOf = ({ tasks, preservation }: Pick<FormFacts, 'tasks' | 'preservation'>) =>
  new Set<TaskId>([...tasks, ...(Object.keys(preservation.tasks) as TaskId[])]);

/**
 * Judges what is to be recorded; the same form again only adds a receipt that was not known. Times are written to the minute, so the minute of the receipt counts as after it.
 *
 * Errors: `byHand.inFuture`, `byHand.beforeReceipt`, `byHand.timesCrossed`, `byHand.noReason`,
 * `byHand.reasonNotForPreservation`, `byHand.taskUnknown`, `byHand.orderOver`, `byHand.answered`,
 * `byHand.recordedAlready`.
 */
export function judgeFormSent(
  facts: FormFacts,
  said: FormSent,
  now: UtcMs,
): Result<FormSent, Fault> {
  const refusal = timeRefusal(facts, said, now) ?? matterRefusal(facts, said);
  return refusal === null ? ok(said) : err(fault(refusal));
}

function timeRefusal(facts: FormFacts, { sentAt, receivedAt }: FormSent, now: UtcMs) {
  if (sentAt > now || (receivedAt ?? sentAt) > now) return 'byHand.inFuture';
  if (receivedAt !== null && receivedAt < sentAt) return 'byHand.timesCrossed';
  return sentAt < startOfMinute(receiptsOf(facts).due) ? 'byHand.beforeReceipt' : null;
}

function matterRefusal(facts: FormFacts, said: FormSent) {
  const { instrument, withdrawnAt, nonExecutions } = facts;
  const known = tasksOf(facts);
  if (said.reasons.length === 0) return 'byHand.noReason';
  if (!said.reasons.every((reason) => fitsInstrument(reason, instrument)))
    return 'byHand.reasonNotForPreservation';
  if (!said.tasks.every((task) => known.has(task))) return 'byHand.taskUnknown';
  // One that went before is recorded late all the same.
  if (withdrawnAt !== null && said.sentAt > withdrawnAt) return 'byHand.orderOver';
  if (contradictsAnswer(facts, said)) return 'byHand.answered';
  const isKnown = nonExecutions.some((form) => isSame(form, said));
  return isKnown && completedForm(facts, said) === null ? 'byHand.recordedAlready' : null;
}

/** The recorded form of which the receipt was not known and is told now; null: none. */
export const completedForm = (
  { nonExecutions }: Pick<FormFacts, 'nonExecutions'>,
  said: FormSent,
): Uuid | null =>
  said.receivedAt === null
    ? null
    : (nonExecutions.find((form) => form.receivedAt === null && isSame(form, said))?.id ?? null);

/**
 * After an answer has left nothing that was in it can still be refused or asked about; for what it left out, and for what
 * the authority could not use, a Form 3 may follow (Article 10(8)).
 */
function contradictsAnswer(facts: FormFacts, { sentAt, tasks }: FormSent): boolean {
  return answersOf(facts).some((answer) => {
    const went = answeredAt(answer) === null ? null : wentAt(answer);
    if (went === null || sentAt <= went) return false;
    const given = answer.package?.items.map(({ task }) => task) ?? [];
    return tasks.length === 0 || tasks.some((task) => given.includes(task));
  });
}

const sameMembers = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((one) => b.includes(one));

const isSame = (
  known: Pick<FormSent, 'sentAt' | 'reasons' | 'tasks'>,
  said: Pick<FormSent, 'sentAt' | 'reasons' | 'tasks'>,
): boolean =>
  known.sentAt === said.sentAt &&
  sameMembers(known.reasons, said.reasons) &&
  sameMembers(known.tasks, said.tasks);
