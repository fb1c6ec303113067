import { asTaskId, type TaskId } from '../../../shared/base/units.ts';
import { refusedTasks } from '../../../shared/orders/bars.ts';
import type { OrderFacts } from '../../../shared/orders/facts.ts';
import { leftToPack, waitsFor, type PackingWait } from '../../../shared/orders/left-to-pack.ts';
import type { Text } from '../../text/text.ts';
import { numberedTasks, type Asked } from './tasks-to-answer.ts';

/** Of an answer that was stopped and is to be packed anew. */
export interface GoesOn {
  /** Numbers on the form of what is refused, and of what is still to be answered. */
  readonly refused: string;
  readonly left: string;
  /** What all of the latter waits for; null: some of it can be packed. */
  readonly waits: PackingWait | null;
}

export function goesOn(detail: Asked & { readonly facts: OrderFacts }): GoesOn {
  const { facts } = detail;
  const numbers = (tasks: ReadonlySet<TaskId>): string =>
    numberedTasks(detail)
      .filter(({ item }) => tasks.has(asTaskId(item.task.id)))
      .map(({ number }) => number)
      .join(', ');
  return {
    refused: numbers(refusedTasks(facts)),
    left: numbers(new Set(leftToPack(facts))),
    waits: waitsFor(facts),
  };
}

/** How it goes on, in words. */
export function goesOnBody(
  { refused, left, waits }: GoesOn,
  { stateBodies: t }: Text['answer'],
): string {
  if (refused === '') return waits === null ? t.stoppedGoesOn : t.stoppedWaits[waits];
  return (waits === null ? t.stoppedInPart : t.stoppedInPartWaits[waits])(refused, left);
}
