import type { UtcMs } from '../base/units.ts';
import { dayEnd } from './stated-day.ts';

/** The last day before the Regulation applies (Article 34). */
const dayBefore = '2026-08-17';

/** Whether an instant lies before the Regulation applied in a zone: no order under it could come then. */
export function isBeforeApplication(at: UtcMs, zone: string): boolean {
  const begins = dayEnd(dayBefore, zone);
  return begins !== null && at < begins;
}
