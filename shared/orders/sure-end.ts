import { utcMs, type UtcMs } from '../base/units.ts';
import { bareEnd, type ClockFacts } from './clock-of.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const saturday = 6;
const sunday = 0;

/** What the clocks of the Member States show beside UTC, in hours. */
const offsets = [0, 1, 2, 3] as const;

/**
 * The earliest at which the order's own time can be over, where no calendar is asked. Hours end with
 * the last of them, the one of receipt not counted (Article 3(1)); ten
 * days end with the last hour of the tenth, of a weekend with that of Monday (Regulation 1182/71, Article 3(1) and (4)).
 * Public holidays only make it later.
 */
export function sureEnd(facts: Pick<ClockFacts, 'receipt' | 'regime'>): UtcMs {
  const bare = bareEnd(facts);
  if (facts.regime === 'eightHours') return utcMs((Math.floor(bare / hourMs) + 1) * hourMs);
  // Ten days in which the clocks go forward are an hour shorter.
  const ends = [bare, bare - hourMs].flatMap((at) =>
    offsets.map((hours) => dayEnd(at + hours * hourMs) - hours * hourMs),
  );
  return utcMs(Math.min(...ends));
}

function dayEnd(local: number): number {
  const end = Math.floor(local / dayMs) * dayMs + dayMs;
  const weekday = new Date(local).getUTCDay();
  if (weekday === saturday) return end + 2 * dayMs;
  return weekday === sunday ? end + dayMs : end;
}
