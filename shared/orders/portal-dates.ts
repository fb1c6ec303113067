/**
 * The dates that the national portal shows for an order, as people read them off it, beside the clocks of ours they
 * belong to. They move nothing: clocks, alarms and the gate stay Ombud's.
 */
import { assertNever } from '../base/assert-never.ts';
import type { ClockId, ClockReading } from '../deadlines/clock-reading.ts';
import { oursOf } from '../deadlines/portal/own-recipe.ts';
import { isShownAs, type PortalDate, type PortalKind } from '../deadlines/portal/portal-date.ts';
import { cardClocksOf } from './card-clocks.ts';
import { readRunning, receiptsOf, type ClockPlace } from './clock-of.ts';
import type { OrderFacts } from './facts.ts';
import { clocksOf } from './order-clocks.ts';

/** The dates a portal may show for an order of this instrument. */
export function portalKindsOf({
  instrument,
}: Pick<OrderFacts, 'instrument'>): readonly PortalKind[] {
  switch (instrument) {
    case 'preservation':
      return ['keepUntil'];
    case 'production':
      return ['answerBy', 'answerFrom'];
    case 'unknown':
      return ['answerBy', 'answerFrom', 'keepUntil'];
    default:
      return assertNever(instrument);
  }
}

/** Clocks that say until when to keep. */
export const keepingClocks: readonly ClockId[] = [
  'PRESERVE_60D',
  'PRESERVE_60D_EXT30',
  'SUBSEQUENT_PRODUCTION',
];

/** The clock of ours that a date of this kind is held against; null: none runs now. */
export function portalReading(
  facts: OrderFacts,
  place: ClockPlace,
  kind: PortalKind,
): ClockReading | null {
  if (kind === 'keepUntil') {
    const keeping = clocksOf(facts).find(({ clock }) => keepingClocks.includes(clock));
    const read = keeping === undefined ? null : readRunning(keeping, place);
    return read?.ok === true ? read.value : null;
  }
  if (facts.instrument === 'preservation') return null;
  const { clock } = cardClocksOf(facts, place);
  const isDue = clock?.ok === true && ['DUE', 'GATE+DUE'].includes(clock.value.kind);
  return isDue ? clock.value : null;
}

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
