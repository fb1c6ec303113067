import { asTaskId, isUuid, utcMs, type TaskId, type UtcMs } from '../base/units.ts';
import { answersOf } from '../orders/answered.ts';
import { standingChanges } from '../orders/asks.ts';
import { endingWords, type EndingFacts } from '../orders/ending-words.ts';
import { exemptionOf, isExempt } from '../orders/exempt-tasks.ts';
import type { ReleaseGround } from '../orders/entries/preservation-entry.ts';
import type { HeldTask, OrderFacts } from '../orders/facts.ts';
import type { HoldEnd } from './hold-end.ts';
import { receiptsByTask } from './produced.ts';

/** What would end a hold, for which tasks, and since when; `since` in the future: only time is missing. */
export interface HoldGround {
  readonly ground: ReleaseGround;
  readonly tasks: readonly TaskId[];
  readonly since: UtcMs;
}

export type KeptFacts = EndingFacts &
  Pick<
    OrderFacts,
    'instrument' | 'receipt' | 'withdrawnAt' | 'answer' | 'earlierAnswers' | 'asks' | 'doubts'
  >;

const isHeld = ({ kept, released }: HeldTask): boolean => kept?.any === true && released === null;

/** Tasks of which something is kept that nobody has let go. */
export const heldTasks = ({ preservation }: Pick<OrderFacts, 'preservation'>): readonly TaskId[] =>
  tasksWhere(preservation.tasks, isHeld);

function tasksWhere(
  tasks: OrderFacts['preservation']['tasks'],
  test: (task: HeldTask) => boolean,
): readonly TaskId[] {
  return Object.entries<HeldTask>(tasks).flatMap(([id, task]) =>
    isUuid(id) && test(task) ? [asTaskId(id)] : [],
  );
}

/**
 * The ground on which what is kept for an order may end; null when there is none, dated or not. `producedAt`: when
 * the request that this preservation was for had its answer received.
 */
export function holdGround(
  facts: KeptFacts,
  end: HoldEnd,
  producedAt: UtcMs | null,
): HoldGround | null {
  const { preservation, withdrawnAt, instrument } = facts;
  const tasks = heldTasks(facts);
  if (tasks.length === 0) return null;
  const whole = (ground: ReleaseGround, since: UtcMs): HoldGround => ({ ground, tasks, since });
  if (withdrawnAt !== null) return whole('withdrawn', withdrawnAt);
  if (preservation.endedAt !== null) return whole('endedByAuthority', preservation.endedAt);
  const told = toldOtherwise(facts);
  if (told !== null) return whole('endedByAuthority', told);
  if (instrument !== 'preservation') {
    const received = receiptsByTask(facts);
    const otherwise = standingChanges(facts);
    const sent = tasks.filter((held) => received.has(held) && !otherwise.has(held));
    if (answersOf(facts).every(({ acknowledgedAt }) => acknowledgedAt === null)) return null;
    // What a question or an objection kept out of the answer stays (Articles 10(9), 17(3), recital 79).
    if (sent.length === 0) return endedTasks(facts);
    const since = utcMs(Math.max(...sent.flatMap((held) => received.get(held) ?? [])));
    return { ground: 'produced', tasks: sent, since };
  }
  const ended = endedTasks(facts);
  if (ended !== null) return ended;
  if (producedAt !== null) return whole('produced', producedAt);
  if (end.kind === 'open') return null;
  const byPeriod = end.kind === 'dated' ? whole('periodEnded', end.at) : null;
  return exemptTasks(facts, tasks) ?? byPeriod;
}

/** Tasks the authority no longer needs, while others of the order are still to be kept (Article 11(3)). */
function endedTasks({ preservation, words, receipt }: KeptFacts): HoldGround | null {
  const tasks = tasksWhere(preservation.tasks, (task) => isHeld(task) && task.asked === 'nothing');
  if (tasks.length === 0) return null;
  const said = words.filter(({ id }) => tasks.some((task) => task === id));
  const since = utcMs(Math.max(receipt.ours, ...said.map(({ receivedAt }) => receivedAt)));
  return { ground: 'endedByAuthority', tasks, since };
}

/** What silent forms were about goes by itself, the rest by its period (Article 11(1), (5)). */
function exemptTasks(facts: KeptFacts, held: readonly TaskId[]): HoldGround | null {
  const tasks = held.filter((task) => isExempt(facts, task));
  if (tasks.length === 0) return null;
  const since = utcMs(Math.max(...tasks.map((task) => exemptionOf(facts, task)?.at ?? 0)));
  return { ground: 'exempt', tasks, since };
}

/** An authority has written, and a person has judged, that the data or the order are no longer wanted. */
function toldOtherwise(facts: KeptFacts): UtcMs | null {
  const said = endingWords(facts);
  return said.length === 0 ? null : utcMs(Math.min(...said.map(({ receivedAt }) => receivedAt)));
}
