/** What a person says of each task of a preservation order: where it is kept, or why it cannot be (Article 11). */
import type { FaultCode } from '../base/fault.ts';
import type { TaskId } from '../base/units.ts';
import { preservedTasks } from '../messages/task-refs.ts';
import type { PreservedItem } from '../orders/entries/preservation-entry.ts';
import type { OrderFacts } from '../orders/facts.ts';

export interface SaidOfTask extends Omit<PreservedItem, 'at'> {
  /** It was let go, and the person means to speak of it all the same. */
  readonly isAgain?: true | undefined;
}

type Facts = Pick<OrderFacts, 'preservation'>;

const isLetGo = ({ preservation }: Facts, task: TaskId): boolean =>
  preservation.tasks[task]?.released != null;

/** Tasks of which it has to be said what is kept: what was let go is left out, or it would be told as kept. */
export const tasksToSay = (facts: Facts): readonly TaskId[] =>
  preservedTasks(facts).filter((task) => !isLetGo(facts, task));

/**
 * Judges what is said; null: it may be recorded and told. `hold.letGo`: something that was let go is spoken of, and
 * nobody has chosen so. `hold.taskMissing`: not every other task is spoken of, or one twice, or one without its place or
 * reason. `hold.rangeCrossed`: what is kept ends before it begins.
 */
export function saidBar(facts: Facts, said: readonly SaidOfTask[]): FaultCode | null {
  if (said.some(({ task, isAgain }) => isLetGo(facts, task) && isAgain !== true))
    return 'hold.letGo';
  const known = new Set<string>(preservedTasks(facts));
  const named = new Set<string>(said.map(({ task }) => task));
  const isWhole =
    named.size === said.length &&
    said.every(({ task }) => known.has(task)) &&
    tasksToSay(facts).every((task) => named.has(task)) &&
    said.every(({ preserved, system, note }) => (preserved ? system : (note ?? '')) !== '');
  if (!isWhole) return 'hold.taskMissing';
  const isCrossed = said.some(({ from, to }) => from !== null && to !== null && to < from);
  return isCrossed ? 'hold.rangeCrossed' : null;
}

/**
 * What of it is recorded: that something which was let go cannot be kept again is told, and nothing is kept by it; that
 * it was let go and deleted stays as it is.
 */
export const recordedOf = (facts: Facts, said: readonly SaidOfTask[]): readonly SaidOfTask[] =>
  said.filter(({ task, preserved }) => preserved || !isLetGo(facts, task));
