import { position, type OrderId, type Position } from '../../shared/base/units.ts';
import { defaultClockSettings } from '../../shared/deadlines/production-clock.ts';
import { clockReader, type OrderClock } from '../../shared/orders/clock-of.ts';
import { foldContent, orderOfRecord } from '../../shared/orders/content-fold.ts';
import type { OrderContent } from '../../shared/orders/content.ts';
import type { JournalRecord } from '../../shared/orders/entry.ts';
import type { OrderFacts } from '../../shared/orders/facts.ts';
import { Ledger } from '../../shared/orders/fold.ts';
import { listOrders, type Candidate } from './list-orders.ts';
import { listOutbox } from './list-outbox.ts';
import type { OrderDetail, PlaceSettings, QueryAnswer, QueryAsk, QueryName } from './queries.ts';
import type { VaultStore } from './store.ts';

type Answerers = {
  readonly [N in QueryName]: (ask: QueryAsk<N>) => QueryAnswer<N>;
};

/** The view of the journal held in memory: gone with the worker, built again from the first record. */
export class MemoryStore implements VaultStore {
  readonly #settings: PlaceSettings;
  readonly #clockOf: (facts: OrderFacts) => OrderClock;
  #ledger = new Ledger();
  #contents = new Map<OrderId, OrderContent>();

  constructor(settings: PlaceSettings) {
    this.#settings = settings;
    this.#clockOf = clockReader({ ...settings, settings: defaultClockSettings });
  }

  get applied(): Position {
    return position(this.#ledger.facts().head);
  }

  apply(records: readonly JournalRecord[]): Promise<void> {
    for (const record of records) {
      this.#ledger.apply(record);
      const order = orderOfRecord(record);
      if (order === null) continue;
      const content = foldContent(this.#contents.get(order) ?? null, record);
      if (content !== null) this.#contents.set(order, content);
    }
    return Promise.resolve();
  }

  answer<N extends QueryName>(name: N, ask: QueryAsk<N>): Promise<QueryAnswer<N>> {
    return Promise.resolve(this.#answerers[name](ask));
  }

  clear(): Promise<void> {
    this.#ledger = new Ledger();
    this.#contents = new Map();
    return Promise.resolve();
  }

  readonly #answerers: Answerers = {
    list: (ask) =>
      listOrders(this.#candidates(), { ...ask, graceMinutes: this.#settings.releaseGraceMinutes }),
    outbox: ({ limit }) => listOutbox(this.#candidates(), limit),
    order: ({ order }) => this.#detail(order),
    raw: ({ order }) => this.#contents.get(order)?.raw ?? [],
  };

  #candidates(): readonly Candidate[] {
    return [...this.#ledger.facts().orders.values()].flatMap((facts) => {
      const content = this.#contents.get(facts.id);
      return content === undefined ? [] : [{ facts, content, clock: this.#clockOf(facts) }];
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
