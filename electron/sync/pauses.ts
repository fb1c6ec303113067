import type { Clock } from '../../shared/base/clock.ts';
import type { FaultCode } from '../../shared/base/fault.ts';
import {
  utcMs,
  type MessageId,
  type OrderId,
  type UtcMs,
  type Uuid,
} from '../../shared/base/units.ts';
import { nameOf, type OutgoingKey } from './outgoing.ts';
import type { Timers } from './ports.ts';

/**
 * Why an answer or a message is left alone for a while: the attempt never got out, it is our own pace, or the service asked for it
 * (Retry-After).
 */
export type PauseReason = 'silence' | 'own' | 'asked';

/** When an answer or a message may be tried again, for the window. */
export interface Retry {
  readonly order: OrderId;
  /** Null: it is the answer. */
  readonly message: MessageId | null;
  /** In the profile's time. */
  readonly at: UtcMs;
  /** The service asked for it. */
  readonly isAsked: boolean;
  /** What on this computer kept it from leaving; null: nothing did. */
  readonly trouble: FaultCode | null;
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

interface Pause {
  readonly of: OutgoingKey;
  readonly until: number;
  readonly reason: PauseReason;
  readonly trouble: FaultCode | null;
}

/** The pauses between attempts, counted on a clock nobody can set, and told to the window as instants. */
export class Pauses {
  readonly #parts: PausesParts;
  readonly #pauses = new Map<Uuid, Pause>();

  constructor(parts: PausesParts) {
    this.#parts = parts;
  }

  /** Milliseconds until it may be tried; 0 or less when it may. */
  left(of: OutgoingKey): number {
    return (this.#pauses.get(nameOf(of))?.until ?? 0) - this.#parts.timers.elapsed();
  }

  /** @returns `ms`, for the caller's own timer. */
  set(of: OutgoingKey, ms: number, reason: PauseReason, trouble: FaultCode | null = null): number {
    const until = this.#parts.timers.elapsed() + ms;
    this.#pauses.set(nameOf(of), { of, until, reason, trouble });
    this.#tell();
    return ms;
  }

  forget(of: OutgoingKey): void {
    if (this.#pauses.delete(nameOf(of))) this.#tell();
  }

  lift(event: 'silence' | 'own'): void {
    for (const [name, { reason }] of this.#pauses)
      if (liftedBy[event].includes(reason)) this.#pauses.delete(name);
    this.#tell();
  }

  #tell(): void {
    const { clock, timers, reportRetries } = this.#parts;
    const [now, elapsed] = [clock.now(), timers.elapsed()];
    reportRetries(
      [...this.#pauses.values()].flatMap(({ of: { order, message }, until, reason, trouble }) => {
        const at = utcMs(Math.round(now + until - elapsed));
        if (until <= elapsed) return [];
        return [{ order, message, at, isAsked: reason === 'asked', trouble }];
      }),
    );
  }
}
