import type { Clock } from '../../shared/base/clock.ts';
import { utcMs } from '../../shared/base/units.ts';

/** `Date` has whole seconds and travels: a smaller difference than this is no moved clock. */
const noiseMs = 2_000;

/**
 * The time of a profile. Live time is this computer's own, whatever the platform says. In practice the platform's
 * clock can be set forward, and Ombud goes with it: the computer's clock plus the offset seen in `Date`, and before
 * the first answer of this start the offset of the last one, so that no clock jumps back while the platform is away.
 */
export class ProfileClock implements Clock {
  readonly #computer: Clock;
  readonly #skewMs: () => number | null;

  /** `skewMs`: platform's `Date` minus the computer's clock; null for a live profile and before any answer. */
  constructor(computer: Clock, skewMs: () => number | null) {
    this.#computer = computer;
    this.#skewMs = skewMs;
  }

  get offsetMs(): number {
    const skew = this.#skewMs() ?? 0;
    return skew < noiseMs ? 0 : skew;
  }

  now(): ReturnType<Clock['now']> {
    return utcMs(this.#computer.now() + this.offsetMs);
  }
}
