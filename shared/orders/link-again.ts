/** A duplicate whose link has lapsed, and the order answered instead stands after all. */
import type { OrderId } from '../base/units.ts';
import type { LinkFacts } from './facts.ts';
import type { JudgementBar } from './judgement-bar.ts';
import type { DueClock } from './link-due.ts';
import { linkBar, type LinkSide } from './link-rules.ts';

type Link = Pick<LinkFacts, 'relation' | 'lapse'>;

/** Whether the order was a duplicate, and stands on its own again. */
export const isLapsed = ({ relation, lapse }: Link): boolean =>
  relation === 'duplicate' && lapse !== undefined;

/**
 * Whether a person is to be asked to close the order again, given what bars that now (`linkBar`; null: nothing): the
 * withdrawal meant another order, the refusal was replaced, a letter was found to say something else. It is never done
 * by itself. Of two orders left open both are answered, at the worst; of two that were closed wrongly none is, and since
 * the lapse this one has had its own clock, and work on it may have begun. Falling away is another matter: there nothing
 * but the duty comes back (`link-lapse.ts`).
 */
export const mayTakeUpAgain = (link: Link, bar: JudgementBar | null): boolean =>
  isLapsed(link) && bar === null;

/**
 * The same of all links of one order: whether any of them is waiting for a person. `look`: what is known of another
 * order; it is asked only where a link has lapsed, so that a list of many orders costs nothing.
 */
export const mayTakeUpAny = (
  facts: LinkSide,
  look: (order: OrderId) => LinkSide | undefined,
  clockOf: DueClock,
): boolean =>
  facts.links.some((link) => {
    const other = isLapsed(link) ? look(link.other) : undefined;
    return other !== undefined && mayTakeUpAgain(link, linkBar(facts, other, 'duplicate', clockOf));
  });
