import type { Sync } from '../../../electron/sync/sync.ts';
import type { PersonRef } from '../../../shared/orders/entry.ts';

/**
 * What a person would do next about the one order: files for its first identifier, none for the second, freeze, let
 * go. True once the answer is acknowledged.
 */
export async function answerStep(sync: Sync, file: string, by: PersonRef): Promise<boolean> {
  const [order] = [...sync.store.facts.orders.values()];
  const [first, second] = [...(order?.tasks ?? [])].sort();
  if (order === undefined || first === undefined || second === undefined) return false;
  const { answers } = sync;
  const { answer } = order;
  switch (answer.state) {
    case 'none':
    case 'collecting':
      if ((answer.tasks[first]?.files ?? 0) === 0) {
        await answers.addFiles(order.id, first, [file], by);
      }
      await answers.declareNoData(order.id, second, true, by);
      await answers.freeze(order.id, by);
      return false;
    case 'frozen':
      if (answer.package !== null) await answers.queue(order.id, answer.package.hash, by);
      return false;
    case 'acknowledged':
      return true;
    default:
      return false;
  }
}
