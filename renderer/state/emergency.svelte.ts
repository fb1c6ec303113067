import type { OrderId } from '../../shared/base/units.ts';
import type { OmbudClient } from '../client/ombud-client.ts';
import { Act } from './act.svelte.ts';
import type { Inbox } from './inbox.svelte.ts';
import type { Overlay } from './overlay.svelte.ts';
import type { Route } from './route.svelte.ts';

/** The alarm: it stays until a named person has taken the order. */
export class Emergency {
  readonly #client: OmbudClient;
  readonly #inbox: Inbox;
  readonly #overlay: Overlay;
  readonly #route: Route;
  readonly taking = new Act();
  #announced: readonly OrderId[] = [];
  /** The alarm came by itself, and the person has not acted by pointer or Tab since. */
  isUnasked = false;

  constructor(client: OmbudClient, inbox: Inbox, overlay: Overlay, route: Route) {
    this.#client = client;
    this.#inbox = inbox;
    this.#overlay = overlay;
    this.#route = route;
  }

  /** Opens the question for the most urgent untaken order, if there is one. */
  ask(): void {
    this.isUnasked = false;
    if (this.#inbox.alarms.length > 0) this.#overlay.show('emergency');
  }

  /** Asks by itself, once for each new order; afterwards only the banner reminds. */
  announce(): void {
    const fresh = this.#inbox.alarms.filter((row) => !this.#announced.includes(row.facts.id));
    if (fresh.length === 0) return;
    this.#announced = [...this.#announced, ...fresh.map((row) => row.facts.id)];
    this.isUnasked = true;
    this.#overlay.show('emergency');
  }

  /** Closes the question and shows the order; the alarm goes on. */
  readFirst(order: OrderId): void {
    this.#overlay.close();
    this.#route.choose(order);
  }

  async take(order: OrderId): Promise<void> {
    const { opening } = this.#overlay;
    await this.taking.run(() => this.#client.call('order.take', { order }));
    if (this.taking.fault !== null) return;
    this.#overlay.close(opening);
    this.#route.choose(order);
  }
}
