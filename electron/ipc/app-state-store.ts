import type { AppState } from '../../shared/bridge/app-state.ts';
import { shownOf } from '../lock/shown-state.ts';

type Part = Partial<Omit<AppState, 'number' | 'clock'>>;

/**
 * Holds the one snapshot. Parts are merged in, the number rises, and listeners hear of it once for all changes made
 * in the same turn.
 */
export class AppStateStore {
  readonly #clock: () => AppState['clock'];
  readonly #listeners = new Set<(state: AppState) => void>();
  #state: AppState;
  #told: boolean = true;

  constructor(first: AppState, clock: () => AppState['clock']) {
    this.#state = first;
    this.#clock = clock;
  }

  get current(): AppState {
    return { ...this.#state, clock: this.#clock() };
  }

  /** The snapshot as the window may have it: while Ombud is locked, only what the lock screen shows. */
  get shown(): AppState {
    return shownOf(this.current);
  }

  change(part: Part): void {
    this.#state = { ...this.#state, ...part, number: this.#state.number + 1 };
    if (!this.#told) return;
    this.#told = false;
    queueMicrotask(() => {
      this.#told = true;
      for (const listener of this.#listeners) listener(this.shown);
    });
  }

  onChange(listener: (state: AppState) => void): void {
    this.#listeners.add(listener);
  }
}
