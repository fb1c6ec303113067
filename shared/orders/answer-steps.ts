/** What law and role allow now of the work on an answer. */
import { barOnAnswer } from './bars.ts';
import type { AnswerState, OrderFacts } from './facts.ts';
import { byPerson, step, type Asker, type NextStep } from './next-step.ts';
import { isReopenable } from './reopening.ts';
import { isComplete, isDuplicate } from './release-gate.ts';
import type { GateVerdict } from './release-gate-types.ts';
import type { StepReason } from './step-reasons.ts';

/** What of the law stands in the way of any answer. */
const byLaw = (facts: OrderFacts): StepReason | null => {
  if (facts.withdrawnAt !== null) return 'withdrawn';
  if (facts.refusal?.scope === 'full') return 'refused';
  return facts.instrument === 'preservation' ? 'preservesOnly' : null;
};

/** What holds a packed or unpacked answer back for now: files may still be gathered. */
const byState = (facts: OrderFacts): StepReason | null =>
  isDuplicate(facts) ? 'duplicate' : barOnAnswer(facts);

/** Why the state of the answer keeps it from being changed. */
const stateReasons: Readonly<Partial<Record<AnswerState, StepReason>>> = {
  frozen: 'frozen',
  queued: 'queued',
  sealed: 'onItsWay',
  sending: 'onItsWay',
  unclear: 'unclear',
  sent: 'alreadySent',
  acknowledged: 'alreadySent',
  // Only where it may not be opened again: its message may have arrived.
  stopped: 'onItsWay',
};

/** The steps towards an answer that make sense for the order as it is, in the order of the work. */
export function answerSteps(facts: OrderFacts, gate: GateVerdict, asker: Asker): NextStep[] {
  const { answer, emergency, taken } = facts;
  const steps: NextStep[] = [];
  const law = byLaw(facts);
  const isOver = law !== null || answer.state === 'sent' || answer.state === 'acknowledged';
  if (emergency && taken === null && !isOver) {
    steps.push(step('take', [byPerson(asker, 'takeAlarm')]));
  }
  const mayReopen = isReopenable(answer);
  const stateReason = mayReopen ? 'frozen' : (stateReasons[answer.state] ?? null);
  const preparer = byPerson(asker, 'prepare');
  steps.push(step('prepare', [law, stateReason, preparer]));
  if (answer.state === 'none' || answer.state === 'collecting') {
    const missing = answer.state === 'none' ? 'nothingCollected' : 'taskOpen';
    const held = byState(facts);
    steps.push(step('freeze', [law, held, isComplete(facts) ? null : missing, preparer]));
  }
  if (mayReopen) steps.push(step('reopen', [law, preparer]));
  if (waitsForApproval(facts, gate)) {
    const isOwn = answer.frozenBy !== null && answer.frozenBy.name === asker.name;
    const reasons = [law, byPerson(asker, 'approve'), isOwn ? ('frozenByYou' as const) : null];
    steps.push(step('approve', reasons));
  }
  steps.push(...sendingSteps(facts, gate, asker, law));
  return steps;
}

/** The profile asks for a second person, and none has approved what is frozen. */
const waitsForApproval = ({ answer }: OrderFacts, gate: GateVerdict): boolean =>
  (answer.state === 'frozen' || answer.state === 'queued') &&
  gate.checks.some(({ name, verdict }) => name === 'secondPerson' && verdict !== 'passed');

function sendingSteps(
  facts: OrderFacts,
  gate: GateVerdict,
  asker: Asker,
  law: StepReason | null,
): NextStep[] {
  const { answer } = facts;
  const { state } = answer;
  // The waiting time of a notified order comes first: it shuts every way out, not only the service.
  const way = facts.channel === null ? null : 'otherChannel';
  const held = byState(facts);
  const approval = waitsForApproval(facts, gate) ? 'secondPerson' : null;
  const sender = byPerson(asker, 'send');
  const isFrozen = state === 'frozen';
  const notReady = isFrozen ? null : (stateReasons[state] ?? 'notFrozen');
  const window = gate.checks.find(({ name }) => name === 'windowOpen');
  const isWindowLocked = window?.verdict === 'locked';
  const windowReason = isWindowLocked
    ? window.until === null
      ? 'windowUnknown'
      : 'windowClosed'
    : null;
  const steps = [
    step(
      'send',
      [law, held, windowReason, way, notReady, approval, sender, gate.isOpen ? null : 'gateClosed'],
      held === null && isWindowLocked ? window.until : null,
    ),
  ];
  if (isFrozen && !gate.isOpen && way === null) {
    const isBarred = gate.checks.some(
      ({ verdict, until }) => verdict === 'locked' && until === null,
    );
    const barred = isBarred ? (windowReason ?? 'gateClosed') : null;
    steps.push(step('queue', [law, held, barred, sender]));
  }
  if (state === 'queued' || state === 'sealed') steps.push(step('takeBack', [sender]));
  return steps;
}
