import { withoutPartM } from '../forms/section-m.ts';
import type { RequestValue } from '../hi1/model.ts';
import type { AskedTask } from './asked.ts';
import { plain } from './plain.ts';

/** An identifier with the kind it is of. */
export const valueSign = ({ formatName, value }: RequestValue): string =>
  `${formatName}\n${plain(value)}`;

export type SignedTask = Pick<
  AskedTask,
  'requestType' | 'start' | 'end' | 'values' | 'subtypes' | 'observedTimes' | 'manualInformation'
>;

/** What a task asks for: two with the same sign ask for the same data of the same identifiers and times, word for word. */
export const askedSign = (task: SignedTask): string =>
  JSON.stringify([
    task.requestType?.value ?? null,
    task.subtypes.map(({ value }) => value).sort(),
    task.start,
    task.end,
    [...task.observedTimes].sort((a, b) => a - b),
    task.values.map(valueSign).sort(),
    plain(withoutPartM(task.manualInformation) ?? ''),
  ]);
