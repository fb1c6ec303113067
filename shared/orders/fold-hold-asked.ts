import { utcMs, type UtcMs } from '../base/units.ts';
import type { News } from './entries/news-entry.ts';
import type { HeldTask, PreservationFacts } from './facts.ts';
import { withFacts, type OrderState } from './fold-state.ts';

/** Every task of what is kept, changed alike. */
export const eachTask = (
  { tasks }: PreservationFacts,
  change: (task: HeldTask) => Partial<HeldTask>,
): PreservationFacts['tasks'] =>
  Object.fromEntries(
    Object.entries<HeldTask>(tasks).map(([id, task]) => [id, { ...task, ...change(task) }]),
  );

/** What is asked of every task, by all that has been recorded; of two that came at the same time the one that keeps. */
export function withAsked(state: OrderState): OrderState {
  const { preservation, news = [] } = state.facts;
  const timesOf = (...kinds: readonly News['kind'][]): readonly UtcMs[] =>
    news.filter((one) => kinds.includes(one.news.kind)).map(({ cameAt }) => cameAt);
  const ends = timesOf('preservationEnd');
  const lastKeeping = Math.max(0, ...timesOf('extension', 'productionRequest'));
  const after = ends.filter((at) => at > lastKeeping);
  const isEnded = after.length > 0;
  const isRequested = timesOf('productionRequest').length > 0;
  const asked = isEnded ? 'nothing' : isRequested ? 'production' : 'preservation';
  return withFacts(state, {
    preservation: {
      ...preservation,
      tasks: eachTask(preservation, () => ({ asked })),
      endedAt: isEnded ? utcMs(Math.min(...after)) : null,
      isRevived: preservation.isRevived || ends.some((at) => at <= lastKeeping),
    },
  });
}
