import type { Uuid } from '../../../shared/base/units.ts';
import type { OrderContent } from '../../../shared/orders/content.ts';
import type { AnswerFacts } from '../../../shared/orders/facts.ts';
import { numberedTasks } from './tasks-to-answer.ts';

/** One delivery: the file that went with it, the number of its identifier on the form, and what became of it. */
export interface DeliveryLine {
  readonly id: Uuid;
  /** Null: the order no longer asks for it. */
  readonly number: number | null;
  readonly name: string;
  readonly state: AnswerFacts['deliveries'][Uuid];
}

/** Every delivery of an answer, in the order of its package. */
export function deliveryLines(
  { deliveries, package: sent }: Pick<AnswerFacts, 'deliveries' | 'package'>,
  content: Pick<OrderContent, 'tasks'>,
): readonly DeliveryLine[] {
  const numbers = new Map<string, number>(
    numberedTasks({ content }).map(({ item, number }) => [item.task.id, number]),
  );
  return (sent?.items ?? []).flatMap(({ task, files }) =>
    files.flatMap(({ objectId: id, name }) => {
      const state = deliveries[id];
      return state === undefined ? [] : [{ id, number: numbers.get(task) ?? null, name, state }];
    }),
  );
}
