import type { Clock } from '../../shared/base/clock.ts';
import { fault, type Fault } from '../../shared/base/fault.ts';
import { err, ok, type Result } from '../../shared/base/result.ts';
import type { OrderId, Position, UtcMs, Uuid } from '../../shared/base/units.ts';
import type { ListedInstants } from '../../shared/orders/clock-of.ts';
import type { DeskFacts } from '../../shared/orders/desk.ts';
import type { DeskEntryBody, LinkReason } from '../../shared/orders/desk-entry.ts';
import type { PersonRef } from '../../shared/orders/entry.ts';
import type { OrderFacts } from '../../shared/orders/facts.ts';
import type { InboxFilter } from '../../shared/orders/inbox-filter.ts';
import { snoozeLimit } from '../../shared/orders/snooze.ts';
import type { LedgerStore } from '../sync/ledger-store.ts';
import type { DraftMemoryParts } from './draft-memory.ts';
import { NoteDrafts } from './note-drafts.ts';

export interface DeskServiceParts {
  readonly store: Pick<LedgerStore, 'decide' | 'append'>;
  /** Kept in step with the store, so that every act is judged as of its own place in the journal. */
  readonly desks: { of(order: OrderId): DeskFacts };
  /** Every clock that runs for an order; empty when none can be computed. */
  readonly clocksOf: (order: OrderFacts) => readonly ListedInstants[];
  readonly releaseGraceMinutes: number;
  readonly clock: Clock;
  readonly timers: DraftMemoryParts['timers'];
}

type Outcome = Promise<Result<Position, Fault>>;
/** What one order adds to the append, or why nothing at all is appended. */
type DeskRule = (order: OrderFacts, desk: DeskFacts) => Result<readonly DeskEntryBody[], Fault>;

/**
 * What people do around orders at their own desk. Acts on several orders stand or fall together. Nothing of it is sent:
 * it is known in this journal alone.
 *
 * Errors of every act: `answer.orderUnknown` and those of the store.
 */
export class DeskService {
  readonly #parts: DeskServiceParts;
  readonly #drafts: NoteDrafts;

  constructor(parts: DeskServiceParts) {
    this.#parts = parts;
    this.#drafts = new NoteDrafts(parts.timers);
  }

  /** The person has seen what has come so far; nothing is written where they had seen it already. */
  read(orders: readonly OrderId[], by: PersonRef): Outcome {
    return this.#decide(orders, by, ({ id }, { news, read }) =>
      ok((read[by.subject] ?? -1) >= news ? [] : [{ kind: 'orderRead', order: id, upTo: news }]),
    );
  }

  markUnread(orders: readonly OrderId[], by: PersonRef): Outcome {
    return this.#decide(orders, by, ({ id }) => ok([{ kind: 'orderMarkedUnread', order: id }]));
  }

  /**
   * The person has the orders in hand from now on.
   *
   * @param from Who is believed to have them, by subject: somebody else is never replaced unseen.
   * Error: `desk.ownerChanged`.
   */
  claim(orders: readonly OrderId[], from: string | null, by: PersonRef): Outcome {
    return this.#decide(orders, by, ({ id }, { owner }) => {
      const present = owner?.by.subject ?? null;
      if (present === by.subject) return ok([]);
      if (present !== from) return err(fault('desk.ownerChanged'));
      return ok([{ kind: 'orderClaimed', order: id, from }]);
    });
  }

  /** Error: `desk.notYours`. */
  release(orders: readonly OrderId[], by: PersonRef): Outcome {
    return this.#decide(orders, by, ({ id }, { owner }) => {
      if (owner === null) return ok([]);
      if (owner.by.subject !== by.subject) return err(fault('desk.notYours'));
      return ok([{ kind: 'orderReleased', order: id }]);
    });
  }

  /** Error: `desk.cannotSnooze` for a time that is over, or past what an order's clocks allow. */
  snooze(orders: readonly OrderId[], until: UtcMs, by: PersonRef): Outcome {
    const { clock, clocksOf, releaseGraceMinutes } = this.#parts;
    return this.#decide(orders, by, (order) => {
      const now = clock.now();
      const limit = snoozeLimit(order, clocksOf(order), now, releaseGraceMinutes);
      if (!limit.isAllowed || until <= now || until > limit.last)
        return err(fault('desk.cannotSnooze'));
      return ok([{ kind: 'orderSnoozed', order: order.id, until }]);
    });
  }

  wake(orders: readonly OrderId[], by: PersonRef): Outcome {
    return this.#decide(orders, by, ({ id }, { snooze }) =>
      ok(snooze === null ? [] : [{ kind: 'orderWoken', order: id }]),
    );
  }

  /** Once it is in the journal its draft is forgotten. */
  async note(order: OrderId, text: string, by: PersonRef): Outcome {
    const written = await this.#decide([order], by, () =>
      ok([{ kind: 'noteWritten', order, text }]),
    );
    if (written.ok) this.#drafts.keep(order, by.subject, '');
    return written;
  }

  /** Keeps what the person has written of a note so far, until it is left alone too long; only they get it back. */
  keepNoteDraft(order: OrderId, text: string, by: PersonRef): void {
    this.#drafts.keep(order, by.subject, text);
  }

  noteDraft(order: OrderId, by: PersonRef): string {
    return this.#drafts.of(order, by.subject);
  }

  link(order: OrderId, to: OrderId, reason: LinkReason, by: PersonRef): Outcome {
    if (order === to) return Promise.resolve(err(fault('answer.orderUnknown')));
    return this.#decide([order, to], by, ({ id }, { links }) => {
      const isKnown = id !== order || links.some((link) => link.to === to);
      return ok(isKnown ? [] : [{ kind: 'linkDrawn', order, to, reason }]);
    });
  }

  /** Takes the link away from whichever side it was made. */
  unlink(order: OrderId, to: OrderId, by: PersonRef): Outcome {
    return this.#decide([order, to], by, ({ id }, { links }) => {
      const other = id === order ? to : order;
      const isThere = links.some((link) => link.to === other);
      return ok(isThere ? [{ kind: 'linkRemoved', order: id, to: other }] : []);
    });
  }

  saveView(id: Uuid, name: string, filter: InboxFilter, by: PersonRef): Outcome {
    return this.#parts.store.append([{ kind: 'viewSaved', id, name, filter }], by);
  }

  removeView(id: Uuid, by: PersonRef): Outcome {
    return this.#parts.store.append([{ kind: 'viewRemoved', id }], by);
  }

  /** The person has looked through a view, or through all orders, as they are now. */
  look(view: Uuid | null, by: PersonRef): Outcome {
    return this.#parts.store.decide(
      ({ head }) => ok([{ kind: 'viewLooked', view, upTo: head }]),
      by,
    );
  }

  #decide(orders: readonly OrderId[], by: PersonRef, rule: DeskRule): Outcome {
    const { store, desks } = this.#parts;
    return store.decide((facts) => {
      const entries: DeskEntryBody[] = [];
      for (const id of new Set(orders)) {
        const order = facts.orders.get(id);
        if (order === undefined) return err(fault('answer.orderUnknown'));
        const added = rule(order, desks.of(id));
        if (!added.ok) return added;
        entries.push(...added.value);
      }
      return ok(entries);
    }, by);
  }
}
