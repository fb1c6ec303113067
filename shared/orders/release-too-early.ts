import type { TaskId, UtcMs } from '../base/units.ts';
import { receiptsByTask } from '../holds/produced.ts';
import { refusedTasks } from './bars.ts';
import { receiptsOf } from './clock-of.ts';
import { notNeededSince, saidEnded } from './ending-words.ts';
import type { News } from './entries/news-entry.ts';
import { isExempt } from './exempt-tasks.ts';
import type { HeldTask, OrderFacts } from './facts.ts';
import { isRefused } from './refused.ts';

type Released = NonNullable<HeldTask['released']>;

const hourMs = 3_600_000;
/** Ninety days in which the clocks may go forward once: so long the extended period lasts at the least. */
const ninetyDaysMs = 90 * 24 * hourMs - hourMs;

/**
 * Whether the ground on which the data of a task were let go was none, as is known now: what asked for keeping them had
 * come before (Article 11(1), (2), (5)), or the authority does not have them after all (Article 10(3), (9)). Nothing goes
 * while that is known, so it was heard only afterwards.
 */
export function isTooEarly(facts: OrderFacts, task: TaskId, { at, ground }: Released): boolean {
  const { extendedAt, requestedAt } = facts.preservation;
  const hadCome = (time: UtcMs | null): boolean => time !== null && time <= at;
  switch (ground) {
    case 'periodEnded': {
      const isWithin = at < receiptsOf(facts).gate + ninetyDaysMs;
      return hadCome(requestedAt) || (hadCome(extendedAt) && isWithin);
    }
    case 'exempt':
      return !isExempt(facts, task) || hadCome(requestedAt);
    case 'endedByAuthority':
      return wasAskedAnew(facts, at);
    case 'produced':
      return isUndelivered(facts, task);
    case 'withdrawn':
      return false;
  }
}

/**
 * What an order to produce still asks for and nobody has received any more. A refusal of which nobody knows whose it is may
 * be undone and ends no duty. Whether another order was answered with what was kept under one to preserve is not known here.
 */
function isUndelivered(facts: OrderFacts, task: TaskId): boolean {
  const { instrument, withdrawnAt, tasks } = facts;
  const isOver = withdrawnAt !== null || notNeededSince(facts) !== null || isRefused(facts);
  const isWanted = !isOver && !refusedTasks(facts).has(task);
  const isAsked = instrument !== 'preservation' && isWanted && tasks.includes(task);
  return isAsked && !receiptsByTask(facts).has(task);
}

/** Of all that had come before `at` and says whether to keep, the last asks for it. */
function wasAskedAnew(facts: OrderFacts, at: UtcMs): boolean {
  const { news = [], preservation } = facts;
  const timesOf = (...kinds: readonly News['kind'][]): readonly UtcMs[] =>
    news.flatMap(({ news: { kind }, cameAt }) => (kinds.includes(kind) ? [cameAt] : []));
  const lastOf = (times: readonly (UtcMs | null)[]): number =>
    Math.max(0, ...times.flatMap((time) => (time !== null && time <= at ? [time] : [])));
  const ended = lastOf([
    ...timesOf('preservationEnd'),
    ...saidEnded(facts).map(({ saidAt }) => saidAt),
  ]);
  const { extendedAt, requestedAt } = preservation;
  const asked = lastOf([...timesOf('extension', 'productionRequest'), extendedAt, requestedAt]);
  return ended > 0 && asked > ended;
}
