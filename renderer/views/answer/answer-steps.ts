import { assertNever } from '../../../shared/base/assert-never.ts';
import type { TaskId } from '../../../shared/base/units.ts';
import { sentBefore } from '../../../shared/orders/answered.ts';
import { excusedTasks } from '../../../shared/orders/bars.ts';
import { byPackage } from '../../../shared/orders/by-package.ts';
import type { AnswerState, OrderFacts } from '../../../shared/orders/facts.ts';
import type { GateVerdict } from '../../../shared/orders/release-gate-types.ts';
import { packableTasks } from '../../../shared/orders/staying-out.ts';
import { packedSize } from '../outbox/packed-size.ts';
import { standStill } from './stand-still.ts';

export type StepName = 'collect' | 'pack' | 'release';
export type StepState = 'done' | 'now' | 'ahead' | 'locked';

const stepOrder: readonly StepName[] = ['collect', 'pack', 'release'];

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
    case 'deliveryRefused':
      return 2;
    case 'sent':
    case 'acknowledged':
      return 3;
    default:
      return assertNever(state);
  }
}

/**
 * The stepper. Packing is "now" once nothing is missing; releasing is locked while time, law or the package
 * itself bars it, and every step from the one on at which law makes the work stand still.
 */
export function answerSteps(
  facts: OrderFacts,
  gate: GateVerdict,
): readonly { readonly name: StepName; readonly state: StepState }[] {
  const isCollected = facts.tasks.length > 0 && openTasks(facts, facts.tasks).length === 0;
  const done = Math.max(stepsDone(facts.answer.state), isCollected ? 1 : 0);
  // What has to be opened again first is not to be let go as it is packed.
  const isLocked =
    byPackage(facts) !== null || gate.checks.some((check) => check.verdict === 'locked');
  const still = standStill(facts);
  const stillFrom = still === null ? stepOrder.length : stepOrder.indexOf(still.from);
  return stepOrder.map((name, index) => {
    if (index < done) return { name, state: 'done' };
    if (index >= stillFrom) return { name, state: 'locked' };
    if (name === 'release' && isLocked) return { name, state: 'locked' };
    return { name, state: index === done ? 'now' : 'ahead' };
  });
}

/**
 * Places (from 0, in the order they are shown in) of the tasks that have neither a file nor the declaration that there
 * are no data. A task that the enforcing authority refused, a Form 3 of ours speaks of, or that has gone needs neither.
 */
export function openTasks(facts: OrderFacts, shown: readonly TaskId[]): readonly number[] {
  const excused = excusedTasks(facts);
  const sent = sentBefore(facts);
  return shown.flatMap((task, index) => {
    const answer = facts.answer.tasks[task];
    const isOpen = answer === undefined || (answer.files === 0 && !answer.noData);
    const isNeeded =
      facts.refusal?.tasks.includes(task) !== true && !excused.has(task) && !sent.has(task);
    return isOpen && isNeeded ? [index] : [];
  });
}

/** Of what is packed, or would be. While nothing may be packed at all, of everything that was gathered. */
export function packageBytes(facts: OrderFacts): number {
  const { answer } = facts;
  if (answer.package !== null) return packedSize(answer).bytes;
  const packable = packableTasks(facts);
  const counted = packable.length === 0 ? facts.tasks : packable;
  return counted.reduce((sum, task) => sum + (answer.tasks[task]?.bytes ?? 0), 0);
}
