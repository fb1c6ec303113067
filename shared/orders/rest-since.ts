import { utcMs, type TaskId, type UtcMs } from '../base/units.ts';
import { lastAnsweredAt } from './answered.ts';
import { clarificationsOf } from './clarification.ts';
import type { OrderFacts } from './facts.ts';
import { objectionsOf } from './objection.ts';
import { restTasks } from './rest.ts';

/** When a part was last seen to be unanswered: by the sending, or by what set the rest of it free; 0: none is. */
export function restSince(facts: Omit<OrderFacts, 'turn'>): UtcMs | 0 {
  const rest = restTasks(facts);
  if (rest.length === 0) return 0;
  const isOfRest = ({ form }: { readonly form: { readonly tasks: readonly TaskId[] } }): boolean =>
    form.tasks.some((task) => rest.includes(task));
  const times = [
    lastAnsweredAt(facts),
    ...clarificationsOf(facts)
      .filter(isOfRest)
      .map(({ clarifiedAt }) => clarifiedAt),
    ...objectionsOf(facts)
      .filter(isOfRest)
      .map(({ end }) => end?.at ?? null),
  ];
  return utcMs(Math.max(...times.flatMap((at) => at ?? [])));
}
