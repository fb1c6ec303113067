import type { TaskId } from '../base/units.ts';
import type { Doubt } from './doubts.ts';
import type { ReleaseGround } from './entries/preservation-entry.ts';
import type { HeldTask } from './facts.ts';
import { raise, withFacts, type OrderState } from './fold-state.ts';
import { isTooEarly } from './release-too-early.ts';

/**
 * Data that were let go although they had been asked for are to be kept again, if there are any still: a person says what
 * is there, and the authority hears it (Articles 10(9), 11(1), (2)).
 */
export function withDutyBack(state: OrderState): OrderState {
  const { preservation } = state.facts;
  const early = Object.entries<HeldTask>(preservation.tasks).flatMap(([id, task]) => {
    const { released } = task;
    if (released === null || !isTooEarly(state.facts, id as TaskId, released)) return [];
    return [[id, { ...task, kept: null, released: null, letGoEarly: released }] as const];
  });
  if (early.length === 0) return state;
  const tasks = { ...preservation.tasks, ...Object.fromEntries(early) };
  const doubts = new Set(early.map(([, { letGoEarly }]) => doubtOf(letGoEarly.ground)));
  const back = withFacts(state, { preservation: { ...preservation, tasks } });
  return [...doubts].reduce(raise, back);
}

const doubtOf = (ground: ReleaseGround): Doubt =>
  ground === 'produced' ? 'releasedUndelivered' : 'releasedTooEarly';
