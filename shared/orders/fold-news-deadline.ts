import type { TaskId } from '../base/units.ts';
import type { News } from './entries/news-entry.ts';
import type { RecordedNews } from './facts.ts';
import { foldDeadline } from './fold-deadline.ts';
import type { OrderState } from './fold-state.ts';

type NewDeadline = Extract<News, { readonly kind: 'newDeadline' }>;

/** Of several for one task that which came last counts. */
export function foldNewsDeadline(
  state: OrderState,
  news: NewDeadline,
  { cameAt }: RecordedNews,
): OrderState {
  const isOvertaken = (task: TaskId): boolean =>
    (state.facts.news ?? []).some(
      (other) =>
        other.news.kind === 'newDeadline' && other.cameAt > cameAt && isAbout(other.news, task),
    );
  return state.facts.tasks
    .filter((task) => isAbout(news, task) && !isOvertaken(task))
    .reduce((next, id) => {
      const deadlines = [{ at: news.deadlineAt }];
      return foldDeadline(next, { id, generation: null, deadlines }, { isKnown: true, at: cameAt });
    }, state);
}

const isAbout = ({ tasks }: NewDeadline, task: TaskId): boolean =>
  tasks.length === 0 || tasks.includes(task);
