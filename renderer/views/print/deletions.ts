import type { HistoryItem, OrderContent } from '../../../shared/orders/content.ts';
import type { OrderFacts } from '../../../shared/orders/facts.ts';
import type { EntryOf } from '../../../shared/orders/fold-state.ts';
import { deletedTasks } from '../../../shared/holds/deletion.ts';
import type { Position, TaskId } from '../../../shared/base/units.ts';

interface Recorded<K extends 'holdReleased' | 'dataDeleted'> {
  readonly entry: EntryOf<K>;
  readonly position: Position;
}

/** What became of the data of some identifiers that were let go and deleted together. */
export interface DeletionTold {
  readonly tasks: readonly TaskId[];
  readonly deleted: Recorded<'dataDeleted'>;
  /** Null: it was let go before records told on what ground. */
  readonly letGo: Recorded<'holdReleased'> | null;
}

const lastOf = <K extends 'holdReleased' | 'dataDeleted'>(
  history: readonly HistoryItem[],
  kind: K,
  task: TaskId,
): Recorded<K> | null => {
  const hits = history.flatMap(({ entry, position }) =>
    entry.kind === kind && entry.tasks.includes(task)
      ? [{ entry: entry as EntryOf<K>, position }]
      : [],
  );
  return hits.at(-1) ?? null;
};

/** Every deletion that holds, with the letting go it followed; identifiers of the same two records stand together. */
export function deletionsOf(
  facts: Pick<OrderFacts, 'preservation'>,
  { history }: Pick<OrderContent, 'history'>,
): readonly DeletionTold[] {
  const told = new Map<string, DeletionTold>();
  for (const task of deletedTasks(facts)) {
    const deleted = lastOf(history, 'dataDeleted', task);
    if (deleted === null) continue;
    const letGo = lastOf(history, 'holdReleased', task);
    const key = `${deleted.position} ${letGo?.position ?? ''}`;
    const tasks = [...(told.get(key)?.tasks ?? []), task];
    told.set(key, { tasks, deleted, letGo });
  }
  return [...told.values()].sort((a, b) => a.deleted.position - b.deleted.position);
}
