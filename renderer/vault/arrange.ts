import type { UtcMs } from '../../shared/base/units.ts';
import type { ListedClock, ListedClockFacts } from '../../shared/orders/clock-of.ts';
import { mayClockMove } from '../../shared/orders/movable.ts';
import { waitsToBeTaken } from '../../shared/orders/untaken.ts';
import {
  compareUrgency,
  groupOf,
  isSettled,
  urgencyOf,
  urgencyTurnsAt,
  type Urgency,
} from '../../shared/orders/urgency.ts';
import type { ListedFacts } from './listed-facts.ts';

const never = Number.POSITIVE_INFINITY;

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
  /** From when on time alone may place one of all the orders otherwise; infinite: never. */
  readonly turnsAt: number;
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
  const placed = items.map((item) => ({ item, ...placing(item.facts, ask) }));
  placed.sort((a, b) => compareUrgency(a.urgency, b.urgency));
  const found = placed.filter((one) => ask.isFound(one));
  return {
    total: placed.length,
    found: found.length,
    open: placed.filter(({ urgency }) => groupOf(urgency.kind) !== 'done').length,
    movable: items.filter(({ facts }) => mayClockMove(facts)).length,
    alarms: placed.filter(({ item }) => waitsToBeTaken(item.facts)),
    rows: found.slice(0, ask.limit),
    turnsAt: placed.reduce((first, { turnsAt }) => Math.min(first, turnsAt), never),
    all: placed,
  };
}

/** Where an order stands, and from when on it may stand elsewhere. A clock costs calendar arithmetic; what is settled is placed without one. */
export function placing(
  facts: ListedFacts,
  { clockOf, now, graceMinutes }: Pick<ArrangeAsk<unknown>, 'clockOf' | 'now' | 'graceMinutes'>,
): { readonly urgency: Urgency; readonly turnsAt: number } {
  const read = isSettled(facts) ? null : clockOf(facts);
  const clock = read?.ok === true ? read.value : null;
  return {
    urgency: urgencyOf(facts, clock, now, graceMinutes),
    turnsAt: urgencyTurnsAt(facts, clock, now, graceMinutes),
  };
}
