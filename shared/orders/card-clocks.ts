/** The clocks that the screen of one order shows: the one it goes by now, explained, and what runs beside it. */
import { ok, type Result } from '../base/result.ts';
import type { ClockReading, NotComputable } from '../deadlines/clock-reading.ts';
import { whollyAnsweredAt } from './answered.ts';
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
import { dueClocksOf } from './turn.ts';

export interface CardClocks {
  /** Null: no clock says anything about the order as it stands. */
  readonly clock: Result<ClockReading, NotComputable> | null;
  /** Until when to keep, beside what is due at once; to produce: what is under review while a question is open. */
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

function besides(facts: OrderFacts, place: ClockPlace): readonly ClockReading[] {
  if (facts.instrument !== 'preservation') {
    // One part is under review while another one waits for a clarification.
    const due = facts.turn.of === 'clarification' ? dueOf(facts, place) : null;
    return due?.ok === true ? [due.value] : [];
  }
  const main = facts.turn.clock?.clock;
  return clocksOf(facts)
    .filter(({ clock }) => clock !== main)
    .flatMap((running) => {
      const read = readRunning(running, place);
      return read.ok ? [read.value] : [];
    });
}

/** A clock as the list would say it; null where it names no instant. */
export function listedOf(clock: CardClocks['clock']): ListedClock {
  if (clock?.ok !== true) return clock;
  const { target } = clock.value;
  return target === null ? null : ok({ ...clock.value, target });
}
