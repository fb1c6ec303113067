import { utcMs, type UtcMs } from '../base/units.ts';
import { receiptsOf, type ClockFacts } from './clock-of.ts';

const hourMs = 3_600_000;

/** The end of the order's own time when nothing moves it, in exact hours: no calendar is asked here. */
export const bareEnd = (facts: Pick<ClockFacts, 'receipt' | 'regime'>): UtcMs =>
  utcMs(receiptsOf(facts).due + (facts.regime === 'eightHours' ? 8 : 240) * hourMs);
