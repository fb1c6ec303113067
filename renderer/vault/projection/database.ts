import Dexie, { type Table } from 'dexie';

/**
 * `marks`: one row, how far the store has come. `chunks`: what the list needs of the orders, many in a row. Of each
 * order: `states`, `contents` and `texts` one row each, `histories` one row for every time it grew.
 */
export const tables = ['marks', 'chunks', 'states', 'contents', 'histories', 'texts'] as const;
export type TableName = (typeof tables)[number];

/** Whether a write waits until the disk has it. */
export type Durability = 'strict' | 'relaxed';

const prefix = 'ombud-projection-';
export const databaseName = (keyId: string): string => `${prefix}${keyId}`;

/** Rows by opaque names; nothing is indexed, because every index would be in clear. */
export class Database {
  readonly #dexie: Dexie;

  private constructor(dexie: Dexie) {
    this.#dexie = dexie;
  }

  static async open(name: string): Promise<Database> {
    const dexie = new Dexie(name, { chromeTransactionDurability: 'strict' });
    dexie.version(1).stores(Object.fromEntries(tables.map((table) => [table, ''])));
    await dexie.open();
    return new Database(dexie);
  }

  static async drop(name: string): Promise<void> {
    await Dexie.delete(name);
  }

  /** Names of the stores of other keys: they can never be read again. */
  static async others(name: string): Promise<readonly string[]> {
    const names = await Dexie.getDatabaseNames();
    return names.filter((other) => other.startsWith(prefix) && other !== name);
  }

  read(table: TableName, names: readonly string[]): Promise<readonly unknown[]> {
    return this.#table(table).bulkGet([...names]);
  }

  count(table: TableName): Promise<number> {
    return this.#table(table).count();
  }

  /**
   * All of the rows or none. They are sealed already: waiting for anything else would end the transaction. What is
   * written `relaxed` may be lost with the computer's power; a later `strict` write takes it to the disk as well.
   */
  write(
    rows: ReadonlyMap<TableName, ReadonlyMap<string, Uint8Array>>,
    durability: Durability,
  ): Promise<void> {
    // The browser's own transaction: Dexie has one durability for all of them.
    const database = this.#dexie.backendDB();
    const transaction = database.transaction([...rows.keys()], 'readwrite', { durability });
    const written = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new Error('the write was aborted'));
    });
    for (const [table, byName] of rows) {
      const store = transaction.objectStore(table);
      for (const [name, row] of byName) store.put(row, name);
    }
    return written;
  }

  close(): void {
    this.#dexie.close();
  }

  #table(name: TableName): Table<unknown, string> {
    return this.#dexie.table(name);
  }
}
