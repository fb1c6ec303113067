import type { OrderId, UtcMs } from '../../shared/base/units.ts';
import { mostAtOnce } from '../../shared/orders/desk.ts';
import type { SnoozeLimit } from '../../shared/orders/snooze.ts';
import type { OrderRow } from '../vault/queries.ts';
import type { Ombud } from './ombud.svelte.ts';
import { snoozeNow } from './snooze-now.ts';

export const bulkActs = ['read', 'claim', 'snooze'] as const;
export type BulkAct = (typeof bulkActs)[number];

export interface BulkRow {
  readonly row: OrderRow;
  /** Why nothing can be done with it, in words; null: it can be chosen. */
  readonly bar: string | null;
}

/** One act on the orders that are shown: looked through first, done together, undone together. */
export class Bulk {
  readonly #ombud: Ombud;
  #act = $state<BulkAct>('read');
  #rows = $state.raw<readonly OrderRow[]>([]);
  #excluded = $state.raw<readonly OrderId[]>([]);

  constructor(ombud: Ombud) {
    this.#ombud = ombud;
  }

  get act(): BulkAct {
    return this.#act;
  }

  /** As they were when it was asked for: the preview does not change under the pointer. */
  get rows(): readonly BulkRow[] {
    return this.#rows.map((row) => ({ row, bar: this.#barOf(row) }));
  }

  get isCut(): boolean {
    return this.#ombud.inbox.list.found > mostAtOnce;
  }

  isChosen(order: OrderId): boolean {
    return !this.#excluded.includes(order);
  }

  get chosen(): readonly OrderId[] {
    return this.rows
      .filter(({ row, bar }) => bar === null && this.isChosen(row.facts.id))
      .map(({ row }) => row.facts.id);
  }

  /** The earliest of all: none of them is put aside past its own target. */
  get limit(): SnoozeLimit | null {
    const { chosen } = this;
    const limits = this.#rows
      .filter(({ facts }) => chosen.includes(facts.id))
      .map(({ facts, clock }) => snoozeNow(facts, clock, this.#ombud));
    return limits.reduce<SnoozeLimit | null>((least, limit) => {
      if (least === null || !limit.isAllowed) return limit;
      return least.isAllowed && limit.last < least.last ? limit : least;
    }, null);
  }

  ask(act: BulkAct): void {
    this.#act = act;
    this.#rows = this.#ombud.inbox.list.rows.slice(0, mostAtOnce);
    this.#excluded = [];
    this.#ombud.desk.handling.clear();
    this.#ombud.overlay.show('bulk');
  }

  toggle(order: OrderId): void {
    this.#excluded = this.isChosen(order)
      ? [...this.#excluded, order]
      : this.#excluded.filter((other) => other !== order);
  }

  /** `opening`: of the dialog that asks. */
  async do(opening: object | null): Promise<void> {
    const { desk } = this.#ombud;
    const orders = this.chosen;
    if (orders.length === 0 || this.#act === 'snooze') return;
    const isDone = await (this.#act === 'read' ? desk.read(orders) : desk.claim(orders, null));
    if (isDone) this.done(orders, opening);
  }

  /** Says what was done and offers to undo it. `until`: they were put aside. */
  done(orders: readonly OrderId[], opening: object | null, until: UtcMs | null = null): void {
    const { overlay, toasts } = this.#ombud;
    const act = until === null ? this.#act : 'snooze';
    overlay.close(opening);
    toasts.show(
      () => {
        const t = this.#ombud.words.desk.bulk;
        const said = { read: t.didRead, claim: t.didClaim, snooze: t.didSnooze };
        return said[act](orders.length);
      },
      () => void this.#undo(act, orders),
    );
  }

  async #undo(act: BulkAct, orders: readonly OrderId[]): Promise<void> {
    const { desk, toasts } = this.#ombud;
    const back = {
      read: () => desk.markUnread(orders, null),
      claim: () => desk.release(orders),
      snooze: () => desk.wake(orders),
    };
    const isUndone = await back[act]();
    const { fault } = desk.handling;
    toasts.show(() =>
      isUndone || fault === null ? this.#ombud.words.desk.undone : this.#ombud.faultLine(fault),
    );
  }

  #barOf({ facts, clock, urgency, desk, marks }: OrderRow): string | null {
    const t = this.#ombud.words.desk;
    switch (this.#act) {
      case 'read':
        return marks.unread ? null : t.bulk.alreadyRead;
      case 'claim':
        if (urgency.kind === 'done') return t.bulk.isDone;
        return desk.owner === null ? null : t.bulk.owned(desk.owner.by.name);
      case 'snooze': {
        const limit = snoozeNow(facts, clock, this.#ombud);
        return limit.isAllowed ? null : t.snoozeBars[limit.bar];
      }
    }
  }
}
