import { fault, type Fault } from '../../shared/base/fault.ts';
import { err, ok, type Result } from '../../shared/base/result.ts';
import type { PackageItem } from '../../shared/orders/entry.ts';
import type { OrderFacts } from '../../shared/orders/facts.ts';
import { packableTasks } from '../../shared/orders/staying-out.ts';
import { isGathering } from './answer-rules.ts';
import type { Draft } from './draft.ts';
import type { MakeUuid } from './ports.ts';

/**
 * What is frozen: one item for every task that may be sent, each with files or the word that there are none, and
 * fresh identifiers for the deliveries. What a Form 3 was sent for may be left out.
 *
 * Errors: `answer.alreadyFrozen`, `answer.nothingToSend`, `answer.taskOpen`.
 */
export function packageItems(
  order: OrderFacts,
  draft: Draft,
  makeUuid: MakeUuid,
): Result<readonly PackageItem[], Fault> {
  if (!isGathering(order.answer)) return err(fault('answer.alreadyFrozen'));
  const tasks = packableTasks(order);
  if (tasks.length === 0) return err(fault('answer.nothingToSend'));
  const items: PackageItem[] = [];
  for (const task of tasks) {
    const { files = [], ldid = null } = draft.get(task) ?? {};
    const hasNone = order.answer.tasks[task]?.noData === true;
    if (files.length === 0 && !hasNone) return err(fault('answer.taskOpen'));
    const described = files.map((file) => ({ ...file, objectId: makeUuid() }));
    items.push({ task, ldid, deliveryId: makeUuid(), files: described });
  }
  return ok(items);
}

/** Of all files in it. */
export const bytesOf = (items: readonly PackageItem[]): number =>
  items.flatMap(({ files }) => files).reduce((sum, { bytes }) => sum + bytes, 0);
