/**
 * What the page may ask the vault worker, and what it is told. The page never sees the store: an encrypted one can
 * take the place of the one in memory without a change here.
 */
import type { OrderId, Position, UtcMs, Uuid } from '../../shared/base/units.ts';
import type { HoldEnd } from '../../shared/holds/hold-end.ts';
import type { CardClocks } from '../../shared/orders/card-clocks.ts';
import type { ListedClock, OrderClock } from '../../shared/orders/clock-of.ts';
import type { FormView } from '../../shared/forms/form-view.ts';
import type { DeskFacts, Link } from '../../shared/orders/desk.ts';
import type { LinkReason } from '../../shared/orders/desk-entry.ts';
import type { Look, SavedView } from '../../shared/orders/desk-book.ts';
import type { InboxFilter } from '../../shared/orders/inbox-filter.ts';
import type { Filtered } from '../../shared/orders/filter-passes.ts';
import type { OrderContent, RawObject } from '../../shared/orders/content.ts';
import type { LinkRelation } from '../../shared/orders/entries/judgement-entry.ts';
import type {
  AnswerFacts,
  LinkFacts,
  MessageFacts,
  OrderFacts,
} from '../../shared/orders/facts.ts';
import type { JudgementBar } from '../../shared/orders/judgement-bar.ts';
import type { OutboxGroup } from '../../shared/orders/outbox-state.ts';
import type { Urgency } from '../../shared/orders/urgency.ts';
import type { ListedFacts } from './listed-facts.ts';

/** One row of the list: enough to show and sort it, no more. */
export interface OrderRow {
  readonly facts: ListedFacts;
  readonly clock: ListedClock;
  readonly urgency: Urgency;
  readonly reference: string;
  readonly authority: string | null;
  /** Issuing State. */
  readonly state: string | null;
  /** RequestType values of its tasks, each once. */
  readonly data: readonly string[];
  readonly identifiers: number;
  readonly desk: DeskFacts;
  /** For the person who asks, at the time asked. */
  readonly marks: Filtered['marks'];
  /** Its link as a duplicate has lapsed, and a person is to be asked whether it is to be closed again. */
  readonly again: boolean;
}

/** A saved view, with what came into it since the person looked last. */
export interface ViewRow extends SavedView {
  readonly fresh: number;
  readonly look: Look | null;
}

export interface OrderList {
  /** Orders in all, found, and still open (not done). */
  readonly total: number;
  readonly found: number;
  readonly open: number;
  /** Orders whose clock a message not fetched yet could change, whatever the search (`mayClockMove`). */
  readonly movable: number;
  /** Emergencies nobody has taken, whatever the search. */
  readonly alarms: readonly OrderRow[];
  /** False while the free text is still being read: numbers, names and identifiers were searched, no more. */
  readonly isSearchWhole: boolean;
  /** Over all orders: unread, put aside, and come since the look that `fresh` counts from. */
  readonly unread: number;
  readonly snoozed: number;
  readonly fresh: number;
  /** When the person looked through this view last; null: never. */
  readonly look: Look | null;
  readonly views: readonly ViewRow[];
  /** What occurs among all orders, to be chosen from. */
  readonly facets: { readonly data: readonly string[]; readonly states: readonly string[] };
  /** The most urgent first, at most `limit`. */
  readonly rows: readonly OrderRow[];
  /** From when on time alone may place one of all the orders otherwise; infinite: never. */
  readonly turnsAt: number;
}

/** Who looks at the list, and at what of it. */
export interface ListView {
  readonly filter: InboxFilter;
  readonly subject: string | null;
  /** The saved view that is open: whose last look counts for what is new. Null: all orders. */
  readonly view: Uuid | null;
}

/** One thing that was let go: the answer to an order, or another message about it. */
export interface OutboxRow {
  readonly facts: OrderFacts;
  readonly clock: OrderClock;
  /** The answer it is about, one of several where the order was answered in parts. */
  readonly answer: AnswerFacts;
  /** Null: the answer itself. */
  readonly message: MessageFacts | null;
  readonly group: OutboxGroup;
  readonly reference: string;
  readonly authority: string | null;
}

export interface OutboxList {
  /** Those not settled, the most urgent first; then the settled ones, the newest first, at most `limit`. */
  readonly rows: readonly OutboxRow[];
  /** Settled ones in all. */
  readonly done: number;
  /** Answers and messages the authority is still without. */
  readonly notDelivered: number;
}

/** Another order that belongs to this one, or seems to. */
export interface RelatedOrder {
  readonly id: OrderId;
  readonly reference: string;
  readonly authority: string | null;
  /** What its clock is read from. */
  readonly facts: ListedFacts;
  /** Whoever linked the two; null: only suggested. */
  readonly link: Link | null;
  /** What both say of themselves, the weightiest first. */
  readonly reasons: readonly LinkReason[];
  /** How a person found that they belong together in law, said at this order; and at the other. */
  readonly relation: LinkFacts | null;
  readonly back: LinkFacts | null;
  /** Neither names the other, and neither the issuing authority nor any identifier of the two is the same. */
  readonly isStranger: boolean;
  /** Why this order may not have a relation to the other; null: it may. */
  readonly bars: Readonly<Record<LinkRelation, JudgementBar | null>>;
}

/** One order under which something is asked or kept. */
export interface HoldRow extends Pick<
  OrderContent,
  'reference' | 'tasks' | 'preservationTasks' | 'kept'
> {
  readonly facts: OrderFacts;
  readonly end: HoldEnd;
  readonly authority: string | null;
  /** When everything preserved under it has been produced. */
  readonly producedAt: UtcMs | null;
  /** Orders it belongs with: what asks for these data, or what they were preserved under. */
  readonly linked: readonly LinkedOrder[];
}

export interface LinkedOrder {
  readonly id: OrderId;
  readonly reference: string;
  /** `asks`: it asks for what is kept here. `preserves`: this one asks for what is kept there. */
  readonly way: 'asks' | 'preserves';
  readonly isProduced: boolean;
}

export type ShownContent = Omit<OrderContent, 'raw'> & { readonly rawCount: number };

export interface OrderDetail {
  readonly facts: OrderFacts;
  /** The production clock: what the gate goes by. */
  readonly clock: OrderClock;
  /** What the order goes by now, to be shown. */
  readonly card: CardClocks;
  /** Everything but the XML, which is asked for on its own. */
  readonly content: ShownContent;
  readonly desk: DeskFacts;
  readonly related: readonly RelatedOrder[];
}

export interface VaultQueries {
  readonly list: {
    readonly ask: {
      readonly text: string;
      readonly now: UtcMs;
      readonly limit: number;
      /** Left out: everything, for nobody in particular. */
      readonly view?: ListView;
    };
    readonly answer: OrderList;
  };
  readonly order: {
    readonly ask: { readonly order: OrderId };
    readonly answer: OrderDetail | null;
  };
  readonly outbox: {
    readonly ask: { readonly limit: number };
    readonly answer: OutboxList;
  };
  readonly holds: {
    readonly ask: Readonly<Record<never, never>>;
    readonly answer: readonly HoldRow[];
  };
  readonly raw: {
    readonly ask: { readonly order: OrderId };
    readonly answer: readonly RawObject[];
  };
  /** The order as the forms of the Regulation; none when the order itself has not come. */
  readonly forms: {
    readonly ask: { readonly order: OrderId };
    readonly answer: readonly FormView[];
  };
}

export type QueryName = keyof VaultQueries;
export type QueryAsk<N extends QueryName> = VaultQueries[N]['ask'];
export type QueryAnswer<N extends QueryName> = VaultQueries[N]['answer'];
export type Query = {
  [N in QueryName]: { readonly name: N; readonly ask: QueryAsk<N> };
}[QueryName];

/** Of the profile: what clocks depend on. */
export interface PlaceSettings {
  readonly zone: string;
  readonly country: string;
  readonly releaseGraceMinutes: number;
}

export type ToWorker =
  /** A port to main travels with it; whatever was held before is forgotten. */
  | { readonly kind: 'open'; readonly settings: PlaceSettings }
  | { readonly kind: 'ask'; readonly number: number; readonly query: Query }
  | { readonly kind: 'forget' };

/**
 * `closed`: nothing is held. `checking`: what the store held already is shown, and records come when main has verified
 * the journal. `catchingUp`: records are still coming. `rebuilding`: the store was of no use and is
 * being made again from the first record. `stuck`: main had more but gave none.
 */
export type VaultPhase = 'closed' | 'checking' | 'catchingUp' | 'rebuilding' | 'current' | 'stuck';

/** Where the orders lie: in memory when they cannot be written here, as on a full disk. */
export type KeptIn = 'disk' | 'memory';

export type FromWorker =
  | { readonly kind: 'answer'; readonly number: number; readonly value: unknown }
  | { readonly kind: 'refused'; readonly number: number }
  /** Numbered: a later one overtakes an earlier one. */
  | {
      readonly kind: 'changed';
      readonly number: number;
      readonly phase: VaultPhase;
      readonly applied: Position;
      readonly head: Position;
      readonly keptIn: KeptIn;
    };
