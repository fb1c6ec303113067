import type { OrderId } from '../../shared/base/units.ts';

export const viewNames = [
  'inbox',
  'answer',
  'preservation',
  'outbox',
  'certificate',
  'connection',
  'identity',
  'register',
] as const;
export type ViewName = (typeof viewNames)[number];

export const orderTabs = ['summary', 'form', 'messages', 'letters', 'notes', 'raw'] as const;
export type OrderTab = (typeof orderTabs)[number];

/** Where the person is. No address line: an order's number never stands in a title or URL. */
export class Route {
  #view = $state<ViewName>('inbox');
  #order = $state<OrderId | null>(null);
  tab = $state<OrderTab>('summary');

  get view(): ViewName {
    return this.#view;
  }

  /** The chosen order, kept while other views are open. */
  get order(): OrderId | null {
    return this.#order;
  }

  go(view: ViewName): void {
    this.#view = view;
  }

  /** Shows an order in the inbox; another one begins with its summary. */
  choose(order: OrderId | null): void {
    if (order !== this.#order) this.tab = 'summary';
    this.#order = order;
    this.#view = 'inbox';
  }

  /** Shows one part of an order. */
  openTab(order: OrderId, tab: OrderTab): void {
    this.choose(order);
    this.tab = tab;
  }

  prepare(order: OrderId): void {
    this.#order = order;
    this.#view = 'answer';
  }
}
