import { readXml } from '../../national/reader.ts';
import { declarations } from '../../national/namespaces.ts';
import { objectXml } from '../../national/response.ts';
import type { PlatformState, StoredObject } from '../../state/platform-state.ts';

const details = 'c:HI1Object/task:RequestDetails';

export function taskIn(state: PlatformState, id: string): StoredObject {
  const stored = state.objects[id];
  if (stored === undefined) throw new Error(`no task ${id}`);
  return stored;
}

/** What a task asks for, in the words of the templates; no `start` or `end` where it names none. */
export function askedOf(task: StoredObject) {
  const core = `<HI1Message ${declarations}>${objectXml(task)}</HI1Message>`;
  return readXml(new TextEncoder().encode(core), (root) => {
    const text = (path: string): string => root.text(`${details}/${path}`) ?? '';
    return {
      type: text('task:Type/common:Value'),
      format: text('task:RequestValues/task:RequestValue/task:FormatType/task:FormatName'),
      value: text('task:RequestValues/task:RequestValue/task:Value'),
      start: text('task:StartTime'),
      end: text('task:EndTime'),
    };
  });
}
