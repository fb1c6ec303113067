import type { UtcMs } from '../base/units.ts';
import { isUnsaid } from '../orders/exempt-tasks.ts';
import type { HeldTask, OrderFacts } from '../orders/facts.ts';
import type { HoldEnd } from './hold-end.ts';
import { heldTasks, holdGround, type KeptFacts } from './hold-ground.ts';

export const holdStates = ['toPreserve', 'toRelease', 'kept', 'over'] as const;
/**
 * `toPreserve`: asked for, and nobody has recorded what is kept. `toRelease`: it may go, and a person decides. `over`:
 * nothing is kept any more.
 */
export type HoldState = (typeof holdStates)[number];

export type StatusFacts = KeptFacts & Pick<OrderFacts, 'id' | 'links'>;

const tasksOf = ({ preservation }: Pick<OrderFacts, 'preservation'>): readonly HeldTask[] =>
  Object.values(preservation.tasks);

/** Whether the register shows an order: one that asks to preserve, or any under which something was recorded. */
export const isHold = (facts: Pick<OrderFacts, 'instrument' | 'preservation'>): boolean =>
  facts.instrument === 'preservation' || tasksOf(facts).some(({ kept }) => kept !== null);

const isAsked = ({ withdrawnAt, preservation }: KeptFacts): boolean =>
  withdrawnAt === null && preservation.endedAt === null;

/** What is to be kept is asked for, and nobody has said yet of all of it what is: also with one identifier of several. */
export const isToPreserve = (facts: KeptFacts): boolean =>
  facts.instrument === 'preservation' && isAsked(facts) && isUnsaid(facts);

/** Where the preservation under an order stands at a moment. */
export function holdState(
  facts: KeptFacts,
  end: HoldEnd,
  producedAt: UtcMs | null,
  now: UtcMs,
): HoldState {
  if (isToPreserve(facts)) return 'toPreserve';
  if (heldTasks(facts).length === 0) return 'over';
  const ground = holdGround(facts, end, producedAt);
  return ground !== null && now >= ground.since ? 'toRelease' : 'kept';
}
