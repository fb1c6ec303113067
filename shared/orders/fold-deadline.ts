import { asTaskId, utcMs, type UtcMs } from '../base/units.ts';
import type { LdTaskObject } from '../hi1/model.ts';
import { bareEnd, receiptsOf } from './clock-of.ts';
import { raise, withFacts, type OrderState } from './fold-state.ts';

type NamedDeadlines = Pick<LdTaskObject, 'id' | 'generation'> & {
  readonly deadlines: readonly Pick<LdTaskObject['deadlines'][number], 'at'>[];
};

interface Coming {
  readonly isKnown: boolean;
  /** The same generation has come with other contents. */
  readonly isConflict: boolean;
  readonly at: UtcMs;
}

/**
 * A deadline that the issuing authority sets anew comes in the task (O6): of several the latest counts. Deadlines that
 * a task had when it was made are no new ones. Set again to the same instant, it stays what it was. One that lies
 * before the order's receipt is a slip that nobody could keep: it takes the place of none, and a person is asked. Of two
 * objects that claim to be the same generation the one with the earlier end counts.
 */
export function foldDeadline(
  state: OrderState,
  { id, deadlines, generation }: NamedDeadlines,
  { isKnown, isConflict, at }: Coming,
): OrderState {
  const isRenewed = isKnown || (generation !== null && generation > 1);
  if (!isRenewed || deadlines.length === 0) return state;
  const readable = deadlines.flatMap((deadline) => deadline.at ?? []);
  if (readable.length === 0) return raise(state, 'deadlineNotReadable');
  const next = utcMs(Math.max(...readable));
  if (next <= receiptsOf(state.facts).due) return raise(state, 'deadlineBeforeReceipt');
  const task = asTaskId(id);
  const known = state.facts.newDeadlines[task];
  if (known?.at === next) return state;
  if (isConflict && next >= (known?.at ?? bareEnd(state.facts))) return state;
  const isEarlier = known !== undefined && next < known.at;
  const newDeadline = { at: next, setAt: at, isEarlier };
  return withFacts(state, { newDeadlines: { ...state.facts.newDeadlines, [task]: newDeadline } });
}
