/** The clocks that the screen of one order shows: the one it goes by now, explained, and what runs beside it. */
import { ok, type Result } from '../base/result.ts';
import type { ClockId, ClockReading, NotComputable } from '../deadlines/clock-reading.ts';
import { whollyAnsweredAt } from './answered.ts';
import { soonestOf } from '../deadlines/soonest.ts';
import {
  clockOf,
  readRunning,
  remembered,
  turnClockOf,
  type ClockPlace,
  type ListedClock,
} from './clock-of.ts';
import type { OrderFacts } from './facts.ts';
import { clocksOf } from './order-clocks.ts';
import { isRefused } from './refused.ts';
import { dueClocks, dueClocksOf } from './turn.ts';

export interface CardClocks {
  /** Null: no clock says anything about the order as it stands. */
  readonly clock: Result<ClockReading, NotComputable> | null;
  /** Everything else that runs, in the order of the law: what is kept, other limits of ours, the authorities' time. */
  readonly also: readonly ClockReading[];
}

/** The clocks of one order for its screen, from its facts alone. */
export function cardClocksOf(facts: OrderFacts, place: ClockPlace): CardClocks {
  return { clock: mainClock(facts, place), also: besides(facts, place) };
}

export const cardClocksReader = (place: ClockPlace): ((facts: OrderFacts) => CardClocks) =>
  remembered((facts: OrderFacts) => cardClocksOf(facts, place));

function mainClock(facts: OrderFacts, place: ClockPlace): CardClocks['clock'] {
  const { turn, withdrawnAt } = facts;
  // What is answered or ended shows the clock it ran by.
  const isEnded = whollyAnsweredAt(facts) !== null || withdrawnAt !== null || isRefused(facts);
  if (isEnded) return clockOf(facts, place);
  if (turn.clock !== null) return turnClockOf(facts, place);
  if (turn.of === 'review') return dueOf(facts, place);
  return turn.of === 'us' ? clockOf(facts, place) : null;
}

/** Under review nothing is suspended for sure before the authority has answered (U15): our clocks stay in sight. */
const dueOf = (facts: OrderFacts, place: ClockPlace): CardClocks['clock'] =>
  turnClockOf({ ...facts, turn: { ...facts.turn, beside: [], ...dueClocksOf(facts) } }, place);

/** Limits that others set beside the order's own time, which runs on. */
const stated: readonly ClockId[] = ['ENFORCEMENT_DEADLINE', 'OTHER_DEADLINES'];

/**
 * All that runs beside it. The clocks an order goes by while it is ours are told as one, the soonest; of an order that is
 * over nothing runs.
 */
function besides(facts: OrderFacts, place: ClockPlace): readonly ClockReading[] {
  const { instrument, turn } = facts;
  const isPreserving = instrument === 'preservation';
  if (!isPreserving && turn.of === 'over') return [];
  const main = mainClock(facts, place);
  const shown = main?.ok === true ? main.value.id : turn.clock?.clock;
  // One part is under review while another one waits for a clarification.
  const due = !isPreserving && turn.of === 'clarification' ? dueOf(facts, place) : null;
  // A limit that another sets and the order's own time are told both, whichever ends first.
  const isOwnTold = !isPreserving && !stated.some((clock) => clock === shown);
  const told: ReadonlySet<ClockId> = new Set(
    isOwnTold ? dueClocks.filter((clock) => !stated.includes(clock)) : [],
  );
  const others = clocksOf(facts)
    .filter(({ clock }) => clock !== shown && !told.has(clock))
    .map((running) => readRunning(running, place));
  return [...(due === null ? [] : [due]), ...others]
    .flatMap((read) => (read.ok ? [read.value] : []))
    .reduce<readonly ClockReading[]>(withOne, []);
}

/** Of what we have to do in several parts at once the soonest counts. */
function withOne(known: readonly ClockReading[], one: ClockReading): readonly ClockReading[] {
  const same = known.findIndex(({ id, kind }) => id === one.id && kind === 'DUE');
  return same === -1
    ? [...known, one]
    : known.map((other, index) => (index === same ? soonestOf(other, [one]) : other));
}

/** A clock as the list would say it; null where it names no instant. */
export function listedOf(clock: CardClocks['clock']): ListedClock {
  if (clock?.ok !== true) return clock;
  const { target } = clock.value;
  return target === null ? null : ok({ ...clock.value, target });
}
