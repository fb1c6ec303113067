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
