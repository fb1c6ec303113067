import type { OrderId, UtcMs } from '../../shared/base/units.ts';
import type { OrderList, OrderRow } from '../vault/queries.ts';
import type { VaultState } from './vault.svelte.ts';

/** Rows asked for at a time; more are there on demand. */
const page = 200;
const empty: OrderList = {
  total: 0,
  found: 0,
  open: 0,
  movable: 0,
  alarms: [],
  rows: [],
  isSearchWhole: true,
};

/** The list by urgency. It is asked anew when the vault changes, the search changes, or a minute has passed. */
export class Inbox {
  readonly #vault: VaultState;
  readonly #now: () => UtcMs;
  #list = $state.raw<OrderList | null>(null);
  #alarms = $state.raw<readonly OrderRow[]>([]);
  #limit = $state(page);
  #asked = 0;
  search = $state('');
  /** Opened in this window: no longer bold. */
  #opened = $state.raw<readonly OrderId[]>([]);

  constructor(vault: VaultState, now: () => UtcMs) {
    this.#vault = vault;
    this.#now = now;
  }

  get list(): OrderList {
    return this.#list ?? empty;
  }

  /** False until the first list is here. */
  get isLoaded(): boolean {
    return this.#list !== null;
  }

  get openCount(): number {
    return this.list.open;
  }

  /**
   * Emergencies nobody has taken. While the journal is read anew an order may look as it did before somebody took it:
   * until its end is reached those known before stand.
   */
  get alarms(): readonly OrderRow[] {
    return this.#alarms;
  }

  get limit(): number {
    return this.#limit;
  }

  isNew(row: OrderRow): boolean {
    const isUntouched = row.facts.answer.state === 'none' && row.urgency.kind !== 'done';
    return isUntouched && !this.#opened.includes(row.facts.id);
  }

  markOpened(order: OrderId): void {
    if (!this.#opened.includes(order)) this.#opened = [...this.#opened, order];
  }

  showMore(): void {
    this.#limit += page;
  }

  /** Asks for the list as it is now. An answer that was overtaken is dropped. */
  async refresh(): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    const now = this.#now();
    const list = await this.#vault.client.ask('list', {
      text: this.search,
      now,
      limit: this.#limit,
    });
    if (asked !== this.#asked) return;
    this.#list = list;
    if (list === null || this.#vault.hasReadAll) this.#alarms = list?.alarms ?? [];
  }

  /** The order so many rows below (or above) the given one; the first when none is given. */
  neighbour(order: OrderId | null, step: number): OrderId | null {
    const { rows } = this.list;
    const at = rows.findIndex((row) => row.facts.id === order);
    const next = at < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, at + step));
    return rows[next]?.facts.id ?? null;
  }
}
