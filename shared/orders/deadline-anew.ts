/** A deadline that the authority has set anew, and what stops it (Articles 10(6), 10(8)). */
import { utcMs, type TaskId, type UtcMs } from '../base/units.ts';
import type { Rest } from '../deadlines/clock-reading.ts';
import type { OrderFacts } from './facts.ts';

export interface DeadlineAnew {
  readonly at: UtcMs;
  /** When it was set; one that a person entered, when they did. */
  readonly setAt: UtcMs;
  /** What stops it; none: it holds as it is written. */
  readonly rests: readonly Rest[];
  /** No part of what is asked for, or is left, goes by another limit. */
  readonly isForAll: boolean;
}

type Facts = Pick<OrderFacts, 'tasks' | 'newDeadlines' | 'limits' | 'limitsAt'>;

/** The one that ends first, as far as that is known without a calendar; null: there is none. */
export function deadlineAnew(
  { tasks: all, newDeadlines, limits, limitsAt = {} }: Facts,
  left: readonly TaskId[],
  rests: readonly Rest[],
): DeadlineAnew | null {
  const tasks = left.length === 0 ? all : left;
  const named = tasks.flatMap((task) => newDeadlines[task] ?? []);
  const { NEW_DEADLINE: at } = limits;
  // Of one of which it is not known when it was entered nothing is said to have come after it.
  const setAt = limitsAt.NEW_DEADLINE ?? utcMs(Number.POSITIVE_INFINITY);
  const byHand = at === undefined ? [] : [{ at, setAt }];
  const isForAll = at !== undefined || (named.length === tasks.length && named.length > 0);
  const found = [...named, ...byHand].map((one) => ({
    at: one.at,
    setAt: one.setAt,
    rests: restsAfter(one, rests),
    isForAll,
  }));
  return found.sort((a, b) => endOf(a) - endOf(b))[0] ?? null;
}

/**
 * Those that stop a deadline: asked after it was set, or open then and clarified only when it had passed, so that nobody
 * could keep it. Set while a question was open, it was set knowing of it, and holds as it is written.
 */
const restsAfter = (
  { at, setAt }: Pick<DeadlineAnew, 'at' | 'setAt'>,
  rests: readonly Rest[],
): readonly Rest[] =>
  rests.filter(
    ({ formSentAt, clarifiedAt }) =>
      formSentAt >= setAt || (clarifiedAt > setAt && clarifiedAt >= at),
  );

const endOf = ({ at, rests }: DeadlineAnew): number =>
  Math.max(at, ...rests.map(({ clarifiedAt }) => clarifiedAt));
