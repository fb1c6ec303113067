import type { Fault } from '../../shared/base/fault.ts';
import type { Result } from '../../shared/base/result.ts';
import type { OrderId, UtcMs, Uuid } from '../../shared/base/units.ts';
import type { LinkReason } from '../../shared/orders/desk-entry.ts';
import type { InboxFilter } from '../../shared/orders/inbox-filter.ts';
import type { OmbudClient } from '../client/ombud-client.ts';
import { Act } from './act.svelte.ts';

/** So long after it was written main has it at the latest, however long somebody goes on writing. */
const keepWithinMs = 400;

/** What a person does around orders: known in this journal alone. Everything comes back through the vault. */
export class Desk {
  readonly #client: OmbudClient;
  /** Owner, time and reading; notes; links; saved views: each with its own fault, shown where it was asked for. */
  readonly handling = new Act();
  readonly noting = new Act();
  readonly linking = new Act();
  readonly saving = new Act();
  /** Notes begun and not yet written down. Main keeps them while they are written: the window ends with a lock. */
  #drafts = $state.raw<Readonly<Record<OrderId, string>>>({});
  readonly #keeping: Record<OrderId, ReturnType<typeof setTimeout> | undefined> = {};
  /** Marked unread by hand: not read again by staying open. */
  #leftUnread: OrderId | null = null;

  constructor(client: OmbudClient) {
    this.#client = client;
  }

  draftOf(order: OrderId): string {
    return this.#drafts[order] ?? '';
  }

  keepDraft(order: OrderId, text: string): void {
    this.#drafts = { ...this.#drafts, [order]: text };
    if (this.#keeping[order] !== undefined) return;
    const keep = (): void => {
      this.#keeping[order] = undefined;
      void this.#client.call('desk.keepNoteDraft', { order, text: this.draftOf(order) });
    };
    this.#keeping[order] = setTimeout(keep, keepWithinMs);
  }

  /** What main has kept of a note, unless something is written here already. */
  async loadDraft(order: OrderId): Promise<void> {
    if (order in this.#drafts) return;
    const kept = await this.#client.call('desk.noteDraft', { order });
    if (!kept.ok || order in this.#drafts) return;
    this.#drafts = { ...this.#drafts, [order]: kept.value.text };
  }

  /** Somebody else is here: what one person began is not shown to the next. */
  forgetDrafts(): void {
    for (const order of Object.keys(this.#keeping)) this.#stopKeeping(order as OrderId);
    this.#drafts = {};
  }

  #stopKeeping(order: OrderId): void {
    clearTimeout(this.#keeping[order]);
    this.#keeping[order] = undefined;
  }

  /** @returns true when the note is in the journal; until then its draft stays. */
  async note(order: OrderId): Promise<boolean> {
    const text = this.draftOf(order).trim();
    if (text === '') return false;
    const written = await this.noting.run(() => this.#client.call('desk.note', { order, text }));
    if (written !== null) {
      this.#stopKeeping(order);
      this.#drafts = { ...this.#drafts, [order]: '' };
    }
    return written !== null;
  }

  /** Somebody has an order open: it counts as read, unless they have just said otherwise. */
  async seen(order: OrderId): Promise<void> {
    if (this.#leftUnread === order) return;
    this.#leftUnread = null;
    await this.#client.call('desk.read', { orders: [order] });
  }

  read(orders: readonly OrderId[]): Promise<boolean> {
    return this.#handle(() => this.#client.call('desk.read', { orders: [...orders] }));
  }

  markUnread(orders: readonly OrderId[], open: OrderId | null): Promise<boolean> {
    if (open !== null && orders.includes(open)) this.#leftUnread = open;
    return this.#handle(() => this.#client.call('desk.unread', { orders: [...orders] }));
  }

  /** @param from Whom the person sees as the present owner. */
  claim(orders: readonly OrderId[], from: string | null): Promise<boolean> {
    return this.#handle(() => this.#client.call('desk.claim', { orders: [...orders], from }));
  }

  release(orders: readonly OrderId[]): Promise<boolean> {
    return this.#handle(() => this.#client.call('desk.release', { orders: [...orders] }));
  }

  snooze(orders: readonly OrderId[], until: UtcMs): Promise<boolean> {
    return this.#handle(() => this.#client.call('desk.snooze', { orders: [...orders], until }));
  }

  wake(orders: readonly OrderId[]): Promise<boolean> {
    return this.#handle(() => this.#client.call('desk.wake', { orders: [...orders] }));
  }

  async link(order: OrderId, to: OrderId, reason: LinkReason): Promise<void> {
    await this.linking.run(() => this.#client.call('desk.link', { order, to, reason }));
  }

  async unlink(order: OrderId, to: OrderId): Promise<void> {
    await this.linking.run(() => this.#client.call('desk.unlink', { order, to }));
  }

  async saveView(id: Uuid, name: string, filter: InboxFilter): Promise<boolean> {
    const { groups, data, states, regimes, owner, marks } = filter;
    const lists = { groups: [...groups], data: [...data], states: [...states] };
    const saved = await this.saving.run(() =>
      this.#client.call('desk.saveView', {
        id,
        name,
        filter: { ...lists, regimes: [...regimes], owner, marks: [...marks] },
      }),
    );
    return saved !== null;
  }

  async removeView(id: Uuid): Promise<void> {
    await this.saving.run(() => this.#client.call('desk.removeView', { id }));
  }

  async look(view: Uuid | null): Promise<void> {
    await this.saving.run(() => this.#client.call('desk.look', { view }));
  }

  /** Another order is open: what was said about the one before holds no longer. */
  leave(): void {
    this.#leftUnread = null;
    this.handling.clear();
    this.noting.clear();
    this.linking.clear();
  }

  async #handle(call: () => Promise<Result<unknown, Fault>>): Promise<boolean> {
    return (await this.handling.run(call)) !== null;
  }
}
