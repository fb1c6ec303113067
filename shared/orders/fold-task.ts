import { asTaskId } from '../base/units.ts';
import type { LdTaskObject } from '../hi1/model.ts';
import { foldAsk } from './asks.ts';
import { foldDeadline } from './fold-deadline.ts';
import { foldProducedTask, saidIn } from './fold-preservation.ts';
import { withFacts, type EntryOf, type OrderState } from './fold-state.ts';
import { foldRenewal } from './fold-word.ts';
import type { Standing } from './standing.ts';

/**
 * A production task in its latest generation. `tasks` are those asked for now: one that the authority has cancelled is
 * no longer among them.
 */
export function foldTask(
  state: OrderState,
  entry: EntryOf<'objectArrived'>,
  object: LdTaskObject,
  standing: Standing,
): OrderState {
  const { facts } = state;
  const at = entry.platformAt ?? entry.arrivedAt;
  const id = asTaskId(object.id);
  const isAskedFor = object.desiredStatus?.value !== 'Cancelled';
  const others = facts.tasks.filter((task) => task !== id);
  const isInList = others.length < facts.tasks.length;
  const tasks = isAskedFor ? (isInList ? facts.tasks : [...facts.tasks, id]) : others;
  const isKnown = facts.preservation.tasks[id] !== undefined;
  let next = withFacts(state, { tasks });
  if (!entry.echo) next = foldAsk(next, object);
  if (isKnown && !entry.echo) next = foldRenewal(next, object, entry);
  next = foldDeadline(next, object, { isKnown, isConflict: standing === 'conflict', at });
  return foldProducedTask(next, object, saidIn(entry));
}
