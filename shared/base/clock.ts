import type { UtcMs } from './units.ts';

/** Where the time comes from. Passed in everywhere; the real ones live in one `clock.ts` per program. */
export interface Clock {
  /** The current instant. */
  now(): UtcMs;
}
