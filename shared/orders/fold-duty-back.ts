import type { HeldTask } from './facts.ts';
import { raise, withFacts, type OrderState } from './fold-state.ts';
import { isTooEarly } from './release-too-early.ts';

/**
 * Data that were let go although they had been asked for are to be kept again, if there are any still: a person says what
 * is there, and the authority hears it (Article 11(1), (2)).
 */
export function withDutyBack(state: OrderState): OrderState {
  const { preservation } = state.facts;
  const isEarly = ({ released }: HeldTask): boolean =>
    released !== null && isTooEarly(state.facts, released);
  if (!Object.values<HeldTask>(preservation.tasks).some(isEarly)) return state;
  const tasks = Object.fromEntries(
    Object.entries<HeldTask>(preservation.tasks).map(([id, task]) => [
      id,
      task.released !== null && isEarly(task)
        ? { ...task, kept: null, released: null, letGoEarly: task.released }
        : task,
    ]),
  );
  return raise(withFacts(state, { preservation: { ...preservation, tasks } }), 'releasedTooEarly');
}
