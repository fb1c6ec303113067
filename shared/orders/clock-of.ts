import { ok, type Result } from '../base/result.ts';
import { utcMs, type UtcMs } from '../base/units.ts';
import type {
  ClockInstants,
  NotComputable,
  ProductionReading,
} from '../deadlines/clock-reading.ts';
import { readProductionClock, type ClockSettings } from '../deadlines/production-clock.ts';
import type { OrderFacts } from './facts.ts';

/** What of the national profile and the settings the clocks are read by. */
export interface ClockPlace {
  readonly zone: string;
  readonly country: string;
  readonly releaseGraceMinutes: number;
  readonly settings: Partial<ClockSettings>;
}

/** A clock, why there is none, or null: the certificate does not say which clock it asks for. */
export type OrderClock = Result<ProductionReading, NotComputable> | null;

/** A clock without its explanation: what a list of many orders shows and holds of it. */
export type ListedClock = Result<ClockInstants, NotComputable> | null;

/** What a clock is read from. */
export type ClockFacts = Pick<OrderFacts, 'receipt' | 'regime' | 'clearedAt'>;

/** Earlier and later of the two receipts. */
export function receiptsOf({ receipt }: Pick<OrderFacts, 'receipt'>): {
  readonly due: UtcMs;
  readonly gate: UtcMs;
} {
  const platform = receipt.platform ?? receipt.ours;
  return {
    due: utcMs(Math.min(platform, receipt.ours)),
    gate: utcMs(Math.max(platform, receipt.ours)),
  };
}

/** The production clock of one order, computed from its facts alone. */
export function clockOf(facts: ClockFacts, place: ClockPlace): OrderClock {
  if (facts.regime === 'unknown') return null;
  const { due, gate } = receiptsOf(facts);
  return readProductionClock({
    ...place,
    regime: facts.regime,
    receivedDue: due,
    receivedGate: gate,
    clearedAt: facts.clearedAt,
  });
}

/** `clockOf` for one place that computes each set of facts once; facts are replaced, never changed. */
export const clockReader = (place: ClockPlace): ((facts: ClockFacts) => OrderClock) =>
  remembered((facts) => clockOf(facts, place));

/** As `clockReader`, without the explanations, which take a hundred times the room. */
export const listedClockReader = (place: ClockPlace): ((facts: ClockFacts) => ListedClock) =>
  remembered((facts) => {
    const clock = clockOf(facts, place);
    if (clock?.ok !== true) return clock;
    const { kind, notBefore, target, latest } = clock.value;
    return ok({ kind, notBefore, target, latest });
  });

function remembered<C>(read: (facts: ClockFacts) => C): (facts: ClockFacts) => C {
  const known = new WeakMap<ClockFacts, { readonly clock: C }>();
  return (facts) => {
    const cached = known.get(facts);
    if (cached !== undefined) return cached.clock;
    const clock = read(facts);
    known.set(facts, { clock });
    return clock;
  };
}
