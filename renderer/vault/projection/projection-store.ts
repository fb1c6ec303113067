import type { OrderId, Position } from '../../../shared/base/units.ts';
import { position } from '../../../shared/base/units.ts';
import type { ProjectionKey } from '../../../shared/bridge/vault-port.ts';
import type { JournalRecord } from '../../../shared/orders/entry.ts';
import type { PlaceSettings, QueryAnswer, QueryAsk, QueryName } from '../queries.ts';
import type { VaultStore } from '../store.ts';
import { answeredFromMemory, Answerer } from './answerer.ts';
import { Database, databaseName, type Durability } from './database.ts';
import { digestOf, readMark, readOverview, writtenChunk, writtenMark, type Mark } from './mark.ts';
import { newOrderRows, OrderRows, type StoredOrder } from './order-rows.ts';
import { OrderSearch } from './order-search.ts';
import { outlineOf, type Outline } from './outline.ts';
import type { Overview } from './overview.ts';
import { foldPage, type FoldedPage, type TouchedOrder } from './page-fold.ts';
import type { RowSeal } from './row-seal.ts';
import { ProjectionBroken, SealedRows, type Written } from './sealed-rows.ts';
import { Turns } from './turns.ts';

export interface ProjectionNews {
  /** Free text can be searched from now on. */
  onSearchWhole(): void;
  /** Found outside of any question: the store is of no use any more. */
  onBroken(error: unknown): void;
}

interface Parts {
  readonly rows: SealedRows;
  readonly mark: Mark;
  readonly overview: Overview;
  readonly settings: PlaceSettings;
  readonly news: ProjectionNews;
}

/**
 * The view of the journal on the disk, every row sealed. Held in memory: an outline of each order and the search
 * index. Each page of records is written in one transaction together with the mark, so that whatever interrupts it
 * leaves the store as of a page's end.
 */
export class ProjectionStore implements VaultStore {
  readonly keptIn = 'disk';
  readonly #rows: SealedRows;
  readonly #orders: OrderRows;
  readonly #overview: Overview;
  readonly #search: OrderSearch;
  readonly #answerer: Answerer;
  readonly #turns = new Turns();
  #mark: Mark;
  /** The journal has been seen to go through the last record applied. */
  #isProven: boolean;

  private constructor({ rows, mark, overview, settings, news }: Parts) {
    this.#rows = rows;
    this.#orders = new OrderRows(rows);
    this.#overview = overview;
    this.#mark = mark;
    this.#isProven = mark.applied === 0;
    this.#search = new OrderSearch(overview, settings.country);
    this.#answerer = new Answerer({
      orders: this.#orders,
      overview,
      search: this.#search,
      settings,
      book: mark.book,
    });
    void this.#fillSearch(news);
  }

  /** Opens the store of this key, or makes it. Rejects when it is there and broken, or cannot be opened at all. */
  static async open(
    key: ProjectionKey,
    seal: RowSeal,
    settings: PlaceSettings,
    news: ProjectionNews,
  ): Promise<ProjectionStore> {
    const database = await Database.open(databaseName(key.id));
    try {
      const rows = new SealedRows(database, seal);
      const mark = await readMark(rows, key.journal);
      const overview = await readOverview(rows, mark);
      return new ProjectionStore({ rows, mark, overview, settings, news });
    } catch (error) {
      database.close();
      throw error;
    }
  }

  get applied(): Position {
    return this.#mark.applied;
  }

  get resumeAfter(): Position {
    return this.#isProven ? this.applied : position(this.applied - 1);
  }

  apply(records: readonly JournalRecord[], hasMore: boolean): Promise<void> {
    return this.#turns.run(async () => {
      await this.#prove(records);
      const fresh = records.filter((record) => record.position > this.applied);
      const last = fresh.at(-1);
      if (last !== undefined) await this.#applyPage(fresh, last, hasMore ? 'relaxed' : 'strict');
    });
  }

  answer<N extends QueryName>(name: N, ask: QueryAsk<N>): Promise<QueryAnswer<N>> {
    const answer = (): Promise<QueryAnswer<N>> => this.#answerer.answer(name, ask);
    if (!answeredFromMemory.has(name)) return this.#turns.run(answer);
    // Whoever types does not wait until a page of records is written.
    return this.#turns.isEnded ? Promise.reject(new ProjectionBroken('let go')) : answer();
  }

  async clear(): Promise<void> {
    await this.#turns.end();
    this.#rows.close();
  }

  /** A journal that was put back to an older state, or is another one, does not go through our last record. */
  async #prove(records: readonly JournalRecord[]): Promise<void> {
    if (this.#isProven) return;
    const [first] = records;
    const isSame =
      first?.position === this.applied && (await digestOf(first)) === this.#mark.digest;
    if (!isSame) throw new ProjectionBroken('the journal does not go through the last record');
    this.#isProven = true;
  }

  async #applyPage(
    records: readonly JournalRecord[],
    last: JournalRecord,
    durability: Durability,
  ): Promise<void> {
    const page = await foldPage(
      {
        load: (ids) => this.#load(ids),
        decided: () => [...this.#overview.all()].flatMap((one) => (one.isDecided ? one.id : [])),
      },
      records,
      this.#mark,
    );
    const version = last.position;
    const outlined = page.touched.map((one) => ({ one, outline: this.#outline(one, version) }));
    const change = this.#overview.change(outlined.map(({ outline }) => outline));
    const mark = await this.#markAfter(page, last, change.chunks);
    const written = [
      ...outlined.map(({ one, outline }) => this.#orders.written(one.order, one.records, outline)),
      ...change.chunks.map(async ({ index, outlines }) => [
        await writtenChunk(this.#rows, index, version, outlines),
      ]),
      writtenMark(this.#rows, mark).then((row): readonly Written[] => [row]),
    ];
    await this.#rows.write((await Promise.all(written)).flat(), durability);
    change.keep();
    this.#mark = mark;
    this.#answerer.takeBook(mark.book);
    this.#answerer.take(outlined.map(({ outline }) => outline));
    for (const { one } of outlined)
      if (one.hasNewText) this.#search.putWords(one.order.id, one.order.text);
  }

  async #markAfter(
    { authority, book }: FoldedPage,
    last: JournalRecord,
    changed: readonly { readonly index: number }[],
  ): Promise<Mark> {
    const chunks = [...this.#mark.chunks];
    for (const { index } of changed) chunks[index] = last.position;
    const digest = await digestOf(last);
    return { ...this.#mark, applied: last.position, digest, authority, book, chunks };
  }

  #outline({ order, hasNewText }: TouchedOrder, version: number): Outline {
    const known = this.#overview.get(order.id);
    const textVersion = hasNewText || known === undefined ? version : known.textVersion;
    return outlineOf(order, { version, textVersion });
  }

  async #load(ids: readonly OrderId[]): Promise<readonly StoredOrder[]> {
    const known = ids.flatMap((id) => this.#overview.get(id) ?? []);
    const fresh = ids.filter((id) => this.#overview.get(id) === undefined);
    const made = fresh.map(async (id) => newOrderRows(id, await this.#rows.nameOf(`order/${id}`)));
    return [...(await this.#orders.orders(known)), ...(await Promise.all(made))];
  }

  async #fillSearch(news: ProjectionNews): Promise<void> {
    const isNew = this.#overview.size === 0;
    try {
      await this.#search.fill(this.#orders, async (work) => {
        if (this.#turns.isEnded) return false;
        await this.#turns.run(work);
        return true;
      });
    } catch (error) {
      if (!this.#turns.isEnded) news.onBroken(error);
      return;
    }
    if (!isNew && !this.#turns.isEnded) news.onSearchWhole();
  }
}
