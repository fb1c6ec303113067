import type { OrderId } from '../../../shared/base/units.ts';
import { defaultClockSettings } from '../../../shared/deadlines/production-clock.ts';
import {
  clockReader,
  listedClockReader,
  type ClockFacts,
  type ListedClock,
  type ListedClockFacts,
  type OrderClock,
} from '../../../shared/orders/clock-of.ts';
import { cardClocksReader, type CardClocks } from '../../../shared/orders/card-clocks.ts';
import { formsOfOrder } from '../../../shared/forms/forms-of-order.ts';
import type { DeskBook } from '../../../shared/orders/desk-book.ts';
import type { OrderFacts } from '../../../shared/orders/facts.ts';
import { followedBy, holdRow } from '../hold-row.ts';
import { LinkIndex } from '../link-index.ts';
import { askerOf, narrowing, orderList, Tallies } from '../list-orders.ts';
import { relatedOrders } from '../list-related.ts';
import { arrangeOutbox, outboxRows } from '../list-outbox.ts';
import type { ListedFacts } from '../listed-facts.ts';
import type {
  HoldRow,
  OrderDetail,
  OrderList,
  OutboxList,
  PlaceSettings,
  QueryAnswer,
  QueryAsk,
  QueryName,
} from '../queries.ts';
import type { OrderRows } from './order-rows.ts';
import type { OrderSearch } from './order-search.ts';
import type { Outline } from './outline.ts';
import type { Overview } from './overview.ts';
import { Ranking } from './ranking.ts';
import { Recent } from './recent.ts';
import { ProjectionBroken } from './sealed-rows.ts';

type Answerers = {
  readonly [N in QueryName]: (ask: QueryAsk<N>) => Promise<QueryAnswer<N>>;
};

interface ListedOutline extends Outline {
  readonly facts: ListedFacts;
}
const isListed = (outline: Outline): outline is ListedOutline => outline.facts !== null;

/** The outbox is asked again with every change: the facts it shows are kept as they were read. */
const mostFacts = 100;

/** What is answered from the outlines in memory, without a row being read. */
export const answeredFromMemory: ReadonlySet<QueryName> = new Set<QueryName>(['list']);

export interface AnswererParts {
  readonly orders: OrderRows;
  readonly overview: Overview;
  readonly search: OrderSearch;
  readonly settings: PlaceSettings;
  readonly book: DeskBook;
}

/** Answers from the outlines, and from the rows of the orders that are shown. */
export class Answerer {
  readonly #orders: OrderRows;
  readonly #overview: Overview;
  readonly #search: OrderSearch;
  readonly #ranking: Ranking<ListedOutline>;
  readonly #clockOf: (facts: ClockFacts) => OrderClock;
  readonly #cardOf: (facts: OrderFacts) => CardClocks;
  readonly #listedClockOf: (facts: ListedClockFacts) => ListedClock;
  readonly #settings: PlaceSettings;
  readonly #facts = new Recent<OrderId, OrderFacts>(mostFacts);

  readonly #links = new LinkIndex();
  readonly #tallies = new Tallies();
  #book: DeskBook;
  /** Goes up with every change. */
  #changes = 0;

  constructor({ orders, overview, search, settings, book }: AnswererParts) {
    this.#book = book;
    this.#orders = orders;
    this.#overview = overview;
    this.#search = search;
    this.#settings = settings;
    const place = { ...settings, settings: defaultClockSettings };
    this.#clockOf = clockReader(place);
    this.#cardOf = cardClocksReader(place);
    this.#listedClockOf = listedClockReader(place);
    this.#ranking = new Ranking({
      clockOf: this.#listedClockOf,
      graceMinutes: settings.releaseGraceMinutes,
    });
    this.take(overview.all());
  }

  /** Takes in orders, new or changed. */
  take(outlines: Iterable<Outline>): void {
    this.#changes += 1;
    for (const outline of outlines) {
      this.#search.putKeys(outline);
      this.#links.put(outline.id, outline.signs);
      if (isListed(outline)) this.#ranking.put(outline, this.#search.numberOf(outline));
    }
  }

  takeBook(book: DeskBook): void {
    this.#book = book;
    this.#changes += 1;
  }

  answer<N extends QueryName>(name: N, ask: QueryAsk<N>): Promise<QueryAnswer<N>> {
    return this.#answerers[name](ask);
  }

  readonly #answerers: Answerers = {
    list: (ask) => Promise.resolve(this.#list(ask)),
    outbox: ({ limit }) => this.#outbox(limit),
    holds: () => this.#holds(),
    order: ({ order }) => this.#detail(order),
    raw: ({ order }) => this.#raw(order),
    forms: async ({ order }) => formsOfOrder(await this.#raw(order)),
  };

  async #raw(order: OrderId): Promise<QueryAnswer<'raw'>> {
    const outline = this.#overview.get(order);
    return outline === undefined ? [] : (await this.#orders.content(outline)).raw;
  }

  #list(ask: QueryAsk<'list'>): OrderList {
    const { text, now, limit, view } = ask;
    const book = this.#book;
    const asker = askerOf(book, view, {
      now,
      look: (id) => this.#overview.get(id)?.facts ?? undefined,
      clockOf: this.#listedClockOf,
    });
    const found = this.#search.find(text);
    const arranged = this.#ranking.arrange(now, found, limit, narrowing(ask, asker));
    return orderList({
      arranged,
      tally: this.#tallies.of(arranged.all, book, asker, this.#changes),
      book,
      asker,
      clockOf: this.#listedClockOf,
      view: view?.view ?? null,
      isSearchWhole: text.trim() === '' || this.#search.isWhole,
    });
  }

  async #outbox(limit: number): Promise<OutboxList> {
    const arranged = arrangeOutbox(this.#ranking.all(), this.#listedClockOf, limit);
    const facts = await this.#factsOf(arranged.rows.map(({ item }) => item));
    const rows = arranged.rows.flatMap((placed) => {
      const { item } = placed;
      return outboxRows(placed, { ...this.#shown(item, facts), heading: item.heading });
    });
    return { ...arranged, rows };
  }

  async #holds(): Promise<readonly HoldRow[]> {
    const all = this.#ranking.all();
    const wanted = all.filter(({ isHold }) => isHold);
    const followed = followedBy(all);
    const linked = all.filter(({ id }) => followed.has(id));
    const facts = await this.#factsOf([...wanted, ...linked]);
    const others = linked.flatMap(({ id, heading: { reference } }) => {
      const known = facts.get(id);
      return known === undefined ? [] : [{ ...known, reference }];
    });
    const cores = await this.#orders.cores(wanted);
    return wanted.map((outline, at) => {
      const core = cores[at];
      const known = facts.get(outline.id);
      if (core === undefined || known === undefined)
        throw new ProjectionBroken('an order without content');
      return holdRow(known, core, others, this.#settings);
    });
  }

  #shown(
    { id }: Outline,
    read: ReadonlyMap<OrderId, OrderFacts>,
  ): Pick<OrderDetail, 'facts' | 'clock'> {
    const known = read.get(id);
    if (known === undefined) throw new ProjectionBroken('an order without facts');
    return { facts: known, clock: this.#clockOf(known) };
  }

  async #factsOf(outlines: readonly Outline[]): Promise<ReadonlyMap<OrderId, OrderFacts>> {
    const facts = new Map<OrderId, OrderFacts>();
    const missing = new Map<OrderId, Outline>();
    for (const outline of outlines) {
      const known = this.#facts.get(outline.id, outline.version);
      if (known === undefined) missing.set(outline.id, outline);
      else facts.set(outline.id, known);
    }
    const wanted = [...missing.values()];
    const read = await this.#orders.states(wanted);
    wanted.forEach(({ id, version }, at) => {
      const state = read[at]?.state ?? null;
      if (state === null) return;
      facts.set(id, state.facts);
      this.#facts.set(id, version, state.facts);
    });
    return facts;
  }

  async #detail(order: OrderId): Promise<OrderDetail | null> {
    const outline = this.#overview.get(order);
    if (outline === undefined || !isListed(outline)) return null;
    const [facts, content] = await Promise.all([
      this.#factsOf([outline]),
      this.#orders.content(outline),
    ]);
    const { core, history, raw } = content;
    const shown = this.#shown(outline, facts);
    return {
      ...shown,
      card: this.#cardOf(shown.facts),
      content: { ...core, history, rawCount: raw.length },
      desk: outline.desk,
      related: relatedOrders(
        order,
        this.#links,
        (id) => {
          const other = this.#overview.get(id);
          return other !== undefined && isListed(other) ? other : undefined;
        },
        this.#ranking.all(),
        this.#listedClockOf,
      ),
    };
  }
}
