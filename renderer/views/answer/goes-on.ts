import { asTaskId, type TaskId } from '../../../shared/base/units.ts';
import { refusedTasks } from '../../../shared/orders/bars.ts';
import type { OrderFacts } from '../../../shared/orders/facts.ts';
import { awaitedTasks } from '../../../shared/orders/rest.ts';
import { numberedTasks, type Asked } from './tasks-to-answer.ts';

/** Numbers on the form of what is refused, and of what is still to be answered. */
export function goesOn(detail: Asked & { readonly facts: OrderFacts }): {
  readonly refused: string;
  readonly left: string;
} {
  const { facts } = detail;
  const numbers = (tasks: ReadonlySet<TaskId>): string =>
    numberedTasks(detail)
      .filter(({ item }) => tasks.has(asTaskId(item.task.id)))
      .map(({ number }) => number)
      .join(', ');
  return { refused: numbers(refusedTasks(facts)), left: numbers(new Set(awaitedTasks(facts))) };
}
