/**
 * From journal entries to facts: the one fold that main and the vault worker both run.
 */
import type { OrderId, Position, Uuid } from '../base/units.ts';
import { position as positionOf } from '../base/units.ts';
import { isDeskEntry } from './desk-entry.ts';
import type { Entry, JournalRecord } from './entry.ts';
import type { LedgerFacts, OrderFacts, StrayFacts } from './facts.ts';
import { hangsOnAuthority, judgeByAuthority } from './fold-authority.ts';
import { foldOrder } from './fold-order.ts';
import { isOfPreservation, strayOf } from './old-objects.ts';
import type { EntryOf, OrderState } from './fold-state.ts';
import { foldVersionEnd } from './fold-version-end.ts';
import { mayRead } from './rights.ts';

type Scalars = Omit<LedgerFacts, 'orders' | 'orderOf'>;

const beginning: Scalars = {
  cursor: null,
  enforcingAuthority: null,
  versionEnds: [],
  versionChosen: null,
  lastSignIn: null,
  unreadable: 0,
  quarantined: 0,
  strayPreservation: 0,
  strays: [],
  head: positionOf(0),
};

/**
 * The ledger of one profile. Each record costs the size of its own order, not of the ledger. Records at or before
 * the head are known already and are passed over, so that overlapping reads do no harm.
 */
export class Ledger {
  readonly #states = new Map<OrderId, OrderState>();
  readonly #orders = new Map<OrderId, OrderFacts>();
  readonly #orderOf = new Map<Uuid, OrderId>();
  readonly #quarantined = new Set<Uuid>();
  readonly #strays = new Map<Uuid, StrayFacts>();
  /** The only ones to look at again when the enforcing authority is learnt. */
  readonly #hanging = new Set<OrderId>();
  #scalars = beginning;

  /**
   * Everything known. `orders` and `orderOf` are live views that show later records too; an order's own facts are
   * never changed, only replaced.
   */
  facts(): LedgerFacts {
    return { orders: this.#orders, orderOf: this.#orderOf, ...this.#scalars };
  }

  apply({ position, entry }: JournalRecord): void {
    if (position <= this.#scalars.head) return;
    this.#scalars = { ...this.#scalars, head: position };
    this.#applyEntry(entry, position);
  }

  #applyEntry(entry: Entry, position: Position): void {
    if (isDeskEntry(entry)) return;
    switch (entry.kind) {
      case 'objectArrived':
        this.#arrive(entry, position);
        return;
      case 'messageUnreadable':
        this.#change({ unreadable: this.#scalars.unreadable + 1 });
        return;
      case 'strayObjectJudged':
        this.#strays.delete(entry.object);
        this.#change(this.#strayScalars());
        return;
      case 'cursorMoved':
        this.#change({ cursor: { lastChanged: entry.lastChanged, maximum: entry.maximum } });
        return;
      case 'enforcingAuthorityLearnt':
        this.#learn(entry);
        return;
      case 'versionEndAnnounced':
        this.#change({ versionEnds: foldVersionEnd(this.#scalars.versionEnds, entry) });
        return;
      case 'versionChosen':
        this.#change({ versionChosen: entry.version });
        return;
      case 'personSignedIn': {
        const { person, roles, at } = entry;
        this.#change({ lastSignIn: { person, mayRead: mayRead(roles), at } });
        return;
      }
      case 'personSignedOut':
        return;
      case 'messageSealed':
        this.#fold(entry.order, { position, entry });
        this.#linkDeliveries(entry.order);
        return;
      case 'messageQueued':
        for (const id of entry.objects) this.#orderOf.set(id, entry.order);
        this.#fold(entry.order, { position, entry });
        return;
      case 'orderRegistered':
        for (const { id } of entry.objects)
          if (id !== entry.order) this.#orderOf.set(id, entry.order);
        this.#fold(entry.order, { position, entry });
        return;
      default:
        this.#fold(entry.order, { position, entry });
    }
  }

  #change(scalars: Partial<Scalars>): void {
    this.#scalars = { ...this.#scalars, ...scalars };
  }

  #arrive(entry: EntryOf<'objectArrived'>, position: Position): void {
    const { order, object } = entry;
    if (order === null) this.#quarantined.add(object.id);
    else this.#quarantined.delete(object.id);
    if (order === null && isOfPreservation(object)) this.#strays.set(object.id, strayOf(entry));
    else this.#strays.delete(object.id);
    this.#change({ quarantined: this.#quarantined.size, ...this.#strayScalars() });
    if (order === null) return;
    if (object.id !== order) this.#orderOf.set(object.id, order);
    this.#fold(order, { position, entry });
  }

  #strayScalars(): Pick<Scalars, 'strayPreservation' | 'strays'> {
    return { strayPreservation: this.#strays.size, strays: [...this.#strays.values()] };
  }

  #learn({ country, id }: EntryOf<'enforcingAuthorityLearnt'>): void {
    const enforcingAuthority = { country, id };
    this.#change({ enforcingAuthority });
    for (const order of this.#hanging) {
      const state = this.#states.get(order);
      if (state !== undefined) this.#keep(order, judgeByAuthority(state, enforcingAuthority));
    }
  }

  #fold(order: OrderId, record: JournalRecord): void {
    const known = this.#states.get(order) ?? null;
    const next = foldOrder(known, record, this.#scalars.enforcingAuthority);
    if (next !== null) this.#keep(order, next);
  }

  #keep(order: OrderId, state: OrderState): void {
    this.#states.set(order, state);
    this.#orders.set(order, state.facts);
    if (hangsOnAuthority(state)) this.#hanging.add(order);
  }

  /** The receivers' word about deliveries comes back under these identifiers. */
  #linkDeliveries(order: OrderId): void {
    const deliveries = this.#orders.get(order)?.answer.deliveries ?? {};
    for (const id of Object.keys(deliveries)) this.#orderOf.set(id as Uuid, order);
  }
}
