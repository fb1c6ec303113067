import type { Fault } from '../../shared/base/fault.ts';
import type { Result } from '../../shared/base/result.ts';

/** One thing a person asked for: under way or not, and why it failed the last time. */
export class Act {
  #busy = $state(false);
  #fault = $state.raw<Fault | null>(null);

  get busy(): boolean {
    return this.#busy;
  }

  get fault(): Fault | null {
    return this.#fault;
  }

  clear(): void {
    this.#fault = null;
  }

  /** Does it unless it is under way already. @returns the value, or null when it failed or was not begun. */
  async run<T>(work: () => Promise<Result<T, Fault>>): Promise<T | null> {
    if (this.#busy) return null;
    this.#busy = true;
    this.#fault = null;
    try {
      const result = await work();
      if (result.ok) return result.value;
      this.#fault = result.error;
      return null;
    } finally {
      this.#busy = false;
    }
  }
}
