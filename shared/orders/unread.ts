/** Whether somebody has still to look at an order. */
import type { Position } from '../base/units.ts';
import type { DeskFacts } from './desk.ts';

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
