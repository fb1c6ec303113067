import { asTaskId, isUuid, type TaskId } from '../base/units.ts';
import type { TaskRef } from '../hi1/build/notification.ts';
import type { OrderFacts } from '../orders/facts.ts';

export const preservedTasks = ({
  preservation,
}: Pick<OrderFacts, 'preservation'>): readonly TaskId[] =>
  Object.keys(preservation.tasks).flatMap((id) => (isUuid(id) ? [asTaskId(id)] : []));

/** All tasks of an order, each in the dictionary its status lies in. */
export function taskRefs(facts: Pick<OrderFacts, 'tasks' | 'preservation'>): readonly TaskRef[] {
  const produced = facts.tasks.map((id): TaskRef => ({ id, kind: 'LDTask' }));
  const preserved = preservedTasks(facts)
    .filter((id) => !facts.tasks.includes(id))
    .map((id): TaskRef => ({ id, kind: 'LPTask' }));
  return [...produced, ...preserved];
}
