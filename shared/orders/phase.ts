/**
 * In which phase an order is: one word for where it stands, of all that can be going on with it at once. It is told
 * from the facts and from three things only time brings; the clocks say whether they have come.
 */
import { clarificationsOf } from './clarification.ts';
import { endingWords } from './ending-words.ts';
import { isUnsaid, isWhollyExempt } from './exempt-tasks.ts';
import type { OrderFacts } from './facts.ts';
import { openObjections } from './objection.ts';
import { isDuplicate } from './release-gate.ts';
import { isRefused } from './refused.ts';
import { restTasks, standingBar } from './rest.ts';
import { isSilent, openQuestions } from './silence.ts';
import { standingAnswer } from './standing-answer.ts';

export const productionPhases = [
  'incomplete',
  'held',
  'working',
  'packed',
  'letGo',
  'sent',
  'acknowledged',
  'deliveryRefused',
  'clarifying',
  'silent',
  'objected',
  'inCourt',
  'lifted',
  'declared',
  'enforced',
  'notNeeded',
  'refused',
  'duplicate',
] as const;
export const preservationPhases = [
  'toPreserve',
  'preserving',
  'extended',
  'awaitingProduction',
  'periodOver',
  'asking',
  'exemptionOpen',
  'exempt',
  'ended',
  'released',
] as const;
/** Phases either kind of order can come to. */
export const commonPhases = ['withdrawn', 'withdrawalConfirmed'] as const;

export type Phase =
  | (typeof productionPhases)[number]
  | (typeof preservationPhases)[number]
  | (typeof commonPhases)[number];

/** What the clocks say has come. */
export interface Come {
  /** The notified order's window (Article 10(2)). */
  readonly windowOpen: boolean;
  /** Five days since the authority had our question (Articles 10(6), 11(5)). */
  readonly fiveDays: boolean;
  /** The end of the 60, or 90, days (Article 11(1)). */
  readonly periodOver: boolean;
}

export function phaseOf(facts: OrderFacts, come: Come): Phase {
  const { withdrawnAt, withdrawalConfirmedAt, instrument } = facts;
  if (withdrawnAt !== null)
    return withdrawalConfirmedAt === null ? 'withdrawn' : 'withdrawalConfirmed';
  return instrument === 'preservation'
    ? preservationPhase(facts, come)
    : productionPhase(facts, come);
}

function productionPhase(facts: OrderFacts, come: Come): Phase {
  const { tasks } = facts;
  const answer = standingAnswer(facts);
  switch (answer.state) {
    case 'sent':
    case 'acknowledged':
      if (restTasks(facts).length > 0) break;
      return answer.state;
    case 'deliveryRefused':
      return answer.state;
    case 'sending':
    case 'unclear':
      return 'letGo';
    default:
      break;
  }
  if (isRefused(facts)) return 'refused';
  if (isDuplicate(facts)) return 'duplicate';
  if (facts.preservation.endedAt !== null) return 'notNeeded';
  if (tasks.length === 0) return 'incomplete';
  return saidNoPhase(facts, come) ?? workPhase(facts, come);
}

/** What a Form 3 for the whole order, or all that is left, has brought about; else there is something to work on. */
function saidNoPhase(facts: OrderFacts, come: Come): Phase | null {
  const isWhole = ({ tasks }: { readonly tasks: readonly unknown[] }): boolean =>
    tasks.length === 0;
  const bar = standingBar(facts);
  switch (bar) {
    case 'notNeeded':
    case 'lifted':
      return bar;
    case 'review': {
      const isInCourt = openObjections(facts).some(({ courtSince }) => courtSince !== null);
      return isInCourt ? 'inCourt' : 'objected';
    }
    case 'clarification':
      return come.fiveDays && isSilent(facts) ? 'silent' : 'clarifying';
    case null:
      break;
  }
  const isEnforced = facts.words.some(
    ({ type, speaker }) => type === 'EnforcementProceduresInitiated' && speaker !== 'other',
  );
  if (isEnforced) return 'enforced';
  const settled = clarificationsOf(facts).filter(({ clarifiedAt }) => clarifiedAt !== null);
  const isDeclared = facts.nonExecutions.some(
    (form) =>
      isWhole(form) &&
      !form.reasons.includes('ConflictOfLaw') &&
      !settled.some((one) => one.form === form),
  );
  return isDeclared ? 'declared' : null;
}

function workPhase({ answer, regime, clearedAt }: OrderFacts, come: Come): Phase {
  if (answer.state === 'queued' || answer.state === 'sealed') return 'letGo';
  if (answer.state === 'frozen' || answer.state === 'refusedByService') return 'packed';
  const isHeld = regime === 'tenDaysNotified' && clearedAt === null && !come.windowOpen;
  return isHeld ? 'held' : 'working';
}

function preservationPhase(facts: OrderFacts, come: Come): Phase {
  const { preservation } = facts;
  const tasks = Object.values(preservation.tasks);
  const isReleased = tasks.length > 0 && tasks.every(({ released }) => released !== null);
  if (isReleased) return 'released';
  if (preservation.endedAt !== null || endingWords(facts).length > 0) return 'ended';
  if (preservation.requestedAt !== null) return 'awaitingProduction';
  if (isWhollyExempt(facts)) return 'exempt';
  if (openQuestions(facts).length > 0)
    return come.fiveDays && isSilent(facts) ? 'exemptionOpen' : 'asking';
  if (come.periodOver) return 'periodOver';
  if (preservation.extendedAt !== null) return 'extended';
  const isKept = tasks.length > 0 && !isUnsaid(facts);
  return isKept || facts.preservationConfirmedAt !== null ? 'preserving' : 'toPreserve';
}
