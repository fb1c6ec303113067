import 'fake-indexeddb/auto';
import { position } from '../../../../shared/base/units.ts';
import type { ProjectionKey } from '../../../../shared/bridge/vault-port.ts';
import type { JournalRecord } from '../../../../shared/orders/entry.ts';
import { noFilter, type InboxFilter } from '../../../../shared/orders/inbox-filter.ts';
import { MemoryStore } from '../../../../renderer/vault/memory-store.ts';
import {
  databaseName,
  tables,
  type TableName,
} from '../../../../renderer/vault/projection/database.ts';
import { projectionSource } from '../../../../renderer/vault/projection-source.ts';
import type { OrderList } from '../../../../renderer/vault/queries.ts';
import { StoreKeeper } from '../../../../renderer/vault/store-keeper.ts';
import type { VaultStore } from '../../../../renderer/vault/store.ts';
import { pictureTime } from '../../../contract/fixture/times.ts';
import { ingrid } from '../../shared/orders/journal-builder.ts';
import { place } from './folded.ts';

export const keyOf = (number: number): ProjectionKey => ({
  id: number.toString(16).padStart(32, '0'),
  journal: 'a'.repeat(32),
  bytes: new Uint8Array(32).fill(number + 1),
});

/** One start of the worker on this key, read to the end of the journal. */
export class Projection {
  readonly keeper: StoreKeeper;
  readonly told: { replaced: number; searchWhole: number };

  private constructor(keeper: StoreKeeper, told: Projection['told']) {
    this.keeper = keeper;
    this.told = told;
  }

  static async open(key: ProjectionKey): Promise<Projection> {
    const told = { searchWhole: 0, replaced: 0 };
    const lent = { ...key, bytes: key.bytes.slice() };
    const source = await projectionSource(place, lent, () => (told.searchWhole += 1));
    const keeper = await StoreKeeper.open(source, () => (told.replaced += 1));
    return new Projection(keeper, told);
  }

  /** As the reader does: pages of so many records, from where the store says. */
  async readAll(records: readonly JournalRecord[], perPage = 7): Promise<void> {
    const head = records.at(-1)?.position ?? position(0);
    if (this.keeper.applied > head) await this.keeper.contradicted();
    while (this.keeper.applied < head || this.keeper.resumeAfter < this.keeper.applied) {
      const after = this.keeper.resumeAfter;
      const rest = records.filter((record) => record.position > after);
      await this.keeper.apply(rest.slice(0, perPage), rest.length > perPage);
    }
    this.keeper.caughtUp();
  }

  /** Reads on until free text can be searched too; filling the index may find the store broken. */
  async settle(records: readonly JournalRecord[], perPage = 7): Promise<void> {
    for (;;) {
      await this.readAll(records, perPage);
      const before = this.told.replaced;
      const ask = { text: 'x', now: pictureTime, limit: 1 };
      const again = (): Promise<void> => this.readAll(records, perPage);
      const list = await this.keeper.answer('list', ask, again);
      const isRead = this.keeper.applied === (records.at(-1)?.position ?? 0);
      if (list.isSearchWhole && isRead && this.told.replaced === before) return;
      await new Promise((resolve) => setTimeout(resolve));
    }
  }

  answers(records: readonly JournalRecord[], texts: readonly string[] = []): Promise<unknown> {
    return allAnswers(
      (name, ask) => this.keeper.answer(name, ask, () => this.readAll(records)),
      records,
      texts,
    );
  }

  close(): Promise<void> {
    return this.keeper.clear();
  }
}

export async function reference(records: readonly JournalRecord[]): Promise<MemoryStore> {
  const store = new MemoryStore(place);
  await store.apply(records);
  return store;
}

const someFilters: readonly InboxFilter[] = [
  noFilter,
  { ...noFilter, owner: 'me', marks: ['unread'] },
  { ...noFilter, groups: ['act', 'hold'], regimes: ['emergency', 'plain'] },
  { ...noFilter, marks: ['snoozed'] },
  { ...noFilter, owner: 'nobody', marks: ['fresh'] },
];

/** Every answer there is: the list whole and narrowed, every order and its XML. */
export async function allAnswers(
  answer: VaultStore['answer'],
  records: readonly JournalRecord[],
  texts: readonly string[],
): Promise<unknown> {
  const lists: OrderList[] = [];
  for (const text of ['', ...texts])
    for (const limit of [2, 1_000])
      lists.push(await answer('list', { text, now: pictureTime, limit }));
  for (const filter of someFilters)
    for (const subject of [ingrid.subject, null])
      for (const text of ['', 'arkivet']) {
        const view = { filter, subject, view: null };
        lists.push(await answer('list', { text, now: pictureTime, limit: 1_000, view }));
      }
  const ids = new Set(
    records.flatMap(({ entry }) => ('order' in entry && entry.order !== null ? entry.order : [])),
  );
  const orders = [];
  for (const order of ids)
    orders.push(await answer('order', { order }), await answer('raw', { order }));
  const outbox = [await answer('outbox', { limit: 2 }), await answer('outbox', { limit: 1_000 })];
  return { lists, orders, outbox };
}

const opened = (key: ProjectionKey): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(databaseName(key.id));
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('cannot be opened'));
  });

export interface StoredRow {
  readonly table: TableName;
  readonly name: IDBValidKey;
  readonly bytes: Uint8Array;
}

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('request failed'));
  });

/** What lies in the database, as whoever has the disk sees it. */
export async function storedRows(key: ProjectionKey): Promise<readonly StoredRow[]> {
  const database = await opened(key);
  const rows: StoredRow[] = [];
  for (const table of tables) {
    const store = database.transaction(table).objectStore(table);
    const [names, values] = await Promise.all([done(store.getAllKeys()), done(store.getAll())]);
    names.forEach((name, at) => rows.push({ table, name, bytes: values[at] as Uint8Array }));
  }
  database.close();
  return rows;
}

/** Puts another value in place of a row; null removes it. */
export async function tamper(
  key: ProjectionKey,
  { table, name }: StoredRow,
  bytes: Uint8Array | null,
): Promise<void> {
  const database = await opened(key);
  const store = database.transaction(table, 'readwrite').objectStore(table);
  if (bytes === null) await done(store.delete(name));
  else await done(store.put(bytes, name));
  database.close();
}
