import type { OrderId, TaskId } from '../../shared/base/units.ts';
import type { EvidenceFile, JournalRecord } from '../../shared/orders/entry.ts';

/** What has been gathered for one identifier. */
export interface DraftTask {
  readonly files: readonly EvidenceFile[];
  /** Reference (LDID) of the task's latest generation. */
  readonly ldid: string | null;
}

export type Draft = ReadonlyMap<TaskId, DraftTask>;

/**
 * The files and references of one order, read from the journal when a package is frozen. The facts in main count
 * files but do not keep them.
 */
export async function readDraft(
  records: AsyncIterable<JournalRecord>,
  order: OrderId,
): Promise<Draft> {
  const tasks = new Map<TaskId, DraftTask>();
  const change = (task: TaskId, part: Partial<DraftTask>): void => {
    tasks.set(task, { files: [], ldid: null, ...tasks.get(task), ...part });
  };
  for await (const { entry } of records) {
    if (!('order' in entry) || entry.order !== order) continue;
    switch (entry.kind) {
      case 'objectArrived':
        if (entry.object.type !== 'LDTask' || entry.object.reference === null) break;
        change(entry.object.id as TaskId, { ldid: entry.object.reference });
        break;
      case 'fileAdded':
        change(entry.task, { files: [...(tasks.get(entry.task)?.files ?? []), entry.file] });
        break;
      case 'fileRemoved': {
        const { blob, task } = entry;
        change(task, {
          files: (tasks.get(task)?.files ?? []).filter((file) => file.blob !== blob),
        });
        break;
      }
      default:
    }
  }
  return tasks;
}
