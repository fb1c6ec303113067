/**
 * What people do around an order, at their own desk: who has read it, who has it in hand, what they noted, what they put
 * aside. These are facts of this journal alone; neither the service nor any authority is told of them.
 */
import type { OrderId, Position, UtcMs, Uuid } from '../base/units.ts';
import type { Entry, EntryBody } from './entry.ts';
import type { InboxFilter } from './inbox-filter.ts';

/** Why two orders belong together, as a person has said or as their identifiers tell. */
export const linkReasons = [
  /** One names the other among its associated objects, or as the preservation it follows. */
  'named',
  'sameReference',
  /** The same authority asks for the same data of the same periods. */
  'sameContent',
  /** The same authority asks for an identifier that the other one preserves. */
  'preserved',
  'sameCase',
  'sameTarget',
  'person',
] as const;
export type LinkReason = (typeof linkReasons)[number];

export type DeskEntryBody =
  /** The person (`by`) has seen everything that had come up to there. */
  | { readonly kind: 'orderRead'; readonly order: OrderId; readonly upTo: Position }
  /** The person wants to look at it again. */
  | { readonly kind: 'orderMarkedUnread'; readonly order: OrderId }
  /** The person has it in hand from now on; `from`: taken over from this subject, null when nobody had it. */
  | { readonly kind: 'orderClaimed'; readonly order: OrderId; readonly from: string | null }
  | { readonly kind: 'orderReleased'; readonly order: OrderId }
  /** Out of the way until then, unless something happens before. */
  | { readonly kind: 'orderSnoozed'; readonly order: OrderId; readonly until: UtcMs }
  | { readonly kind: 'orderWoken'; readonly order: OrderId }
  /** Internal; never part of any message. */
  | { readonly kind: 'noteWritten'; readonly order: OrderId; readonly text: string }
  /** Holds both ways. */
  | {
      readonly kind: 'linkDrawn';
      readonly order: OrderId;
      readonly to: OrderId;
      readonly reason: LinkReason;
    }
  | { readonly kind: 'linkRemoved'; readonly order: OrderId; readonly to: OrderId }
  /** A filter under a name; the same id again replaces it. */
  | {
      readonly kind: 'viewSaved';
      readonly id: Uuid;
      readonly name: string;
      readonly filter: InboxFilter;
    }
  | { readonly kind: 'viewRemoved'; readonly id: Uuid }
  /** The person has looked through a view, or through all orders (null): what comes later is new to them. */
  | { readonly kind: 'viewLooked'; readonly view: Uuid | null; readonly upTo: Position };

export type DeskKind = DeskEntryBody['kind'];

/** Each kind, and whether it stands in the order's history beside messages and acts. */
const inHistory: Readonly<Record<DeskKind, boolean>> = {
  orderRead: false,
  orderMarkedUnread: false,
  orderClaimed: true,
  orderReleased: true,
  orderSnoozed: false,
  orderWoken: false,
  // Notes have their own place, so that nobody takes one for correspondence, and none is ever printed.
  noteWritten: false,
  linkDrawn: true,
  linkRemoved: true,
  viewSaved: false,
  viewRemoved: false,
  viewLooked: false,
};

const isDeskKind = (kind: string): kind is DeskKind => Object.hasOwn(inHistory, kind);

export const isDeskEntry = (entry: Entry): entry is Extract<Entry, DeskEntryBody> =>
  isDeskKind(entry.kind);

/** Whether the entry is told among what happened to its order. */
export const isHistory = (entry: EntryBody): boolean =>
  !isDeskKind(entry.kind) || inHistory[entry.kind];
