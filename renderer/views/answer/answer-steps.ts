import { assertNever } from '../../../shared/base/assert-never.ts';
import type { TaskId } from '../../../shared/base/units.ts';
import type { AnswerState, OrderFacts } from '../../../shared/orders/facts.ts';
import type { GateVerdict } from '../../../shared/orders/release-gate-types.ts';

export type StepName = 'collect' | 'pack' | 'release';
export type StepState = 'done' | 'now' | 'ahead' | 'locked';

/** How far each state has come: steps finished before it. */
function stepsDone(state: AnswerState): 0 | 1 | 2 | 3 {
  switch (state) {
    case 'none':
    case 'collecting':
      return 0;
    case 'frozen':
    case 'queued':
    case 'sealed':
    case 'sending':
    case 'unclear':
    case 'refusedByService':
    case 'stopped':
      return 2;
    case 'sent':
    case 'acknowledged':
    case 'deliveryRefused':
      return 3;
    default:
      return assertNever(state);
  }
}

/** The stepper. Packing is "now" once nothing is missing; releasing is locked while time or law closes the gate. */
export function answerSteps(
  facts: OrderFacts,
  gate: GateVerdict,
): readonly { readonly name: StepName; readonly state: StepState }[] {
  const isCollected = openTasks(facts, facts.tasks).length === 0;
  const done = Math.max(stepsDone(facts.answer.state), isCollected ? 1 : 0);
  const isLocked = gate.checks.some((check) => check.verdict === 'locked');
  return (['collect', 'pack', 'release'] as const).map((name, index) => {
    if (index < done) return { name, state: 'done' };
    if (name === 'release' && isLocked) return { name, state: 'locked' };
    return { name, state: index === done ? 'now' : 'ahead' };
  });
}

/**
 * Places (from 0, in the order they are shown in) of the tasks that have neither a file nor the declaration that there
 * are no data. A task that the enforcing authority refused needs neither.
 */
export function openTasks(facts: OrderFacts, shown: readonly TaskId[]): readonly number[] {
  return shown.flatMap((task, index) => {
    const answer = facts.answer.tasks[task];
    const isOpen = answer === undefined || (answer.files === 0 && !answer.noData);
    return isOpen && facts.refusal?.tasks.includes(task) !== true ? [index] : [];
  });
}

export const packageBytes = (facts: OrderFacts): number =>
  Object.values(facts.answer.tasks).reduce((sum, task) => sum + task.bytes, 0);
