import { asTaskId } from '../../../shared/base/units.ts';
import { sentBefore } from '../../../shared/orders/answered.ts';
import type { OrderContent, TaskContent } from '../../../shared/orders/content.ts';
import type { OrderFacts } from '../../../shared/orders/facts.ts';

export interface Asked {
  readonly content: Pick<OrderContent, 'tasks'>;
}

/** An identifier of the order under its number on the form. */
export interface NumberedTask {
  readonly item: TaskContent;
  readonly number: number;
}

export const numberedTasks = ({ content }: Asked): readonly NumberedTask[] =>
  content.tasks.map((item, index) => ({ item, number: index + 1 }));

/** Those that the answer in hand is about: what went with an earlier one is not. */
export function tasksToAnswer(
  detail: Asked & { readonly facts: Pick<OrderFacts, 'earlierAnswers'> },
): readonly NumberedTask[] {
  const sent = sentBefore(detail.facts);
  return numberedTasks(detail).filter(({ item }) => !sent.has(asTaskId(item.task.id)));
}
