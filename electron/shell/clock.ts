import type { Clock } from '../../shared/base/clock.ts';
import { utcMs } from '../../shared/base/units.ts';

/** This computer's clock. The only place of the desktop program that reads it. */
export const systemClock: Clock = { now: () => utcMs(Date.now()) };

/** Time that passes, on a clock that only goes forward. */
export const timers = {
  elapsed: (): number => performance.now(),
  after: (ms: number, act: () => void): (() => void) => {
    // Longer than a 32-bit timer can wait would fire at once.
    const timer = setTimeout(act, Math.min(ms, 2 ** 31 - 1));
    return () => clearTimeout(timer);
  },
};
