/**
 * What law and role allow now. A step that is not allowed stays on the list with the reason; the service and the
 * release gate decide again, this only tells.
 */
import type { UtcMs } from '../base/units.ts';
import type { AnswerState, OrderFacts } from './facts.ts';
import { isReopenable } from './reopening.ts';
import { isComplete } from './release-gate.ts';
import type { GateVerdict } from './release-gate-types.ts';
import type { Right } from './rights.ts';

export const stepNames = [
  'take',
  'prepare',
  'freeze',
  'reopen',
  'send',
  'queue',
  'takeBack',
] as const;
/**
 * `send` is to send now; `queue` is to let a frozen answer go by itself once the gate opens. Both are the same call.
 */
export type StepName = (typeof stepNames)[number];

export const stepReasons = [
  'withdrawn',
  'refused',
  'alreadySent',
  'onItsWay',
  'unclear',
  'queued',
  'frozen',
  'notFrozen',
  'nothingCollected',
  'taskOpen',
  'windowClosed',
  'windowUnknown',
  'gateClosed',
  'signIn',
  'role',
] as const;
export type StepReason = (typeof stepReasons)[number];

export interface NextStep {
  readonly name: StepName;
  readonly isAllowed: boolean;
  /** Why not; null when allowed. Law comes before state, state before person. */
  readonly reason: StepReason | null;
  /** When the reason ends by itself, if it does. */
  readonly until: UtcMs | null;
}

export interface Asker {
  readonly signedIn: boolean;
  readonly rights: readonly Right[];
}

const step = (
  name: StepName,
  reasons: readonly (StepReason | null)[],
  until: UtcMs | null = null,
): NextStep => {
  const reason = reasons.find((candidate) => candidate !== null) ?? null;
  return { name, isAllowed: reason === null, reason, until: reason === null ? null : until };
};

const byLaw = ({ withdrawnAt, refusal }: OrderFacts): StepReason | null => {
  if (withdrawnAt !== null) return 'withdrawn';
  return refusal?.scope === 'full' ? 'refused' : null;
};

const byPerson = ({ signedIn, rights }: Asker, right: Right): StepReason | null => {
  if (!signedIn) return 'signIn';
  return rights.includes(right) ? null : 'role';
};

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

/** The steps that make sense for the order as it is, in the order of the work. */
export function nextSteps(facts: OrderFacts, gate: GateVerdict, asker: Asker): NextStep[] {
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
    steps.push(step('freeze', [law, isComplete(facts) ? null : missing, preparer]));
  }
  if (mayReopen) steps.push(step('reopen', [law, preparer]));
  steps.push(...sendingSteps(facts, gate, asker, law));
  return steps;
}

function sendingSteps(
  { answer }: OrderFacts,
  gate: GateVerdict,
  asker: Asker,
  law: StepReason | null,
): NextStep[] {
  const { state } = answer;
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
      [law, windowReason, notReady, sender, gate.isOpen ? null : 'gateClosed'],
      isWindowLocked ? window.until : null,
    ),
  ];
  if (isFrozen && !gate.isOpen) {
    const isBarred = gate.checks.some(
      ({ verdict, until }) => verdict === 'locked' && until === null,
    );
    const barred = isBarred ? (windowReason ?? 'gateClosed') : null;
    steps.push(step('queue', [law, barred, sender]));
  }
  if (state === 'queued' || state === 'sealed') steps.push(step('takeBack', [sender]));
  return steps;
}
