/** Until when data are kept: Article 11(1), (2) and 10(9) of Regulation (EU) 2023/1543. */
import type { UtcMs } from '../base/units.ts';
import type { ClockReading } from '../deadlines/clock-reading.ts';
import { defaultClockSettings } from '../deadlines/clock-settings.ts';
import { readClock } from '../deadlines/read-clock.ts';
import { receiptsOf, type ClockPlace } from '../orders/clock-of.ts';
import type { OrderFacts } from '../orders/facts.ts';
import type { WarningKey } from '../text/why.ts';
import { namedEndOf } from './named-end.ts';

/** What a hold lasts until. `request`: until production is asked for (Annex V) and done; it has no date of its own. */
export type HoldEnd =
  | {
      readonly kind: 'dated';
      readonly clock: 'PRESERVE_60D' | 'PRESERVE_60D_EXT30';
      readonly at: UtcMs;
      /** The authority names another end, which moves nothing (`named-end.ts`); left out: none, or the same. */
      readonly named?: NamedEnd;
    }
  | { readonly kind: 'open'; readonly until: 'request' | 'produced' }
  /** The clock cannot be read: nobody may say that the period is over. */
  | { readonly kind: 'unknown' };

export interface NamedEnd {
  readonly at: UtcMs;
  readonly is: 'earlier' | 'later';
}

export type HoldFacts = Pick<OrderFacts, 'instrument' | 'receipt' | 'preservation'>;

/**
 * Until when the data of an order must be kept: by the clock of Article 11(1), or until an event that has no date. The
 * clock counts from the later of the two receipts (question U1) and holds to the later of its ends (question U10).
 */
export function holdEnd(
  facts: HoldFacts,
  { zone, country, settings }: Pick<ClockPlace, 'zone' | 'country' | 'settings'>,
): HoldEnd {
  const { instrument, preservation } = facts;
  if (instrument !== 'preservation') return { kind: 'open', until: 'produced' };
  const { requestedAt, otherRequest, extendedAt } = preservation;
  if (requestedAt !== null || otherRequest !== null) return { kind: 'open', until: 'request' };
  const namedEnd = namedEndOf(facts);
  const clock = extendedAt === null ? 'PRESERVE_60D' : 'PRESERVE_60D_EXT30';
  const reading = readClock({
    clock,
    trigger: receiptsOf(facts),
    inputs: {
      ...(extendedAt === null ? {} : { extensionSentAt: extendedAt }),
      ...(namedEnd === null ? {} : { namedEnd }),
    },
    zone,
    country,
    settings: { ...defaultClockSettings, ...settings },
  });
  const at = reading.ok ? reading.value.notBefore : null;
  if (!reading.ok || at === null) return { kind: 'unknown' };
  const is = namedEnd === null ? null : otherEnd(reading.value);
  return {
    kind: 'dated',
    clock,
    at,
    ...(namedEnd === null || is === null ? {} : { named: { at: namedEnd, is } }),
  };
}

/** What the clock found of the end that is named. */
function otherEnd({ warnings }: Pick<ClockReading, 'warnings'>): NamedEnd['is'] | null {
  const found = (key: WarningKey): boolean => warnings.some((one) => one.key === key);
  if (found('namedEndLater')) return 'later';
  return found('namedEndEarlier') ? 'earlier' : null;
}
