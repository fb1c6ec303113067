import type { UtcMs } from '../../shared/base/units.ts';
import type { ListedClock, ListedClockFacts } from '../../shared/orders/clock-of.ts';
import { mayClockMove } from '../../shared/orders/movable.ts';
import { waitsToBeTaken } from '../../shared/orders/untaken.ts';
import {
  compareUrgency,
  groupOf,
  isSettled,
  urgencyOf,
  type Urgency,
} from '../../shared/orders/urgency.ts';
import type { ListedFacts } from './listed-facts.ts';

export interface Listed {
  readonly facts: ListedFacts;
}

export interface Placed<T> {
  readonly item: T;
  readonly urgency: Urgency;
}

export interface Arrangement<T> {
  readonly total: number;
  readonly found: number;
  readonly open: number;
  readonly movable: number;
  readonly alarms: readonly Placed<T>[];
  readonly rows: readonly Placed<T>[];
  /** Every order, the most urgent first. */
  readonly all: readonly Placed<T>[];
}

export interface ArrangeAsk<T> {
  readonly now: UtcMs;
  readonly limit: number;
  readonly graceMinutes: number;
  readonly clockOf: (facts: ListedClockFacts) => ListedClock;
  readonly isFound: (placed: Placed<T>) => boolean;
}

/** All orders by urgency, narrowed to those that are found. Counts and alarms are of all of them. */
export function arrange<T extends Listed>(items: readonly T[], ask: ArrangeAsk<T>): Arrangement<T> {
  const placed = items.map((item) => ({ item, urgency: placing(item.facts, ask) }));
  placed.sort((a, b) => compareUrgency(a.urgency, b.urgency));
  const found = placed.filter((one) => ask.isFound(one));
  return {
    total: placed.length,
    found: found.length,
    open: placed.filter(({ urgency }) => groupOf(urgency.kind) !== 'done').length,
    movable: items.filter(({ facts }) => mayClockMove(facts)).length,
    alarms: placed.filter(({ item }) => waitsToBeTaken(item.facts)),
    rows: found.slice(0, ask.limit),
    all: placed,
  };
}

/** A clock costs calendar arithmetic; what is settled is placed without one. */
function placing<T>(facts: ListedFacts, { clockOf, now, graceMinutes }: ArrangeAsk<T>): Urgency {
  const clock = isSettled(facts) ? null : clockOf(facts);
  return urgencyOf(facts, clock?.ok === true ? clock.value : null, now, graceMinutes);
}
