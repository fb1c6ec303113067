import type { OrderId } from '../../../shared/base/units.ts';
import type { EndpointId } from '../../../shared/hi1/model.ts';
import { foldCore, orderOfRecord, rawOf } from '../../../shared/orders/content-fold.ts';
import type { JournalRecord } from '../../../shared/orders/entry.ts';
import { foldBook, type DeskBook } from '../../../shared/orders/desk-book.ts';
import { judgeByAuthority } from '../../../shared/orders/fold-authority.ts';
import { foldDesk } from '../../../shared/orders/fold-desk.ts';
import { foldOrder } from '../../../shared/orders/fold-order.ts';
import { withText } from '../search-text.ts';
import type { StoredOrder } from './order-rows.ts';

/** An order that a page of records has touched. */
export interface TouchedOrder {
  readonly order: StoredOrder;
  /** Of the order's own. */
  readonly records: readonly JournalRecord[];
  readonly hasNewText: boolean;
}

export interface PageSource {
  /** The orders as they are stored; new ones for those not known. */
  load(ids: readonly OrderId[]): Promise<readonly StoredOrder[]>;
  /** Stored orders that hang on who the enforcing authority is. */
  decided(): readonly OrderId[];
}

export interface FoldedPage {
  readonly touched: readonly TouchedOrder[];
  readonly authority: EndpointId | null;
  readonly book: DeskBook;
}

/** Folds one page of records into the orders they are about. Nothing is written yet. */
export async function foldPage(
  source: PageSource,
  records: readonly JournalRecord[],
  known: Pick<FoldedPage, 'authority' | 'book'>,
): Promise<FoldedPage> {
  const isLearnt = records.some(({ entry }) => entry.kind === 'enforcingAuthorityLearnt');
  const ids = new Set([
    ...records.flatMap((record) => orderOfRecord(record) ?? []),
    ...(isLearnt ? source.decided() : []),
  ]);
  const orders = await source.load([...ids]);
  const touched = new Map<OrderId, TouchedOrder>(
    orders.map((order) => [order.id, { order, records: [], hasNewText: false }]),
  );
  let { authority, book } = known;
  for (const record of records) {
    const { entry } = record;
    book = foldBook(book, record);
    if (entry.kind === 'enforcingAuthorityLearnt') {
      authority = { country: entry.country, id: entry.id };
      for (const [id, one] of touched) touched.set(id, judged(one, authority));
    }
    const id = orderOfRecord(record);
    const one = id === null ? undefined : touched.get(id);
    if (one !== undefined) touched.set(one.order.id, grown(one, record, authority));
  }
  return { touched: [...touched.values()], authority, book };
}

function judged(one: TouchedOrder, authority: EndpointId): TouchedOrder {
  const { state } = one.order;
  if (state === null) return one;
  return { ...one, order: { ...one.order, state: judgeByAuthority(state, authority) } };
}

function grown(
  { order, records, hasNewText }: TouchedOrder,
  record: JournalRecord,
  authority: EndpointId | null,
): TouchedOrder {
  const { entry } = record;
  const text = withText(order.text, entry);
  const arrived = rawOf(record);
  const head = arrived === null ? [] : [headOf(arrived)];
  return {
    order: {
      ...order,
      state: foldOrder(order.state, record, authority),
      desk: foldDesk(order.desk, entry, record.position),
      core: foldCore(order.core, record, order.raw),
      raw: [...order.raw, ...head],
      text,
    },
    records: [...records, record],
    hasNewText: hasNewText || text !== order.text,
  };
}

const headOf = ({
  objectId,
  generation,
}: StoredOrder['raw'][number]): StoredOrder['raw'][number] => ({ objectId, generation });
