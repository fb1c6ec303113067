// An order that came on paper, and what came later.
import { asTaskId, utcMs, type TaskId, type UtcMs } from '../../../../shared/base/units.ts';
import { objectsOfPaper } from '../../../../shared/by-hand/objects-of-paper.ts';
import type { OrderOnPaper } from '../../../../shared/by-hand/order-on-paper.ts';
import type { News } from '../../../../shared/orders/entries/news-entry.ts';
import type { EntryBody } from '../../../../shared/orders/entry.ts';
import { order, received, TestJournal, uuid } from '../orders/journal-builder.ts';
import { plainPaper } from './any-paper.ts';

export const paperTask = (n: number): TaskId => asTaskId(uuid(400 + n));
export const later = (minutes: number): UtcMs => utcMs(received + minutes * 60_000);

const twoTasks: OrderOnPaper = {
  ...plainPaper,
  tasks: [...plainPaper.tasks, ...plainPaper.tasks],
};

export function registered(more: Partial<OrderOnPaper> = {}): EntryBody {
  const paper = { ...twoTasks, ...more };
  const tasks = paper.tasks.map((_, index) => paperTask(index));
  const ids = { order, tasks, information: uuid(399) };
  return {
    kind: 'orderRegistered',
    order,
    channel: 'post',
    authenticity: 'signature',
    authenticityNote: '',
    receipt: { submitted: null, arrived: received, available: null, opened: null },
    originals: [],
    objects: objectsOfPaper(paper, ids, { country: 'SE', id: '', name: null }),
  };
}

export const onPaper = (more: Partial<OrderOnPaper> = {}): TestJournal =>
  new TestJournal().all(registered(more));

export const told = (
  n: number,
  cameAt: UtcMs,
  news: News,
): Extract<EntryBody, { kind: 'newsRecorded' }> => ({
  kind: 'newsRecorded',
  order,
  record: uuid(600 + n),
  channel: 'post',
  cameAt,
  sender: 'Syyttäjälaitos, prosecutor',
  words: '',
  originals: [],
  news,
});
