import type { Timers } from '../sync/ports.ts';
import type { ScreenPort } from './ports.ts';

export interface IdleParts {
  readonly screen: Pick<ScreenPort, 'idleSeconds'>;
  readonly timers: Timers;
  /** Seconds without input after which `onIdle` is called; null: never. */
  readonly limit: () => number | null;
  readonly onIdle: () => void;
}

/** Never looks more seldom than this: a computer that slept has lost time that no timer has seen. */
const longestMs = 15_000;

/**
 * Tells when nobody has touched the computer for so long. It looks when the limit can be reached at the earliest, so
 * that an idle Ombud does not wake up every second.
 */
export class IdleWatch {
  readonly #parts: IdleParts;
  #lastInput: number;
  #stop: () => void = () => undefined;

  constructor(parts: IdleParts) {
    this.#parts = parts;
    this.#lastInput = parts.timers.elapsed();
  }

  /** The person did something in our own window: that counts even where the system does not see it. */
  input(): void {
    this.#lastInput = this.#parts.timers.elapsed();
  }

  /** Begins to watch, and looks anew when the limit has changed. After `onIdle` it rests until it is asked again. */
  look(): void {
    this.#stop();
    const { limit, onIdle, timers } = this.#parts;
    const seconds = limit();
    if (seconds === null) return;
    const left = seconds * 1_000 - this.#idleMs();
    if (left <= 0) onIdle();
    else this.#stop = timers.after(Math.min(longestMs, left), () => this.look());
  }

  stop(): void {
    this.#stop();
  }

  #idleMs(): number {
    const { screen, timers } = this.#parts;
    const own = timers.elapsed() - this.#lastInput;
    const system = screen.idleSeconds();
    return system === null ? own : Math.min(own, system * 1_000);
  }
}
