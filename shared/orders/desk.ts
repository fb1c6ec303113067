/** How an order stands at people's desks, as folded from the entries of `desk-entry.ts`. */
import { position, type OrderId, type Position, type UtcMs } from '../base/units.ts';
import type { LinkReason } from './desk-entry.ts';
import type { PersonRef } from './entry.ts';

/** Acts on several orders at once take at most so many. */
export const mostAtOnce = 200;

export interface Owner {
  readonly by: PersonRef;
  readonly at: UtcMs;
}

export interface Snooze {
  readonly until: UtcMs;
  readonly by: PersonRef;
  readonly at: UtcMs;
}

export interface Link {
  readonly to: OrderId;
  readonly reason: LinkReason;
  readonly by: PersonRef;
  readonly at: UtcMs;
}

export interface DeskFacts {
  /** The last that came from outside and is worth a look; 0: nothing yet. */
  readonly news: Position;
  /** Up to where each person has seen it, by subject. 0: they want to look at it again. */
  readonly read: Readonly<Record<string, Position>>;
  readonly owner: Owner | null;
  /** Ended by whatever comes in; its own time and the clock end it without an entry (`isSnoozed`). */
  readonly snooze: Snooze | null;
  readonly links: readonly Link[];
  readonly notes: number;
}

export const emptyDesk: DeskFacts = {
  news: position(0),
  read: {},
  owner: null,
  snooze: null,
  links: [],
  notes: 0,
};

/** Who asks whether an order is unread. */
export interface Reader {
  /** Null: nobody is signed in. */
  readonly subject: string | null;
  /** Their first sign-in on this computer: what was done with before it is no news to them. */
  readonly since: Position | null;
}

/**
 * Whether something came that the person has not seen. Who never opened the order has not seen it while it is open, nor
 * what came after their own first sign-in. Signed out: whether nobody has seen it.
 */
export function isUnread(desk: DeskFacts, isDone: boolean, { subject, since }: Reader): boolean {
  if (subject === null) {
    const seen = Object.values(desk.read);
    return seen.length === 0 ? !isDone : Math.max(...seen) < desk.news;
  }
  const seen = desk.read[subject];
  if (seen !== undefined) return seen < desk.news;
  return !isDone || (since !== null && since < desk.news);
}
