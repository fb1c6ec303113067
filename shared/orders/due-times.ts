/** What each task still to be answered goes by: the deadlines set anew, or the order's own time (Articles 10(6), 10(8)). */
import { utcMs, type TaskId, type UtcMs } from '../base/units.ts';
import type { Rest } from '../deadlines/clock-reading.ts';
import { barsOf, refusedTasks } from './bars.ts';
import { openClarifications } from './clarification.ts';
import type { NewDeadline, OrderFacts } from './facts.ts';
import { firstEnd } from './first-end.ts';
import { awaitedTasks } from './rest.ts';
import { isAboutTask, restsOf } from './resuming.ts';
import { sureEnd } from './sure-end.ts';

export interface DueTime {
  /** Set anew, and when: one that a person entered, when they did. Null: the order's own time. */
  readonly limit: Omit<NewDeadline, 'isEarlier'> | null;
  /** What stopped it; none: it holds as it is written. */
  readonly rests: readonly Rest[];
}

type Facts = Omit<OrderFacts, 'turn'>;

/** One for each limit of each task, so several may be the same; an order without tasks has its own time. */
export function dueTimes(facts: Facts): readonly DueTime[] {
  const going = goingTimes(facts);
  return going.length === 0 ? allTimes(facts) : going;
}

/** Those that no question of ours has stopped; of each, which task goes by it. */
export const goingTimes = (facts: Facts): readonly TaskTime[] =>
  allTimes(facts).filter(({ isStopped }) => !isStopped);

interface TaskTime extends DueTime {
  /** Null: a task nobody knows. */
  readonly task: TaskId | null;
  readonly isStopped: boolean;
}

function allTimes(facts: Facts): readonly TaskTime[] {
  const tasks = tasksToAnswer(facts);
  return (tasks.length === 0 ? [null] : tasks).flatMap((task) => timesOf(facts, task));
}

/** Without those that no answer will hold, while there are others. */
function tasksToAnswer(facts: Facts): readonly TaskId[] {
  const awaited = awaitedTasks(facts);
  const left = awaited.length === 0 ? facts.tasks : awaited;
  const refused = refusedTasks(facts);
  const lifted = barsOf(facts).filter(({ reason }) => reason === 'lifted');
  const open = left.filter(
    (task) => !refused.has(task) && !lifted.some(({ tasks }) => tasks.includes(task)),
  );
  return open.length === 0 ? left : open;
}

function timesOf(facts: Facts, task: TaskId | null): readonly TaskTime[] {
  const all = restsOf(facts, task);
  const asked = openClarifications(facts).flatMap(({ form }) =>
    isAboutTask(form, task) ? [form.sentAt] : [],
  );
  const limits = limitsOf(facts, task);
  return (limits.length === 0 ? [null] : limits).map((limit) => {
    const since = limit?.setAt ?? Number.NEGATIVE_INFINITY;
    const told = limit === null ? all : restsAfter(limit, all);
    const over = limit === null ? sureEnd(facts) : firstEnd(limit, facts);
    const { end, rests } = stopping(over, since, told);
    const isStopped = asked.some((sentAt) => sentAt >= since && sentAt < end);
    // Which questions stop the order's own time hangs on its calendar, so the clock is told all of them.
    return { task, limit, rests: limit === null ? all : rests, isStopped };
  });
}

function limitsOf(
  { newDeadlines, limits, limitDays = {}, limitsAt = {} }: Facts,
  task: TaskId | null,
): readonly NonNullable<DueTime['limit']>[] {
  const named = task === null ? undefined : newDeadlines[task];
  const { NEW_DEADLINE: at } = limits;
  const { NEW_DEADLINE: day } = limitDays;
  // Of one of which it is not known when it was entered nothing is said to have come after it.
  const setAt = limitsAt.NEW_DEADLINE ?? utcMs(Number.POSITIVE_INFINITY);
  return [
    ...(named === undefined ? [] : [limitOf(named)]),
    ...(at === undefined ? [] : [day === undefined ? { at, setAt } : { at, setAt, day }]),
  ];
}

const limitOf = ({
  at,
  setAt,
  day,
}: Omit<NewDeadline, 'isEarlier'>): NonNullable<DueTime['limit']> =>
  day === undefined ? { at, setAt } : { at, setAt, day };

/**
 * Those that can stop a deadline: asked after it was set, or open then and clarified only when it had passed, so that
 * nobody could keep it: a day by our midnight then, which gives no time that the earlier one would not. Set while a
 * question was open, it was set knowing of it, and holds as it is written.
 */
const restsAfter = (
  { at, setAt }: NonNullable<DueTime['limit']>,
  rests: readonly Rest[],
): readonly Rest[] =>
  rests.filter(
    ({ formSentAt, clarifiedAt }) =>
      formSentAt >= setAt || (clarifiedAt > setAt && clarifiedAt >= at),
  );

/** Those of them that do: a question asked after what was left had run out stops nothing; and when it then ends. */
function stopping(at: UtcMs, since: number, asked: readonly Rest[]) {
  let end: number = at;
  let until = since;
  const rests = asked.filter(({ formSentAt, clarifiedAt }) => {
    const isOver = formSentAt >= end && formSentAt > until;
    if (isOver || clarifiedAt <= until) return false;
    end = Math.max(clarifiedAt, end + clarifiedAt - Math.max(formSentAt, until));
    until = clarifiedAt;
    return true;
  });
  return { end, rests };
}
