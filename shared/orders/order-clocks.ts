/** Which clocks run for an order now, each as the question `shared/deadlines` answers. */
import type { UtcMs } from '../base/units.ts';
import type { ClockId, ClockInputs, Receipts } from '../deadlines/clock-reading.ts';
import { lastAnsweredAt } from './answered.ts';
import { openClarifications } from './clarification.ts';
import { receiptsOf, type RunningClock } from './clock-of.ts';
import type { HeldTask, NonExecutionFacts, OrderFacts as AllFacts, WordFacts } from './facts.ts';
import { openObjections } from './objection.ts';
import { preservationClocks } from './preservation-clocks.ts';
import { isRefused } from './refused.ts';
import { restTasks, unsentTasks } from './rest.ts';
import { dueTimes, goingTimes, type DueTime } from './due-times.ts';
import { restInputs } from './resuming.ts';
import { stoppingBar } from './stopping-bar.ts';

type OrderFacts = Omit<AllFacts, 'turn'>;

export const at = (instant: UtcMs): Receipts => ({ due: instant, gate: instant });

export const running = (
  clock: ClockId,
  trigger: Receipts,
  inputs: ClockInputs = {},
): RunningClock => ({ clock, trigger, inputs });

/** Of a form whose receipt is not known the five days count from the sending, and the reasons say so. */
export const unreceived = ({ receivedAt, sentAt }: NonExecutionFacts): ClockInputs =>
  receivedAt === null ? { formSentAt: sentAt } : {};

export const productionIds = {
  tenDays: 'PRODUCE_10D',
  tenDaysNotified: 'PRODUCE_10D_NOTIFIED',
  eightHours: 'PRODUCE_8H',
} as const;

/** Every clock that runs, in the order of the law; none when the order is over and nothing is kept. */
export function clocksOf(facts: OrderFacts): readonly RunningClock[] {
  if (facts.withdrawnAt !== null) return [];
  return facts.instrument === 'preservation' ? preservationClocks(facts) : productionClocks(facts);
}

function productionClocks(facts: OrderFacts): readonly RunningClock[] {
  const receipt = receiptsOf(facts);
  const answered = lastAnsweredAt(facts);
  const isSent = answered !== null && restTasks(facts).length === 0;
  // Every task is cancelled: nothing is asked for, and nothing need be kept (Article 10(9)).
  const isEnded = facts.preservation.endedAt !== null;
  const clocks: RunningClock[] = [];
  if (!isSent && !isRefused(facts) && !isEnded) clocks.push(...dutyClocks(facts, receipt));
  if (!isEnded) clocks.push(...authorityClocks(facts, receipt));
  if (!isEnded && (answered === null || unsentTasks(facts).length > 0))
    clocks.push(running('PRESERVE_UNTIL_PRODUCED', receipt));
  if (answered !== null) clocks.push(running('COST_CLAIM', at(answered)));
  return [...clocks, ...enforcementClocks(facts, isSent || isRefused(facts) || isEnded)];
}

/** What is due from us while nothing, or a part only, has been sent. */
function dutyClocks(facts: OrderFacts, receipt: Receipts): readonly RunningClock[] {
  const { regime, emergency, limits, limitDays = {}, limitsAt = {} } = facts;
  const { issuingState, preservation } = facts;
  const clocks: RunningClock[] = [];
  const rest = restTasks(facts);
  const owed = Object.entries<HeldTask>(preservation.tasks).filter(
    ([id]) => rest.length === 0 || rest.some((task) => task === id),
  );
  if (owed.some(([, { kept }]) => kept === null))
    clocks.push(running('PRESERVE_ON_RECEIPT', receipt));
  const bar = stoppingBar(facts);
  if (regime !== 'unknown' && bar === null) {
    const runs = productionIds[regime];
    const production = productionClock(facts, receipt);
    clocks.push(...production);
    for (const { inputs } of production)
      clocks.push(running('NONEXEC_NOTICE', receipt, { ...inputs, runs }));
    if (!facts.nonExecutions.some(({ reasons }) => reasons.includes('ConflictOfLaw')))
      clocks.push(running('REASONED_OBJECTION', receipt, { emergency }));
  }
  // Nothing under review is suspended for sure before the authority has answered (U15): its clocks stay in sight.
  if (bar === 'review' || (bar === 'clarification' && goingTimes(facts).length > 0))
    clocks.push(...productionClock(facts, receipt));
  const other = limits.OTHER_DEADLINES;
  if (other !== undefined) {
    const stated = statedInputs(other, limitDays.OTHER_DEADLINES, issuingState);
    const readAt = limitsAt.OTHER_DEADLINES;
    clocks.push(running('OTHER_DEADLINES', readAt === undefined ? receipt : at(readAt), stated));
  }
  return clocks;
}

/**
 * A limit as its authority stated it. A day ends with its midnight or ours, whichever comes first, so the clock is told
 * the day and the authority's State (question U20).
 */
function statedInputs(at: UtcMs, date?: string, issuingCountry?: string | null): ClockInputs {
  if (date === undefined) return { at };
  return issuingCountry == null ? { date } : { date, issuingCountry };
}

const cleared = (clearedAt: UtcMs | null): ClockInputs =>
  clearedAt === null ? {} : { eaClearedAt: clearedAt };

/**
 * The production clock, or what has taken its place: a new deadline, or the rest of the time after a clarification. One
 * for each distinct end of a task still to be answered.
 */
function productionClock(facts: OrderFacts, receipt: Receipts): readonly RunningClock[] {
  const { regime, emergency, clearedAt, issuingState } = facts;
  if (regime === 'unknown') return [];
  const runs = productionIds[regime];
  const clocks = dueTimes(facts).map(({ limit, rests }): RunningClock => {
    const rested = restInputs(rests);
    const stated = limit === null ? {} : statedInputs(limit.at, limit.day, issuingState);
    if (rested === null)
      return limit === null
        ? running(runs, receipt, cleared(clearedAt))
        : running('NEW_DEADLINE', setAt(limit, receipt), stated);
    const inputs = { emergency, runs, ...rested, ...cleared(clearedAt) };
    const anew = limit === null ? {} : { ...stated, limitSetAt: limit.setAt };
    return running('RESUME_AFTER_CLARIFY', receipt, { ...inputs, ...anew });
  });
  return distinct(clocks);
}

/** A new deadline starts with its own coming; of one whose coming nobody knows, no moment of its own can be said. */
const setAt = (limit: NonNullable<DueTime['limit']>, receipt: Receipts): Receipts =>
  Number.isFinite(limit.setAt) ? at(limit.setAt) : receipt;

/** Of clocks that read alike the one that has run longest. */
function distinct(clocks: readonly RunningClock[]): readonly RunningClock[] {
  const sorted = [...clocks].sort((a, b) => b.trigger.due - a.trigger.due);
  const alike = new Map(sorted.map((one) => [JSON.stringify([one.clock, one.inputs]), one]));
  const kept = new Set(alike.values());
  return clocks.filter((one) => kept.has(one));
}

/** What the authorities have to do. */
function authorityClocks(facts: OrderFacts, receipt: Receipts): readonly RunningClock[] {
  const { notified, emergency, clearedAt, refusal } = facts;
  const clocks: RunningClock[] = [];
  if (notified && clearedAt === null && (refusal === null || refusal.isUnsure === true))
    clocks.push(running(emergency ? 'EA_REVIEW_96H' : 'EA_REVIEW_10D', receipt));
  for (const { askedAt, reactedAt, form } of openClarifications(facts))
    if (reactedAt === null) clocks.push(running('IA_REACT_5D_EPOC', at(askedAt), unreceived(form)));
  for (const { form, courtSince } of openObjections(facts))
    clocks.push(running('COURT_REVIEW', at(courtSince ?? form.sentAt)));
  return clocks;
}

const decides: ReadonlySet<string> = new Set([
  'EnforcingAuthorityRecognizesOrder',
  'EnforcingAuthorityDoesNotRecogniseOrder',
]);

/** Article 16: the enforcing State's own days, and the limit it sets us, until nothing is to be done under it any more. */
function enforcementClocks(
  { words, limits, limitDays = {} }: OrderFacts,
  isOver: boolean,
): readonly RunningClock[] {
  const said = (type: string): WordFacts | undefined =>
    words.filter((word) => word.type === type && word.speaker !== 'other').at(-1);
  const begun = said('EnforcementProceduresInitiated');
  const decided = words
    .filter(({ type, speaker }) => speaker !== 'other' && type !== null && decides.has(type))
    .at(-1);
  const recognised = decided?.type === 'EnforcingAuthorityRecognizesOrder' ? decided : undefined;
  const clocks: RunningClock[] = [];
  if (begun !== undefined && decided === undefined)
    clocks.push(running('EA_RECOGNITION_5WD', at(begun.saidAt)));
  // Only who recognises the order requires that it be complied with (Article 16(3)).
  const limit = limits.ENFORCEMENT_DEADLINE ?? recognised?.answerBy;
  if (limit != null && recognised !== undefined && !isOver) {
    const stated = statedInputs(limit, limitDays.ENFORCEMENT_DEADLINE, recognised.country);
    clocks.push(running('ENFORCEMENT_DEADLINE', at(recognised.saidAt), stated));
  }
  return clocks;
}
