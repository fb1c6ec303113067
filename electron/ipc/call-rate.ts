import type { Clock } from '../../shared/base/clock.ts';

/** Counts calls by name in windows of one second, so that a flood of one cannot hold up another. */
export class CallRate {
  readonly #clock: Clock;
  readonly #counts = new Map<string, { second: number; count: number }>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** True when one more call of this name fits into the current second. */
  admit(name: string, perSecond: number): boolean {
    const second = Math.floor(this.#clock.now() / 1_000);
    const entry = this.#counts.get(name);
    if (entry?.second !== second) {
      this.#counts.set(name, { second, count: 1 });
      return true;
    }
    entry.count += 1;
    return entry.count <= perSecond;
  }
}
