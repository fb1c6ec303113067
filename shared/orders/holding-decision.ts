/** Which of the enforcing authority's decisions holds (Articles 10(2), 12). */
import { utcMs, type TaskId, type UtcMs } from '../base/units.ts';
import type { OrderFacts } from './facts.ts';
import type { Decision, OrderState } from './fold-state.ts';
import { everAsked } from './release-gate.ts';

/** How much a decision holds back. */
export const severity = { none: 0, partial: 1, full: 2 } as const;

/** Whether one was made after the other; of two at the same time the stricter counts as later. */
const isLater = (a: Decision, b: Decision): boolean => {
  if (a.madeAt !== b.madeAt) return a.madeAt > b.madeAt;
  const difference = severity[a.decision] - severity[b.decision];
  return difference === 0 ? a.position > b.position : difference > 0;
};

/**
 * Tasks refused in part. What several such decisions refuse adds up until one about the whole order comes; one of several
 * that names none of the order's tasks is about all of them, and so are then all together.
 */
function partly(effective: readonly Decision[], { facts }: OrderState): readonly TaskId[] {
  const latestFirst = [...effective].sort((a, b) => (isLater(a, b) ? -1 : 1));
  const end = latestFirst.findIndex(({ decision }) => decision !== 'partial');
  const parts = end === -1 ? latestFirst : latestFirst.slice(0, end);
  const known = everAsked(facts);
  const isOfAll = ({ refusedTasks }: Decision): boolean =>
    !refusedTasks.some((task) => known.has(task));
  if (parts.length > 1 && parts.some(isOfAll)) return [];
  return [...new Set(parts.flatMap(({ refusedTasks }) => refusedTasks))];
}

const latestOf = (decisions: readonly Decision[]): Decision | null =>
  decisions.reduce<Decision | null>(
    (best, decision) => (best === null || isLater(decision, best) ? decision : best),
    null,
  );

/** It opens with the first confirmation since the last refusal, however often that is repeated (Article 10(2)). */
function clearedSince(effective: readonly Decision[]): UtcMs {
  const refusal = latestOf(effective.filter(({ decision }) => decision !== 'none'));
  const since = effective.filter(
    (one) => one.decision === 'none' && (refusal === null || isLater(one, refusal)),
  );
  return utcMs(Math.min(...since.map(({ receivedAt }) => receivedAt)));
}

/**
 * What holds of decisions that all count: the latest of them, and of two made at the same time the stricter. Parts that
 * leave nothing of what is asked for refuse the whole.
 */
export function holding(
  effective: readonly Decision[],
  state: OrderState,
): Pick<OrderFacts, 'clearedAt' | 'clearedLastAt' | 'refusal'> {
  const latest = latestOf(effective);
  const shut = { clearedAt: null, clearedLastAt: null };
  if (latest === null) return { ...shut, refusal: null };
  const { decision, receivedAt: at, refusedTasks } = latest;
  if (decision === 'none')
    return { clearedAt: clearedSince(effective), clearedLastAt: at, refusal: null };
  const tasks = decision === 'partial' ? partly(effective, state) : refusedTasks;
  const asked = state.facts.tasks;
  const isAll = asked.length > 0 && asked.every((task) => tasks.includes(task));
  return { ...shut, refusal: { scope: isAll ? 'full' : decision, tasks, at } };
}

/** The refusal that had come by an instant and held then, of the decisions that count. */
export const refusalAsOf = (state: OrderState, at: UtcMs): OrderFacts['refusal'] =>
  holding(
    state.decisions.filter(({ counts, receivedAt }) => counts && receivedAt <= at),
    state,
  ).refusal;
