import type { ClockReading } from '../deadlines/clock-reading.ts';
import { oursOf } from '../deadlines/portal/own-recipe.ts';
import { isShownAs, type PortalDate, type PortalKind } from '../deadlines/portal/portal-date.ts';
import { receiptsOf } from './clock-of.ts';
import type { OrderFacts } from './facts.ts';

/**
 * Whether the portal asks for more care than Ombud's own date: to answer before Ombud's target, to wait longer, to keep
 * longer. Then a person is asked to look at it.
 */
export function isStricter(
  portal: PortalDate,
  kind: PortalKind,
  reading: ClockReading | null,
): boolean {
  const ours = kind === 'answerBy' ? (reading?.target ?? null) : null;
  const at = ours ?? (reading === null ? null : oursOf(reading, kind));
  if (at === null || isShownAs(at, portal, kind)) return false;
  return kind === 'answerBy' ? portal.at < at : portal.at > at;
}

const dayMs = 86_400_000;
/** A portal names no date further away than this; a slip of the hand does. */
const furthestMs = 3_700 * dayMs;

/** A date of the portal lies about the order's receipt or after it, and not beyond what anybody sets. */
export const isPortalTime = (facts: OrderFacts, { at }: PortalDate): boolean => {
  const { due } = receiptsOf(facts);
  return at > due - 31 * dayMs && at < due + furthestMs;
};
