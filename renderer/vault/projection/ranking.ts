import type { OrderId, UtcMs } from '../../../shared/base/units.ts';
import type { ListedClock, ListedClockFacts } from '../../../shared/orders/clock-of.ts';
import { mayClockMove } from '../../../shared/orders/movable.ts';
import { compareUrgency, groupOf, isSettled } from '../../../shared/orders/urgency.ts';
import { placing, type Arrangement, type Placed } from '../arrange.ts';
import type { ListedFacts } from '../listed-facts.ts';
import type { Found } from '../search-index.ts';

export interface Ranked {
  readonly id: OrderId;
  readonly facts: ListedFacts;
}

export interface RankingParts {
  readonly clockOf: (facts: ListedClockFacts) => ListedClock;
  readonly graceMinutes: number;
}

interface Rank<T> extends Placed<T> {
  /** Of the order, in what a search has found. */
  readonly number: number;
  /** From this instant on its urgency is another. */
  readonly turnsAt: number;
}

const never = Number.POSITIVE_INFINITY;

/**
 * All orders by urgency, as `arrange` would place them. Their order is kept: anew is judged only what has changed, or
 * what time has moved on.
 */
export class Ranking<T extends Ranked> {
  readonly #parts: RankingParts;
  readonly #items = new Map<OrderId, { readonly item: T; readonly number: number }>();
  readonly #stale = new Set<OrderId>();
  #ranks: readonly Rank<T>[] = [];
  /** The orders' numbers in the order of the ranks: a search runs through them at every letter typed. */
  #numbers = new Uint32Array(0);
  #counts = { open: 0, movable: 0 };
  #judgedAt = Number.NEGATIVE_INFINITY;
  #turnsAt = never;

  constructor(parts: RankingParts) {
    this.#parts = parts;
  }

  /** Takes in an order, new or changed. */
  put(item: T, number: number): void {
    this.#items.set(item.id, { item, number });
    this.#stale.add(item.id);
  }

  all(): readonly T[] {
    return Array.from(this.#items.values(), ({ item }) => item);
  }

  /** @param isWanted Narrows what is found; null: not at all. */
  arrange(
    now: UtcMs,
    found: Found,
    limit: number,
    isWanted: ((placed: Placed<T>) => boolean) | null = null,
  ): Arrangement<T> {
    this.#bringUpTo(now);
    const ranks = this.#ranks;
    const alarms: Rank<T>[] = [];
    for (const rank of ranks) {
      if (rank.urgency.kind !== 'emergency') break;
      if (rank.item.facts.taken === null) alarms.push(rank);
    }
    const rows: Rank<T>[] = [];
    let count = 0;
    for (let at = 0; at < ranks.length; at += 1) {
      if (found !== null && found[this.#numbers[at] ?? 0] !== 1) continue;
      const rank = ranks[at];
      if (rank === undefined || isWanted?.(rank) === false) continue;
      count += 1;
      if (rows.length < limit) rows.push(rank);
    }
    const turnsAt = this.#turnsAt;
    return {
      total: ranks.length,
      found: count,
      ...this.#counts,
      alarms,
      rows,
      turnsAt,
      all: ranks,
    };
  }

  #bringUpTo(now: UtcMs): void {
    const isEarlier = now < this.#judgedAt;
    if (isEarlier || now >= this.#turnsAt)
      for (const { item, turnsAt } of this.#ranks)
        if (isEarlier ? !isSettled(item.facts) : turnsAt <= now) this.#stale.add(item.id);
    this.#judgedAt = now;
    if (this.#stale.size === 0) return;
    const fresh = Array.from(this.#stale).flatMap((id) => this.#judged(id, now));
    fresh.sort(byUrgency);
    const kept = this.#ranks.filter(({ item }) => !this.#stale.has(item.id));
    this.#ranks = merged(kept, fresh);
    this.#stale.clear();
    this.#count();
  }

  #judged(id: OrderId, now: UtcMs): readonly Rank<T>[] {
    const known = this.#items.get(id);
    return known === undefined
      ? []
      : [{ ...known, ...placing(known.item.facts, { ...this.#parts, now }) }];
  }

  #count(): void {
    const counts = { open: 0, movable: 0 };
    this.#turnsAt = never;
    for (const { item, urgency, turnsAt } of this.#ranks) {
      if (groupOf(urgency.kind) !== 'done') counts.open += 1;
      if (mayClockMove(item.facts)) counts.movable += 1;
      if (turnsAt < this.#turnsAt) this.#turnsAt = turnsAt;
    }
    this.#counts = counts;
    this.#numbers = Uint32Array.from(this.#ranks, ({ number }) => number);
  }
}

const byUrgency = (a: Placed<unknown>, b: Placed<unknown>): number =>
  compareUrgency(a.urgency, b.urgency);

/** Two lists in order as one. */
function merged<R extends Placed<unknown>>(kept: readonly R[], fresh: readonly R[]): readonly R[] {
  const all: R[] = [];
  let at = 0;
  for (const one of fresh) {
    for (let next = kept[at]; next !== undefined && byUrgency(next, one) < 0; next = kept[at]) {
      all.push(next);
      at += 1;
    }
    all.push(one);
  }
  return at === 0 ? [...all, ...kept] : all.concat(kept.slice(at));
}
