import type { LdTaskObject, LpTaskObject } from '../hi1/model.ts';
import type { ContentCore } from './content.ts';

/** What an order asks for under one identifier, to be produced or to be preserved. */
export interface AskedTask extends Pick<
  LdTaskObject | LpTaskObject,
  'id' | 'owner' | 'country' | 'requestType' | 'start' | 'end' | 'values' | 'subtypes'
> {
  /** A task of a preservation order has neither of these two. */
  readonly observedTimes: LdTaskObject['observedTimes'];
  readonly manualInformation: LdTaskObject['manualInformation'];
}

const asAsked = (task: LpTaskObject): AskedTask => ({
  ...task,
  observedTimes: [],
  manualInformation: null,
});

/** Everything the order asks for, of either kind: a preservation order has its identifiers in tasks of their own. */
export const askedTasks = ({
  tasks,
  preservationTasks,
}: Pick<ContentCore, 'tasks' | 'preservationTasks'>): readonly AskedTask[] => [
  // One identifier may have come as a task of either kind.
  ...preservationTasks.filter(({ id }) => !tasks.some(({ task }) => task.id === id)).map(asAsked),
  ...tasks.map(({ task }) => task),
];

/** Kinds of data asked for (LDTaskRequestType, LPTaskRequestType), one for each identifier; `Other` where none is named. */
export const askedData = (
  content: Pick<ContentCore, 'tasks' | 'preservationTasks'>,
): readonly string[] => askedTasks(content).map(({ requestType }) => requestType?.value ?? 'Other');
