import { asTaskId } from '../base/units.ts';
import type { LdTaskObject, LpTaskObject } from '../hi1/model.ts';
import type { ContentCore, TaskContent } from './content.ts';
import { renewedPreservation, renewedProduction } from './renewed.ts';

/** The number a task's reference ends with, which is the identifier's number on the form. */
const numberOf = ({ task }: TaskContent): number => {
  const digits = /-(\d{1,6})$/.exec(task.reference ?? '')?.[1];
  return digits === undefined ? Number.POSITIVE_INFINITY : Number(digits);
};

const byNumber = (a: TaskContent, b: TaskContent): number => {
  const [x, y] = [numberOf(a), numberOf(b)];
  return x === y ? 0 : x - y;
};

/** The content with this task new or renewed; tasks stand in the order of the form, else in that of arrival. */
export function withTask(content: ContentCore, task: LdTaskObject): ContentCore {
  const isKnown = content.tasks.some((known) => known.task.id === task.id);
  const tasks = isKnown
    ? content.tasks.map((known) =>
        known.task.id === task.id ? { ...known, task: renewedProduction(known.task, task) } : known,
      )
    : [...content.tasks, { task, files: [], noData: false }];
  const sorted = [...tasks].sort(byNumber);
  return { ...content, tasks: sorted, taskOrder: sorted.map((known) => asTaskId(known.task.id)) };
}

export function withPreservationTask(content: ContentCore, task: LpTaskObject): ContentCore {
  const { preservationTasks: all } = content;
  const isKnown = all.some(({ id }) => id === task.id);
  const renew = (known: LpTaskObject): LpTaskObject =>
    known.id === task.id ? renewedPreservation(known, task) : known;
  return { ...content, preservationTasks: isKnown ? all.map(renew) : [...all, task] };
}
