/** Which of two orders must be answered first, before one of them is closed as the other one sent again (Article 10). */
import { isWhollyAnswered, type Answers } from './answered.ts';
import type { OrderFacts } from './facts.ts';
import { receiptsOf, type ListedClock, type ListedClockFacts } from './clock-of.ts';

/** What the end of an order's own time is read from. */
export type DueSide = ListedClockFacts &
  Pick<OrderFacts, 'emergency'> &
  Answers<Pick<OrderFacts['answer'], 'state' | 'sentAt' | 'acknowledgedAt'>>;

/** The clock an order goes by, in the calendar of the profile. */
export type DueClock = (facts: ListedClockFacts) => ListedClock;

/**
 * Whether a time limit would move back if `other` were answered in place of `one`. An emergency never gives way to what
 * is none (Article 10(4)); what has been answered is late for nothing, what an answer left out is due by its own time.
 */
export function losesTime(one: DueSide, other: DueSide, clockOf: DueClock): boolean {
  if (isWhollyAnswered(other)) return false;
  if (one.emergency && !other.emergency) return true;
  const [own, theirs] = [endOf(one, clockOf), endOf(other, clockOf)];
  return own.target < theirs.target || (own.target === theirs.target && own.latest < theirs.latest);
}

interface End {
  readonly target: number;
  readonly latest: number;
}

const never: End = { target: Number.POSITIVE_INFINITY, latest: Number.POSITIVE_INFINITY };
const hourMs = 3_600_000;

/** By the order's own clock, milliseconds since 1970; infinite while it waits for an authority. */
function endOf(side: DueSide, clockOf: DueClock): End {
  if (side.turn.of !== 'us') return never;
  const clock = clockOf(side);
  if (clock?.ok === true)
    return { target: clock.value.target, latest: clock.value.latest ?? Number.POSITIVE_INFINITY };
  // Where no clock can be computed the order counts by the law's bare time.
  const plain = receiptsOf(side).due + (side.emergency ? 8 : 240) * hourMs;
  return { target: plain, latest: plain };
}
