import { asTaskId } from '../../../shared/base/units.ts';
import { sentBefore } from '../../../shared/orders/answered.ts';
import type { TaskContent } from '../../../shared/orders/content.ts';
import type { OrderDetail } from '../../vault/queries.ts';

/** An identifier of the order under its number on the form. */
export interface NumberedTask {
  readonly item: TaskContent;
  readonly number: number;
}

export const numberedTasks = ({ content }: Pick<OrderDetail, 'content'>): readonly NumberedTask[] =>
  content.tasks.map((item, index) => ({ item, number: index + 1 }));

/** Those that the answer in hand is about: what went with an earlier one is not. */
export function tasksToAnswer(
  detail: Pick<OrderDetail, 'content' | 'facts'>,
): readonly NumberedTask[] {
  const sent = sentBefore(detail.facts);
  return numberedTasks(detail).filter(({ item }) => !sent.has(asTaskId(item.task.id)));
}
