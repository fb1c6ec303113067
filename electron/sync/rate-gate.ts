import type { Timers } from './ports.ts';

/**
 * Lets callers through one at a time, never two within `spacingMs`. The national service asks for at most one call
 * a second from everything that runs here, so polls, look-ups and answers share one gate.
 */
export class RateGate {
  readonly #timers: Timers;
  readonly #spacingMs: number;
  #nextAt = Number.NEGATIVE_INFINITY;

  /** A little more than a second, so that the service's own clock sees a whole one between two calls. */
  constructor(timers: Timers, spacingMs = 1_050) {
    this.#timers = timers;
    this.#spacingMs = spacingMs;
  }

  /** Resolves when it is the caller's turn; turns are given in the order they were asked for. */
  pass(): Promise<void> {
    const now = this.#timers.elapsed();
    const turn = Math.max(now, this.#nextAt);
    this.#nextAt = turn + this.#spacingMs;
    if (turn <= now) return Promise.resolve();
    return new Promise((resolve) => {
      this.#timers.after(turn - now, resolve);
    });
  }
}
