import type { Clock } from '../shared/base/clock.ts';
import { utcMs } from '../shared/base/units.ts';

/** This computer's clock. The only place of the command line that reads it. */
export const systemClock: Clock = { now: () => utcMs(Date.now()) };
