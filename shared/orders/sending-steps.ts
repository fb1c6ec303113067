/** What law and role allow now of letting an answer go. */
import { barOnAnswer } from './bars.ts';
import { byPackage } from './by-package.ts';
import type { AnswerState, OrderFacts } from './facts.ts';
import { byPerson, step, type Asker, type NextStep } from './next-step.ts';
import {
  isAnsweredPerhaps,
  isAskedOtherwise,
  isDuplicate,
  isParted,
  isSentPerhaps,
} from './release-gate.ts';
import type { GateVerdict } from './release-gate-types.ts';
import type { StepReason } from './step-reasons.ts';

/** What holds a packed or unpacked answer back for now: files may still be gathered. */
export function byState(facts: OrderFacts): StepReason | null {
  if (isDuplicate(facts)) return 'duplicate';
  if (isAnsweredPerhaps(facts)) return 'answeredPerhaps';
  if (isSentPerhaps(facts)) return 'sentPerhaps';
  return isParted(facts) ? 'parted' : barOnAnswer(facts);
}

/** Why the state of the answer keeps it from being changed. */
export const stateReasons: Readonly<Partial<Record<AnswerState, StepReason>>> = {
  frozen: 'frozen',
  queued: 'queued',
  sealed: 'onItsWay',
  sending: 'onItsWay',
  unclear: 'unclear',
  sent: 'alreadySent',
  acknowledged: 'alreadySent',
  // Only where they may not be opened again: their message may have arrived.
  refusedByService: 'sentPerhaps',
  stopped: 'onItsWay',
};

/** The profile asks for a second person, and none has approved what is frozen. */
export const waitsForApproval = ({ answer }: OrderFacts, gate: GateVerdict): boolean =>
  (answer.state === 'frozen' || answer.state === 'queued') &&
  gate.checks.some(({ name, verdict }) => name === 'secondPerson' && verdict !== 'passed');

/** `law`: what stands in the way of any answer, of the law or because everything has gone. */
export function sendingSteps(
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
  const changed: StepReason | null = isAskedOtherwise(facts) ? 'askedOtherwise' : null;
  const approval = waitsForApproval(facts, gate) ? 'secondPerson' : null;
  const sender = byPerson(asker, 'send');
  const isFrozen = state === 'frozen';
  const again = byPackage(facts);
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
      [
        ...([law, held, again, windowReason, way, notReady, changed] as const),
        ...([approval, sender, gate.isOpen ? null : 'gateClosed'] as const),
      ],
      held === null && again === null && isWindowLocked ? window.until : null,
    ),
  ];
  if (isFrozen && !gate.isOpen && way === null) {
    const isBarred = gate.checks.some(
      ({ verdict, until }) => verdict === 'locked' && until === null,
    );
    const barred = isBarred ? (windowReason ?? 'gateClosed') : null;
    steps.push(step('queue', [law, held, again, changed, barred, sender]));
  }
  if (state === 'queued' || state === 'sealed') steps.push(step('takeBack', [sender]));
  return steps;
}
