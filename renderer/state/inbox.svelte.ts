import type { OrderId, UtcMs, Uuid } from '../../shared/base/units.ts';
import { isSameFilter, noFilter, type InboxFilter } from '../../shared/orders/inbox-filter.ts';
import { noOrders } from '../vault/list-orders.ts';
import type { OrderList, OrderRow, ViewRow } from '../vault/queries.ts';
import type { VaultState } from './vault.svelte.ts';

/** Rows asked for at a time; more are there on demand. */
const page = 200;

/**
 * The list by urgency. It is asked anew when the vault, search, filter or person changes, a minute has passed, or an order
 * turns by time alone: a row is drawn as of now, and the heading it stands under must not say otherwise.
 */
export class Inbox {
  readonly #vault: VaultState;
  readonly #now: () => UtcMs;
  /** Of whoever is signed in. */
  readonly #subject: () => string | null;
  #list = $state.raw<OrderList | null>(null);
  #alarms = $state.raw<readonly OrderRow[]>([]);
  #limit = $state(page);
  #asked = 0;
  #filter = $state.raw<InboxFilter>(noFilter);
  #view = $state.raw<Uuid | null>(null);
  search = $state('');
  isFilterOpen = $state(false);

  constructor(vault: VaultState, now: () => UtcMs, subject: () => string | null) {
    this.#vault = vault;
    this.#now = now;
    this.#subject = subject;
  }

  get list(): OrderList {
    return this.#list ?? noOrders;
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

  get filter(): InboxFilter {
    return this.#filter;
  }

  get isNarrowed(): boolean {
    return !isSameFilter(this.#filter, noFilter);
  }

  /** The saved view that is open, as long as it is there. */
  get view(): ViewRow | null {
    return this.list.views.find(({ id }) => id === this.#view) ?? null;
  }

  /** Everything that decides what the list shows: asked anew when any of it changes. */
  get question(): readonly unknown[] {
    return [this.search, this.#limit, this.#filter, this.#view, this.#subject()];
  }

  narrow(part: Partial<InboxFilter>): void {
    this.#filter = { ...this.#filter, ...part };
    this.#limit = page;
  }

  /** Opens a saved view; null: all orders. */
  open(view: ViewRow | null): void {
    this.#view = view?.id ?? null;
    this.#filter = view?.filter ?? noFilter;
    this.#limit = page;
  }

  /** A view that was just saved is the one that is open. */
  saved(id: Uuid): void {
    this.#view = id;
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
      view: { filter: this.#filter, subject: this.#subject(), view: this.#view },
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
