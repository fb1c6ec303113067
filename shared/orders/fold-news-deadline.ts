import type { TaskId, UtcMs } from '../base/units.ts';
import { receiptsOf } from './clock-of.ts';
import type { News } from './entries/news-entry.ts';
import type { NewDeadline, OrderFacts } from './facts.ts';
import { firstEnd } from './first-end.ts';
import { raise, withFacts, type OrderState } from './fold-state.ts';

type NewsOfDeadline = Extract<News, { readonly kind: 'newDeadline' }>;

/** Of several for one task that which came last counts, and of two that came at the same time the earlier one. */
export function foldNewsDeadline(state: OrderState, news: NewsOfDeadline): OrderState {
  const { facts } = state;
  if (isBeforeReceipt(facts, news)) return raise(state, 'deadlineBeforeReceipt');
  const named = facts.tasks.flatMap((task) => {
    const deadline = isAbout(news, task) ? deadlineOf(facts, task) : null;
    return deadline === null ? [] : [[task, deadline] as const];
  });
  return withFacts(state, {
    newDeadlines: { ...facts.newDeadlines, ...Object.fromEntries(named) },
  });
}

/** Read anew from all that has been recorded, and from what the service has set, if that is what counts so far. */
function deadlineOf(facts: OrderFacts, task: TaskId): NewDeadline | null {
  const told = (facts.news ?? []).flatMap(({ news, cameAt }): NewDeadline[] =>
    news.kind === 'newDeadline' && isAbout(news, task) && !isBeforeReceipt(facts, news)
      ? [{ ...limitOf(news), setAt: cameAt, isEarlier: false }]
      : [],
  );
  const known = facts.newDeadlines[task];
  const isTold = told.some(({ at, setAt }) => at === known?.at && setAt === known.setAt);
  const all = known === undefined || isTold ? told : [...told, known];
  const endOf = (deadline: NewDeadline): UtcMs => firstEnd(deadline, facts);
  return [...all]
    .sort((a, b) => a.setAt - b.setAt || endOf(b) - endOf(a) || b.at - a.at || daysLast(a, b))
    .reduce<NewDeadline | null>((before, next) => {
      if (before === null) return next;
      return before.at === next.at && before.day === next.day
        ? before
        : { ...next, isEarlier: endOf(next) < endOf(before) };
    }, null);
}

const limitOf = ({ deadlineAt: at, day }: NewsOfDeadline): Pick<NewDeadline, 'at' | 'day'> =>
  day === undefined ? { at } : { at, day };

/** Of a day and the very moment it ends at, the day says more. */
const daysLast = (a: NewDeadline, b: NewDeadline): number =>
  Number(a.day !== undefined) - Number(b.day !== undefined);

const isBeforeReceipt = (facts: OrderFacts, { deadlineAt }: NewsOfDeadline): boolean =>
  deadlineAt <= receiptsOf(facts).due;

const isAbout = ({ tasks }: NewsOfDeadline, task: TaskId): boolean =>
  tasks.length === 0 || tasks.includes(task);
