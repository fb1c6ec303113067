import type { Database, Durability } from './database.ts';
import { type TableName } from './database.ts';
import type { RowSeal } from './row-seal.ts';

/** The store cannot be used: rows are missing, damaged, or of another time. It is a view and is made again. */
export class ProjectionBroken extends Error {
  constructor(what: string) {
    super(`the projection is broken: ${what}`);
  }
}

export interface Wanted {
  readonly name: string;
  readonly version: number;
}

export interface Written extends Wanted {
  readonly table: TableName;
  readonly value: object;
}

/** The database as sealed rows: what goes in is an object, what comes out is the same object or a `ProjectionBroken`. */
export class SealedRows {
  readonly #database: Database;
  readonly #seal: RowSeal;

  constructor(database: Database, seal: RowSeal) {
    this.#database = database;
    this.#seal = seal;
  }

  nameOf(what: string): Promise<string> {
    return this.#seal.nameOf(what);
  }

  /** The row, or null when there is none. */
  async find<T>(table: TableName, wanted: Wanted): Promise<T | null> {
    const [row] = await this.#database.read(table, [wanted.name]);
    return row === undefined ? null : ((await this.#open(table, wanted, row)) as T);
  }

  /** Every wanted row, in the order asked for. */
  async read<T>(table: TableName, wanted: readonly Wanted[]): Promise<readonly T[]> {
    if (wanted.length === 0) return [];
    const rows = await this.#database.read(
      table,
      wanted.map(({ name }) => name),
    );
    const opened = wanted.map((one, at) => this.#open(table, one, rows[at]));
    return (await Promise.all(opened)) as T[];
  }

  /** Seals first, then writes in one transaction. */
  async write(rows: readonly Written[], durability: Durability): Promise<void> {
    const sealed = await Promise.all(rows.map((row) => this.#seal.seal(row, row.value)));
    const byTable = new Map<TableName, Map<string, Uint8Array>>();
    sealed.forEach((bytes, at) => {
      const row = rows[at];
      if (row === undefined) return;
      const table = byTable.get(row.table) ?? new Map<string, Uint8Array>();
      byTable.set(row.table, table.set(row.name, bytes));
    });
    await this.#database.write(byTable, durability);
  }

  async isEmpty(names: readonly TableName[]): Promise<boolean> {
    const counts = await Promise.all(names.map((name) => this.#database.count(name)));
    return counts.every((count) => count === 0);
  }

  close(): void {
    this.#database.close();
  }

  async #open(table: TableName, wanted: Wanted, row: unknown): Promise<unknown> {
    const value = await this.#seal.open({ ...wanted, table }, row);
    if (value === null) throw new ProjectionBroken(`a row of ${table}`);
    return value;
  }
}
