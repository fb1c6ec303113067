import type { Timers } from '../sync/ports.ts';

/** Work that still runs at the provider or in the journal, whoever waits for it. */
export class Unfinished {
  readonly #running = new Set<Promise<unknown>>();

  /** Takes note of work until it ends, however it ends. */
  follow(work: Promise<unknown>): void {
    const followed = work.catch(() => undefined).finally(() => this.#running.delete(followed));
    this.#running.add(followed);
  }

  /** Resolves when nothing runs any more, what began meanwhile included, or after `patienceMs`. */
  async finish(timers: Timers, patienceMs: number): Promise<void> {
    let stop: () => void = () => undefined;
    const patience = new Promise<void>((resolve) => {
      stop = timers.after(patienceMs, resolve);
    });
    await Promise.race([this.#rest(), patience]);
    stop();
  }

  /** An attempt that ends may leave tokens to give back: until nothing runs any more. */
  async #rest(): Promise<void> {
    while (this.#running.size > 0) await Promise.all(this.#running);
  }
}
