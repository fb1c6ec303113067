import Dexie, { type Table } from 'dexie';

/**
 * `marks`: one row, how far the store has come. `chunks`: what the list needs of the orders, many in a row. Of each
 * order: `states`, `contents` and `texts` one row each, `histories` one row for every time it grew.
 */
export const tables = ['marks', 'chunks', 'states', 'contents', 'histories', 'texts'] as const;
export type TableName = (typeof tables)[number];

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

  /** All of the rows or none. They are sealed already: waiting for anything else would end the transaction. */
  async write(rows: ReadonlyMap<TableName, ReadonlyMap<string, Uint8Array>>): Promise<void> {
    const names = [...rows.keys()];
    await this.#dexie.transaction('rw', names, async () => {
      for (const [table, byName] of rows)
        await this.#table(table).bulkPut([...byName.values()], [...byName.keys()]);
    });
  }

  close(): void {
    this.#dexie.close();
  }

  #table(name: TableName): Table<unknown, string> {
    return this.#dexie.table(name);
  }
}
