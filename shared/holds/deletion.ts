/** Deleting what was let go, where it lies: recorded by a person, and shown by a certificate (Article 11(1); R-PRE-11). */
import { fault, type Fault } from '../base/fault.ts';
import { err, ok, type Result } from '../base/result.ts';
import { asTaskId, isUuid, type TaskId, type UtcMs } from '../base/units.ts';
import { startOfMinute } from '../by-hand/minutes.ts';
import type { HeldTask, OrderFacts } from '../orders/facts.ts';

export interface Deletion {
  readonly tasks: readonly TaskId[];
  readonly deletedAt: UtcMs;
  /** Whoever did it. */
  readonly who: string;
  readonly how: string;
}

type Facts = Pick<OrderFacts, 'preservation'>;

const tasksWhere = ({ preservation }: Facts, holds: (task: HeldTask) => boolean) =>
  Object.entries<HeldTask>(preservation.tasks).flatMap(([id, task]) =>
    isUuid(id) && holds(task) ? [asTaskId(id)] : [],
  );

/** Tasks of which something was kept and let go, and of which nobody has recorded that it was deleted. */
export const deletableTasks = (facts: Facts): readonly TaskId[] =>
  tasksWhere(
    facts,
    ({ kept, released, deleted }) =>
      kept?.any === true && released !== null && deleted === undefined,
  );

/** Tasks of which the deletion is recorded: what a certificate is about. */
export const deletedTasks = (facts: Facts): readonly TaskId[] =>
  tasksWhere(facts, ({ deleted }) => deleted !== undefined);

/**
 * Judges what is to be recorded of a deletion. Times are written to the minute, so the minute of letting go counts as
 * after it.
 *
 * Errors, the first that holds: `hold.nothingLetGo`, `hold.deletedInFuture`, `hold.deletedTooEarly`,
 * `hold.deletionUnsaid`.
 */
export function judgeDeletion(facts: Facts, said: Deletion, now: UtcMs): Result<Deletion, Fault> {
  const open = new Set(deletableTasks(facts));
  if (said.tasks.length === 0 || !said.tasks.every((task) => open.has(task)))
    return err(fault('hold.nothingLetGo'));
  if (said.deletedAt > now) return err(fault('hold.deletedInFuture'));
  const isEarly = said.tasks.some((task) => {
    const { released = null } = facts.preservation.tasks[task] ?? {};
    return released !== null && said.deletedAt < startOfMinute(released.at);
  });
  if (isEarly) return err(fault('hold.deletedTooEarly'));
  const who = said.who.trim();
  const how = said.how.trim();
  return who === '' || how === '' ? err(fault('hold.deletionUnsaid')) : ok({ ...said, who, how });
}
