import { position, type OrderId, type Position } from '../../shared/base/units.ts';
import { defaultClockSettings } from '../../shared/deadlines/production-clock.ts';
import {
  clockReader,
  listedClockReader,
  type ClockFacts,
  type ListedClock,
  type ListedClockFacts,
  type OrderClock,
} from '../../shared/orders/clock-of.ts';
import { cardClocksReader, type CardClocks } from '../../shared/orders/card-clocks.ts';
import { formsOfOrder } from '../../shared/forms/forms-of-order.ts';
import { foldContent, orderOfRecord } from '../../shared/orders/content-fold.ts';
import type { OrderContent } from '../../shared/orders/content.ts';
import type { JournalRecord } from '../../shared/orders/entry.ts';
import { emptyBook, foldBook } from '../../shared/orders/desk-book.ts';
import type { OrderFacts } from '../../shared/orders/facts.ts';
import { signsOf } from '../../shared/orders/order-links.ts';
import { DeskLedger } from '../../shared/orders/desk-ledger.ts';
import { Ledger } from '../../shared/orders/fold.ts';
import { arrange } from './arrange.ts';
import { isHold } from '../../shared/holds/hold-status.ts';
import { headingOf } from './heading.ts';
import { holdRow } from './hold-row.ts';
import { listedFacts, type ListedFacts } from './listed-facts.ts';
import type { AtDesk } from './narrow.ts';
import { LinkIndex } from './link-index.ts';
import { askerOf, narrowing, orderList, Tallies } from './list-orders.ts';
import { relatedOrders } from './list-related.ts';
import { arrangeOutbox, outboxRows } from './list-outbox.ts';
import type {
  HoldRow,
  OrderDetail,
  OrderList,
  OutboxList,
  PlaceSettings,
  QueryAnswer,
  QueryAsk,
  QueryName,
} from './queries.ts';
import { SearchIndex } from './search-index.ts';
import { foldedKeys, foldedWords, noText, withText, type SearchText } from './search-text.ts';
import type { VaultStore } from './store.ts';

type Answerers = {
  readonly [N in QueryName]: (ask: QueryAsk<N>) => QueryAnswer<N>;
};

/**
 * The view of the journal held in memory: gone with the worker, built again from the first record. It stands in where
 * nothing can be written, and says what the store on the disk must answer.
 */
export class MemoryStore implements VaultStore {
  readonly keptIn = 'memory';
  readonly #settings: PlaceSettings;
  readonly #clockOf: (facts: ClockFacts) => OrderClock;
  readonly #cardOf: (facts: OrderFacts) => CardClocks;
  readonly #listedClockOf: (facts: ListedClockFacts) => ListedClock;
  #ledger = new Ledger();
  #desks = new DeskLedger();
  #book = emptyBook;
  #links = new LinkIndex();
  readonly #tallies = new Tallies();
  readonly #listed = new WeakMap<OrderFacts, ListedFacts>();
  #contents = new Map<OrderId, OrderContent>();
  #texts = new Map<OrderId, SearchText>();
  #index: SearchIndex;

  constructor(settings: PlaceSettings) {
    this.#settings = settings;
    this.#index = new SearchIndex(settings.country);
    const place = { ...settings, settings: defaultClockSettings };
    this.#clockOf = clockReader(place);
    this.#cardOf = cardClocksReader(place);
    this.#listedClockOf = listedClockReader(place);
  }

  get applied(): Position {
    return position(this.#ledger.facts().head);
  }

  get resumeAfter(): Position {
    return this.applied;
  }

  apply(records: readonly JournalRecord[]): Promise<void> {
    for (const record of records) {
      if (record.position <= this.applied) continue;
      this.#ledger.apply(record);
      this.#desks.apply(record);
      this.#book = foldBook(this.#book, record);
      const order = orderOfRecord(record);
      if (order === null) continue;
      const content = foldContent(this.#contents.get(order) ?? null, record);
      if (content !== null) {
        this.#contents.set(order, content);
        this.#links.put(order, signsOf(content));
      }
      this.#read(order, record);
    }
    return Promise.resolve();
  }

  answer<N extends QueryName>(name: N, ask: QueryAsk<N>): Promise<QueryAnswer<N>> {
    return Promise.resolve(this.#answerers[name](ask));
  }

  clear(): Promise<void> {
    this.#ledger = new Ledger();
    this.#desks = new DeskLedger();
    this.#book = emptyBook;
    this.#links = new LinkIndex();
    this.#contents = new Map();
    this.#texts = new Map();
    this.#index = new SearchIndex(this.#settings.country);
    return Promise.resolve();
  }

  readonly #answerers: Answerers = {
    list: (ask) => this.#list(ask),
    outbox: ({ limit }) => this.#outbox(limit),
    holds: () => this.#holds(),
    order: ({ order }) => this.#detail(order),
    raw: ({ order }) => this.#contents.get(order)?.raw ?? [],
    forms: ({ order }) => formsOfOrder(this.#contents.get(order)?.raw ?? []),
  };

  #read(order: OrderId, { entry }: JournalRecord): void {
    const known = this.#texts.get(order) ?? noText;
    const text = withText(known, entry);
    if (text === known) return;
    this.#texts.set(order, text);
    this.#index.putKeys(order, foldedKeys(text));
    this.#index.putWords(order, foldedWords(text));
  }

  #list(ask: QueryAsk<'list'>): OrderList {
    const { text, now, limit, view } = ask;
    const found = this.#index.find(text);
    const asker = askerOf(this.#book, view, {
      now,
      look: (id) => this.#ledger.facts().orders.get(id),
      clockOf: this.#listedClockOf,
    });
    const isWanted = narrowing(ask, asker);
    const arranged = arrange(this.#listedOrders(), {
      now,
      limit,
      graceMinutes: this.#settings.releaseGraceMinutes,
      clockOf: this.#listedClockOf,
      isFound: (placed) =>
        (found === null || found[this.#index.numberOf(placed.item.id)] === 1) &&
        isWanted?.(placed) !== false,
    });
    return orderList({
      arranged,
      tally: this.#tallies.of(arranged.all, this.#book, asker, this.applied),
      book: this.#book,
      asker,
      clockOf: this.#listedClockOf,
      view: view?.view ?? null,
      isSearchWhole: true,
    });
  }

  #listedOrders(): readonly AtDesk[] {
    return this.#orders().map(({ facts, content }) => ({
      id: facts.id,
      facts: this.#listedFacts(facts),
      desk: this.#desks.of(facts.id),
      heading: headingOf(content),
    }));
  }

  /** The same for the same facts: the clocks read from them are remembered by it. */
  #listedFacts(facts: OrderFacts): ListedFacts {
    const listed = this.#listed.get(facts) ?? listedFacts(facts);
    this.#listed.set(facts, listed);
    return listed;
  }

  #outbox(limit: number): OutboxList {
    const arranged = arrangeOutbox(this.#orders(), this.#listedClockOf, limit);
    const rows = arranged.rows.flatMap((placed) => {
      const { facts, content } = placed.item;
      const heading = headingOf(content);
      return outboxRows(placed, { facts, clock: this.#clockOf(facts), heading });
    });
    return { ...arranged, rows };
  }

  #holds(): readonly HoldRow[] {
    const orders = this.#orders();
    const others = orders.map(({ facts, content }) => ({ ...facts, reference: content.reference }));
    return orders
      .filter(({ facts }) => isHold(facts))
      .map(({ facts, content }) => holdRow(facts, content, others, this.#settings));
  }

  #orders(): readonly { readonly facts: OrderFacts; readonly content: OrderContent }[] {
    return [...this.#ledger.facts().orders.values()].flatMap((facts) => {
      const content = this.#contents.get(facts.id);
      return content === undefined ? [] : [{ facts, content }];
    });
  }

  #detail(order: OrderId): OrderDetail | null {
    const facts = this.#ledger.facts().orders.get(order);
    const content = this.#contents.get(order);
    if (facts === undefined || content === undefined) return null;
    const { raw, ...rest } = content;
    const atDesk = this.#listedOrders();
    return {
      facts,
      clock: this.#clockOf(facts),
      card: this.#cardOf(facts),
      content: { ...rest, rawCount: raw.length },
      desk: this.#desks.of(order),
      related: relatedOrders(
        order,
        this.#links,
        (id) => atDesk.find((one) => one.id === id),
        atDesk,
        this.#listedClockOf,
      ),
    };
  }
}
