import type { Position } from '../../shared/base/units.ts';
import { freshAfter, lookOf, type DeskBook } from '../../shared/orders/desk-book.ts';
import { passes } from '../../shared/orders/filter-passes.ts';
import type { Placed } from './arrange.ts';
import { filteredOf, type Asker, type AtDesk } from './narrow.ts';
import type { OrderList, ViewRow } from './queries.ts';

export type Tally = Pick<OrderList, 'unread' | 'snoozed' | 'fresh' | 'views' | 'facets'>;

/** What the inbox counts over all orders, whatever is searched or narrowed. */
export function tallyOf(all: readonly Placed<AtDesk>[], book: DeskBook, asker: Asker): Tally {
  const { subject } = asker.reader;
  const counts = { unread: 0, snoozed: 0, fresh: 0 };
  const data = new Set<string>();
  const states = new Set<string>();
  const since = book.views.map(({ id }): Position => freshAfter(book, subject, id));
  const fresh = book.views.map(() => 0);
  for (const placed of all) {
    const order = filteredOf(placed, asker);
    if (order.marks.unread) counts.unread += 1;
    if (order.marks.snoozed) counts.snoozed += 1;
    if (order.marks.fresh) counts.fresh += 1;
    for (const type of order.data) data.add(type);
    if (order.state !== null) states.add(order.state);
    book.views.forEach(({ filter }, at) => {
      const isNew = placed.item.desk.news > (since[at] ?? 0);
      if (isNew && passes(order, filter, subject)) fresh[at] = (fresh[at] ?? 0) + 1;
    });
  }
  const views = book.views.map((view, at): ViewRow => ({
    ...view,
    fresh: fresh[at] ?? 0,
    look: lookOf(book, subject, view.id),
  }));
  return { ...counts, views, facets: { data: [...data].sort(), states: [...states].sort() } };
}
