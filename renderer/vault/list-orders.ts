import type { Uuid } from '../../shared/base/units.ts';
import type { ListedClock, ListedClockFacts } from '../../shared/orders/clock-of.ts';
import { freshAfter, lookOf, readerOf, type DeskBook } from '../../shared/orders/desk-book.ts';
import type { Arrangement, Placed } from './arrange.ts';
import { mayTakeUpAny } from '../../shared/orders/link-again.ts';
import { marksOf, wantedBy, type Asker, type AtDesk } from './narrow.ts';
import type { ListView, OrderList, OrderRow, QueryAsk } from './queries.ts';
import { tallyOf, type Tally } from './tally.ts';

/** Who asks for the list, with what they have seen of it. */
export function askerOf(
  book: DeskBook,
  view: ListView | undefined,
  { now, look, clockOf }: Pick<Asker, 'now' | 'look' | 'clockOf'>,
): Asker {
  const subject = view?.subject ?? null;
  return {
    reader: readerOf(book, subject),
    freshAfter: freshAfter(book, subject, view?.view ?? null),
    now,
    look,
    clockOf,
  };
}

/** Which orders are wanted; null: all of them. */
export const narrowing = (
  { text, view }: QueryAsk<'list'>,
  asker: Asker,
): ((placed: Placed<AtDesk>) => boolean) | null =>
  view === undefined ? null : wantedBy(view.filter, asker, text.trim() !== '');

/** Counts over all orders cost a walk through them: they are kept until something changes, or a minute has passed. */
export class Tallies {
  #key = '';
  #tally: Tally | null = null;

  /** @param version Another one whenever an order or the book has changed. */
  of(all: readonly Placed<AtDesk>[], book: DeskBook, asker: Asker, version: number): Tally {
    const { reader, freshAfter: after, now } = asker;
    const key = [version, reader.subject, after, Math.floor(now / 60_000)].join('\n');
    if (this.#tally === null || this.#key !== key) {
      this.#tally = tallyOf(all, book, asker);
      this.#key = key;
    }
    return this.#tally;
  }
}

export interface ListParts<T extends AtDesk> {
  readonly arranged: Arrangement<T>;
  readonly tally: Tally;
  readonly book: DeskBook;
  readonly asker: Asker;
  readonly clockOf: (facts: ListedClockFacts) => ListedClock;
  readonly isSearchWhole: boolean;
  /** The saved view that is open. */
  readonly view: Uuid | null;
}

/** The answer to a question for the list. */
export function orderList<T extends AtDesk>(parts: ListParts<T>): OrderList {
  const { arranged, tally, book, asker, clockOf, isSearchWhole } = parts;
  const { total, found, open, movable, turnsAt } = arranged;
  const rowOf = (placed: Placed<T>): OrderRow => ({
    facts: placed.item.facts,
    clock: clockOf(placed.item.facts),
    urgency: placed.urgency,
    ...placed.item.heading,
    desk: placed.item.desk,
    marks: marksOf(placed, asker),
    again: mayTakeUpAny(placed.item.facts, asker.look, asker.clockOf),
  });
  return {
    total,
    found,
    open,
    movable,
    isSearchWhole,
    ...tally,
    look: lookOf(book, asker.reader.subject, parts.view),
    alarms: arranged.alarms.map(rowOf),
    rows: arranged.rows.map(rowOf),
    turnsAt,
  };
}

/** A list before there is any. */
export const noOrders: OrderList = {
  total: 0,
  found: 0,
  open: 0,
  movable: 0,
  alarms: [],
  rows: [],
  turnsAt: Number.POSITIVE_INFINITY,
  isSearchWhole: true,
  unread: 0,
  snoozed: 0,
  fresh: 0,
  look: null,
  views: [],
  facets: { data: [], states: [] },
};
