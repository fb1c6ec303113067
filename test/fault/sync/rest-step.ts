import type { Sync } from '../../../electron/sync/sync.ts';
import type { TaskId } from '../../../shared/base/units.ts';
import type { EntryBody, PersonRef } from '../../../shared/orders/entry.ts';
import type { OrderFacts } from '../../../shared/orders/facts.ts';

/**
 * What a person would do next about an order answered in two parts: object to its second identifier, answer the first,
 * record that the court upheld the order, and answer the rest. `opening` is told just before the rest is opened. True
 * once both parts are acknowledged.
 */
export async function restStep(
  sync: Sync,
  file: string,
  by: PersonRef,
  opening: () => void,
): Promise<boolean> {
  const [order] = [...sync.store.facts.orders.values()];
  const [first, second] = [...(order?.tasks ?? [])].sort();
  if (order === undefined || first === undefined || second === undefined) return false;
  const { answer, earlierAnswers = [], nonExecutions, reviewEnd } = order;
  if (nonExecutions.length === 0) {
    await sync.store.append([objection(order, second)], by);
    return false;
  }
  const hasRest = earlierAnswers.length > 0;
  switch (answer.state) {
    case 'none':
    case 'collecting':
      await gather(sync, order, hasRest ? second : first, file, by);
      return false;
    case 'frozen':
      if (answer.package !== null) await sync.answers.queue(order.id, answer.package.hash, by);
      return false;
    case 'sent':
    case 'acknowledged':
      if (hasRest) return [answer, ...earlierAnswers].every((one) => one.state === 'acknowledged');
      if (reviewEnd === null) await sync.store.append([upheld(order)], by);
      else if (answer.package !== null) {
        opening();
        await sync.answers.openRest(order.id, answer.package.hash, by);
      }
      return false;
    default:
      return false;
  }
}

async function gather(
  { answers }: Sync,
  { id, answer }: OrderFacts,
  task: TaskId,
  file: string,
  by: PersonRef,
): Promise<void> {
  if ((answer.tasks[task]?.files ?? 0) === 0) await answers.addFiles(id, task, [file], by);
  await answers.freeze(id, by);
}

const objection = ({ id, receipt }: OrderFacts, task: TaskId): EntryBody => ({
  kind: 'nonExecutionRecorded',
  order: id,
  record: id,
  channel: 'post',
  sentAt: receipt.ours,
  receivedAt: receipt.ours,
  reasons: ['ConflictOfLaw'],
  tasks: [task],
  isPreserved: true,
});

const upheld = ({ id }: OrderFacts): EntryBody => ({
  kind: 'reviewEnded',
  order: id,
  outcome: 'upheld',
  word: null,
});
