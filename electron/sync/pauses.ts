import type { Clock } from '../../shared/base/clock.ts';
import { utcMs, type OrderId, type UtcMs } from '../../shared/base/units.ts';
import type { Timers } from './ports.ts';

/**
 * Why an answer is left alone for a while: the attempt never got out, it is our own pace, or the service asked for it
 * (Retry-After).
 */
export type PauseReason = 'silence' | 'own' | 'asked';

/** When an answer may be tried again, for the window. */
export interface Retry {
  readonly order: OrderId;
  /** In the profile's time. */
  readonly at: UtcMs;
  /** The service asked for it. */
  readonly isAsked: boolean;
}

export interface PausesParts {
  readonly timers: Timers;
  readonly clock: Clock;
  readonly reportRetries: (retries: readonly Retry[]) => void;
}

/** Which pauses end with which event; one the service asked for ends with its time alone. */
const liftedBy: Readonly<Record<'silence' | 'own', readonly PauseReason[]>> = {
  silence: ['silence'],
  own: ['silence', 'own'],
};

/** The pauses between attempts, counted on a clock nobody can set, and told to the window as instants. */
export class Pauses {
  readonly #parts: PausesParts;
  readonly #pauses = new Map<OrderId, { readonly until: number; readonly reason: PauseReason }>();

  constructor(parts: PausesParts) {
    this.#parts = parts;
  }

  /** Milliseconds until this answer may be tried; 0 or less when it may. */
  left(order: OrderId): number {
    return (this.#pauses.get(order)?.until ?? 0) - this.#parts.timers.elapsed();
  }

  /** @returns `ms`, for the caller's own timer. */
  set(order: OrderId, ms: number, reason: PauseReason): number {
    this.#pauses.set(order, { until: this.#parts.timers.elapsed() + ms, reason });
    this.#tell();
    return ms;
  }

  forget(order: OrderId): void {
    if (this.#pauses.delete(order)) this.#tell();
  }

  lift(event: 'silence' | 'own'): void {
    for (const [order, { reason }] of this.#pauses)
      if (liftedBy[event].includes(reason)) this.#pauses.delete(order);
    this.#tell();
  }

  #tell(): void {
    const { clock, timers, reportRetries } = this.#parts;
    const [now, elapsed] = [clock.now(), timers.elapsed()];
    reportRetries(
      [...this.#pauses].flatMap(([order, { until, reason }]) =>
        until > elapsed
          ? [{ order, at: utcMs(Math.round(now + until - elapsed)), isAsked: reason === 'asked' }]
          : [],
      ),
    );
  }
}
