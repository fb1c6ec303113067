import type { Fault } from '../../shared/base/fault.ts';
import type { Result } from '../../shared/base/result.ts';

/** One thing a person asked for: under way or not, and why it failed the last time. */
export class Act {
  /** Under way, and waiting behind that. */
  #asked = $state(0);
  #fault = $state.raw<Fault | null>(null);
  #last: Promise<unknown> = Promise.resolve();

  get busy(): boolean {
    return this.#asked > 0;
  }

  get fault(): Fault | null {
    return this.#fault;
  }

  clear(): void {
    this.#fault = null;
  }

  /** Does it unless it is under way already. @returns the value, or null when it failed or was not begun. */
  async run<T>(work: () => Promise<Result<T, Fault>>): Promise<T | null> {
    return this.busy ? null : this.queue(work);
  }

  /**
   * Does it once what is under way has ended, and all that waits before it. What went wrong with those stays told.
   *
   * @returns the value, or null when it failed.
   */
  async queue<T>(work: () => Promise<Result<T, Fault>>): Promise<T | null> {
    const before = this.busy ? this.#last : null;
    if (before === null) this.#fault = null;
    this.#asked += 1;
    const done = before === null ? this.#do(work) : before.then(() => this.#do(work));
    this.#last = done.catch(() => undefined);
    return done;
  }

  async #do<T>(work: () => Promise<Result<T, Fault>>): Promise<T | null> {
    try {
      const result = await work();
      if (result.ok) return result.value;
      this.#fault = result.error;
      return null;
    } finally {
      this.#asked -= 1;
    }
  }
}
