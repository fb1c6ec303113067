import type { Sync } from '../../../electron/sync/sync.ts';
import type { PersonRef } from '../../../shared/orders/entry.ts';
import type { OrderFacts } from '../../../shared/orders/facts.ts';
import type { IssuedOrder } from './world.ts';

/** What a person would do next about each order that is here in full. True once every answer is acknowledged. */
export async function answerAll(
  sync: Sync,
  orders: readonly IssuedOrder[],
  file: string,
  by: PersonRef,
): Promise<boolean> {
  const known = [...sync.store.facts.orders.values()].filter((facts) =>
    orders.some(({ id, tasks }) => id === facts.id && tasks === facts.tasks.length),
  );
  for (const order of known) await answerStep(sync, order, file, by);
  return (
    known.length === orders.length && known.every(({ answer }) => answer.state === 'acknowledged')
  );
}

/** Files for its first identifier, none for the others; frozen, then let go. */
async function answerStep(
  { answers }: Sync,
  { id, tasks, answer }: OrderFacts,
  file: string,
  by: PersonRef,
): Promise<void> {
  const [first, ...others] = [...tasks].sort();
  if (first === undefined) return;
  if (answer.state === 'none' || answer.state === 'collecting') {
    if ((answer.tasks[first]?.files ?? 0) === 0) await answers.addFiles(id, first, [file], by);
    for (const task of others) await answers.declareNoData(id, task, true, by);
    await answers.freeze(id, by);
  } else if (answer.state === 'frozen' && answer.package !== null) {
    await answers.queue(id, answer.package.hash, by);
  }
}
