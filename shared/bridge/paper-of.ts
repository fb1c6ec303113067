import { utcMs, type UtcMs } from '../base/units.ts';
import type { OrderOnPaper } from '../by-hand/order-on-paper.ts';
import type { CallRequest } from './table.ts';

const instantOf = (at: number | null): UtcMs | null => (at === null ? null : utcMs(at));

/** An order on paper as it came over the bridge, its numbers being instants (milliseconds, UTC). */
export function paperOf({
  receipt,
  tasks,
  ...rest
}: CallRequest<'byHand.register'>['paper']): OrderOnPaper {
  const { submitted, arrived, available, opened } = receipt;
  return {
    ...rest,
    receipt: {
      submitted: instantOf(submitted),
      arrived: instantOf(arrived),
      available: instantOf(available),
      opened: instantOf(opened),
    },
    tasks: tasks.map((task) => ({
      ...task,
      start: instantOf(task.start),
      end: instantOf(task.end),
    })),
  };
}
