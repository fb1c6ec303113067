/**
 * The dates that the national portal shows for an order, as people read them off it, beside the clocks of ours they
 * belong to. They move nothing: clocks, alarms and the gate stay Ombud's.
 */
import { assertNever } from '../base/assert-never.ts';
import type { ClockId, ClockReading } from '../deadlines/clock-reading.ts';
import type { PortalKind } from '../deadlines/portal/portal-date.ts';
import { cardClocksOf } from './card-clocks.ts';
import { readRunning, type ClockPlace } from './clock-of.ts';
import type { OrderFacts } from './facts.ts';
import { mayClockMove, type MovableFacts } from './movable.ts';
import { clocksOf } from './order-clocks.ts';

/**
 * Whether a date of the portal still says something: the order's clock could move, and of one to preserve something is
 * still kept.
 */
export const isComparable = (
  facts: MovableFacts & Pick<OrderFacts, 'instrument' | 'turn'>,
): boolean =>
  mayClockMove(facts) && !(facts.instrument === 'preservation' && facts.turn.of === 'over');

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
