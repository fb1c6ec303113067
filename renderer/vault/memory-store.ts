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
import { formsOfOrder } from '../../shared/forms/forms-of-order.ts';
import { foldContent, orderOfRecord } from '../../shared/orders/content-fold.ts';
import type { OrderContent } from '../../shared/orders/content.ts';
import type { JournalRecord } from '../../shared/orders/entry.ts';
import type { OrderFacts } from '../../shared/orders/facts.ts';
import { Ledger } from '../../shared/orders/fold.ts';
import { arrange } from './arrange.ts';
import { isHold } from '../../shared/holds/hold-status.ts';
import { headingOf } from './heading.ts';
import { holdRow } from './hold-row.ts';
import { listedFacts } from './listed-facts.ts';
import { arrangeOutbox } from './list-outbox.ts';
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
  readonly #listedClockOf: (facts: ListedClockFacts) => ListedClock;
  #ledger = new Ledger();
  #contents = new Map<OrderId, OrderContent>();
  #texts = new Map<OrderId, SearchText>();
  #index = new SearchIndex();

  constructor(settings: PlaceSettings) {
    this.#settings = settings;
    const place = { ...settings, settings: defaultClockSettings };
    this.#clockOf = clockReader(place);
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
      const order = orderOfRecord(record);
      if (order === null) continue;
      const content = foldContent(this.#contents.get(order) ?? null, record);
      if (content !== null) this.#contents.set(order, content);
      this.#read(order, record);
    }
    return Promise.resolve();
  }

  answer<N extends QueryName>(name: N, ask: QueryAsk<N>): Promise<QueryAnswer<N>> {
    return Promise.resolve(this.#answerers[name](ask));
  }

  clear(): Promise<void> {
    this.#ledger = new Ledger();
    this.#contents = new Map();
    this.#texts = new Map();
    this.#index = new SearchIndex();
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

  #list({ text, now, limit }: QueryAsk<'list'>): OrderList {
    const found = this.#index.find(text);
    const arranged = arrange(this.#orders(), {
      now,
      limit,
      graceMinutes: this.#settings.releaseGraceMinutes,
      clockOf: this.#listedClockOf,
      isFound: ({ facts: { id } }) => found === null || found[this.#index.numberOf(id)] === 1,
    });
    const rowOf = ({ item: { facts, content }, urgency }: (typeof arranged.rows)[number]) => ({
      facts: listedFacts(facts),
      clock: this.#listedClockOf(facts),
      urgency,
      ...headingOf(content),
    });
    return {
      ...arranged,
      isSearchWhole: true,
      alarms: arranged.alarms.map(rowOf),
      rows: arranged.rows.map(rowOf),
    };
  }

  #outbox(limit: number): OutboxList {
    const arranged = arrangeOutbox(this.#orders(), this.#listedClockOf, limit);
    const rows = arranged.rows.map(({ item: { facts, content }, group }) => {
      const { reference, authority } = headingOf(content);
      return { facts, clock: this.#clockOf(facts), group, reference, authority };
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
    return { facts, clock: this.#clockOf(facts), content: { ...rest, rawCount: raw.length } };
  }
}
