/** Until when data are kept: Article 11(1), (2) and 10(9) of Regulation (EU) 2023/1543. */
import { utcMs, type UtcMs } from '../base/units.ts';
import { legalD, type Place } from '../deadlines/arithmetic.ts';
import { calendarOf } from '../deadlines/calendars/index.ts';
import { receiptsOf, type ClockPlace } from '../orders/clock-of.ts';
import type { OrderFacts } from '../orders/facts.ts';

/** What a hold lasts until. `request`: until production is asked for (Annex V) and done; it has no date of its own. */
export type HoldEnd =
  | {
      readonly kind: 'dated';
      readonly clock: 'PRESERVE_60D' | 'PRESERVE_60D_EXT30';
      readonly at: UtcMs;
    }
  | { readonly kind: 'open'; readonly until: 'request' | 'produced' }
  /** No table of public holidays reaches so far: nobody may say that the period is over. */
  | { readonly kind: 'unknown' };

export type HoldFacts = Pick<OrderFacts, 'instrument' | 'receipt' | 'preservation'>;

const sixtyDays = 60;
const thirtyDays = 30;

/**
 * Until when the data of an order must be kept. Holds count from the later of the two receipts (question U1); thirty
 * days more end at the later of ninety straight and thirty after the moved sixtieth (question U10).
 */
export function holdEnd(facts: HoldFacts, { zone, country }: ClockPlace): HoldEnd {
  const { instrument, preservation } = facts;
  if (instrument !== 'preservation') return { kind: 'open', until: 'produced' };
  if (preservation.requestedAt !== null || preservation.otherRequest !== null)
    return { kind: 'open', until: 'request' };
  const place: Place = { zone, calendar: calendarOf(country) };
  const { gate } = receiptsOf(facts);
  const first = legalD(gate, sixtyDays, place);
  if (!first.ok) return { kind: 'unknown' };
  if (preservation.extendedAt === null)
    return { kind: 'dated', clock: 'PRESERVE_60D', at: first.value };
  const straight = legalD(gate, sixtyDays + thirtyDays, place);
  const added = legalD(utcMs(first.value - 1), thirtyDays, place);
  if (!straight.ok || !added.ok) return { kind: 'unknown' };
  const at = utcMs(Math.max(straight.value, added.value));
  return { kind: 'dated', clock: 'PRESERVE_60D_EXT30', at };
}
