import { utcMs, type UtcMs } from '../base/units.ts';
import type { OrderOnPaper, PaperTask } from './order-on-paper.ts';

type Plain<T> = { readonly [K in keyof T]: T[K] extends UtcMs | null ? number | null : T[K] };

/** An order on paper whose instants are plain numbers still, as a message carries them. */
export type PlainPaper = Omit<OrderOnPaper, 'receipt' | 'tasks'> & {
  readonly receipt: Plain<OrderOnPaper['receipt']>;
  readonly tasks: readonly Plain<PaperTask>[];
};

const instantOf = (at: number | null): UtcMs | null => (at === null ? null : utcMs(at));

/** An order on paper as it came in a message, its numbers being instants (milliseconds, UTC). */
export function paperOf({ receipt, tasks, ...rest }: PlainPaper): OrderOnPaper {
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
