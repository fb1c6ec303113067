import type { Clock } from '../../shared/base/clock.ts';
import { utcMs, type UtcMs } from '../../shared/base/units.ts';

const oneSecond = 1_000;

/** The time on screen: this computer's clock plus the profile's offset, once a second. */
export class Ticker {
  readonly #clock: Clock;
  readonly #offset: () => number;
  #system = $state<UtcMs>(utcMs(0));

  /** @param offset what to add to the clock, in milliseconds (practice moves time; live never does). */
  constructor(clock: Clock, offset: () => number) {
    this.#clock = clock;
    this.#offset = offset;
    this.#system = clock.now();
  }

  get now(): UtcMs {
    return utcMs(this.#system + this.#offset());
  }

  /** Ticks until the function it returns is called. */
  start(): () => void {
    const timer = setInterval(() => {
      this.#system = this.#clock.now();
    }, oneSecond);
    return () => clearInterval(timer);
  }
}
