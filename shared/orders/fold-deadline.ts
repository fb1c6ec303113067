import { asTaskId, utcMs, type TaskId, type UtcMs } from '../base/units.ts';
import type { LdTaskObject } from '../hi1/model.ts';
import { bareEnd, receiptsOf } from './clock-of.ts';
import type { NewDeadline } from './facts.ts';
import { firstEnd } from './first-end.ts';
import { raise, withFacts, type DeadlineBefore, type OrderState } from './fold-state.ts';

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
 * objects that claim to be the same generation the one with the earlier end counts; one that names none leaves what ran
 * before.
 */
export function foldDeadline(
  state: OrderState,
  { id, deadlines, generation }: NamedDeadlines,
  { isKnown, isConflict, at }: Coming,
): OrderState {
  const isRenewed = isKnown || (generation !== null && generation > 1);
  if (!isRenewed) return state;
  if (deadlines.length === 0)
    return isConflict ? withoutLater(state, asTaskId(id), generation) : state;
  const readable = deadlines.flatMap((deadline) => deadline.at ?? []);
  if (readable.length === 0) return raise(state, 'deadlineNotReadable');
  const next = utcMs(Math.max(...readable));
  if (next <= receiptsOf(state.facts).due) return raise(state, 'deadlineBeforeReceipt');
  const task = asTaskId(id);
  const known = state.facts.newDeadlines[task];
  if (known?.at === next) return state;
  const end = known === undefined ? null : firstEnd(known, state.facts);
  if (isConflict && next >= (end ?? bareEnd(state.facts))) return state;
  const isEarlier = end !== null && next < end;
  const newDeadline = { at: next, setAt: at, isEarlier };
  const earlier = state.deadlinesBefore?.[task];
  const isSame = isConflict && earlier !== undefined && isSetBy(earlier, known, generation);
  const before = isSame ? earlier.before : (known ?? null);
  return withFacts(
    {
      ...state,
      deadlinesBefore: { ...state.deadlinesBefore, [task]: { at: next, generation, before } },
    },
    { newDeadlines: { ...state.facts.newDeadlines, [task]: newDeadline } },
  );
}

/** It still is what that generation has set. */
const isSetBy = (
  set: DeadlineBefore,
  known: NewDeadline | undefined,
  generation: number | null,
): boolean => set.generation === generation && set.at === known?.at;

/** The same generation has come without a deadline: one that it set later than what ran before does not count. */
function withoutLater(state: OrderState, task: TaskId, generation: number | null): OrderState {
  const { [task]: known, ...others } = state.facts.newDeadlines;
  const set = state.deadlinesBefore?.[task];
  if (set === undefined || !isSetBy(set, known, generation)) return state;
  const { before } = set;
  const endBefore = before === null ? bareEnd(state.facts) : firstEnd(before, state.facts);
  if (set.at <= endBefore) return state;
  return withFacts(state, {
    newDeadlines: before === null ? others : { ...others, [task]: before },
  });
}
