/** What law and role allow now of the work on an answer. */
import { sentBefore } from './answered.ts';
import { refusedTasks } from './bars.ts';
import { withRestOpened } from './open-rest.ts';
import type { OrderFacts } from './facts.ts';
import { byPerson, step, type Asker, type NextStep } from './next-step.ts';
import { isReopenable } from './reopening.ts';
import { hitsRefusal, isComplete, isDuplicate } from './release-gate.ts';
import type { GateVerdict } from './release-gate-types.ts';
import { isRefused } from './refused.ts';
import { restTasks } from './rest.ts';
import { byState, sendingSteps, stateReasons, waitsForApproval } from './sending-steps.ts';
import type { StepReason } from './step-reasons.ts';
import { isTakeable } from './untaken.ts';

/** What of the law stands in the way of any answer. */
const byLaw = (facts: OrderFacts): StepReason | null => {
  if (facts.withdrawnAt !== null) return 'withdrawn';
  if (isRefused(facts)) return 'refused';
  return facts.instrument === 'preservation' ? 'preservesOnly' : null;
};

/** Of a refusal nobody knows yet whose word it is: what it may cover is gathered, and goes no further. */
const byUnsureRefusal = (facts: OrderFacts): StepReason | null =>
  facts.refusal?.isUnsure === true && hitsRefusal(facts) ? 'refusalUnsure' : null;

/** What keeps a package from being frozen; the checks that main asks before it (`freezingBar`). */
const beforeFreezing = (facts: OrderFacts): StepReason | null => {
  if (facts.doubts.includes('withdrawalNotFromIssuer')) return 'withdrawalAsked';
  return byUnsureRefusal(facts) ?? (hitsRefusal(facts) ? 'refusalUnclear' : byState(facts));
};

/** The last answer has gone, and something that it left out is asked for still. */
export const mayHaveRest = (facts: OrderFacts): boolean =>
  withRestOpened(facts) !== null && restTasks(facts).length > 0;

/**
 * Nothing that is asked for may be gathered: an answer from before this one has turned out to have all of it that the
 * enforcing authority has not refused.
 */
function isAllSent(facts: OrderFacts): boolean {
  const sent = sentBefore(facts);
  const refused = refusedTasks(facts);
  return sent.size > 0 && facts.tasks.every((task) => sent.has(task) || refused.has(task));
}

/** The steps towards an answer that make sense for the order as it is, in the order of the work. */
export function answerSteps(facts: OrderFacts, gate: GateVerdict, asker: Asker): NextStep[] {
  const { answer } = facts;
  const steps: NextStep[] = [];
  const law = byLaw(facts);
  if (isTakeable(facts)) steps.push(step('take', [byPerson(asker, 'takeAlarm')]));
  const mayReopen = isReopenable(answer);
  if (law === null && mayHaveRest(facts)) {
    const opened = withRestOpened(facts) ?? facts;
    return [...steps, step('answerRest', [beforeFreezing(opened), byPerson(asker, 'prepare')])];
  }
  const stateReason = mayReopen ? 'frozen' : (stateReasons[answer.state] ?? null);
  const preparer = byPerson(asker, 'prepare');
  // What is answered under another order is not gathered here: it could never be frozen.
  const twin = isDuplicate(facts) ? ('duplicate' as const) : null;
  const gone = isAllSent(facts) ? ('alreadySent' as const) : null;
  steps.push(step('prepare', [law, twin, gone, stateReason, preparer]));
  if (answer.state === 'none' || answer.state === 'collecting') {
    const missing = answer.state === 'none' ? 'nothingCollected' : 'taskOpen';
    const held = beforeFreezing(facts);
    steps.push(step('freeze', [law, gone, held, isComplete(facts) ? null : missing, preparer]));
  }
  const perhaps = answer.state === 'refusedByService' && !mayReopen ? 'sentPerhaps' : null;
  if (mayReopen || perhaps !== null) steps.push(step('reopen', [law, perhaps, preparer]));
  if (waitsForApproval(facts, gate)) {
    const isOwn = answer.frozenBy !== null && answer.frozenBy.name === asker.name;
    const reasons = [law, byPerson(asker, 'approve'), isOwn ? ('frozenByYou' as const) : null];
    steps.push(step('approve', reasons));
  }
  steps.push(...sendingSteps(facts, gate, asker, law ?? gone ?? byUnsureRefusal(facts)));
  return steps;
}
