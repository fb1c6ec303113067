import { utcMs } from '../shared/base/units.ts';
import type { Clock } from '../shared/base/clock.ts';

/** This computer's clock: the only place in the window that reads it. */
export const computerClock: Clock = { now: () => utcMs(Date.now()) };
