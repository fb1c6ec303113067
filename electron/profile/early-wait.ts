import type { Timers } from '../sync/ports.ts';

/** Verifying waits no longer than this for a page that is there and does not ask for its rows. */
const askingMs = 3_000;

/** A page that never comes holds nothing back for longer than this. */
const loadingMs = 60_000;

/**
 * How long verifying the journal leaves the computer to the window, which has rows to show. The wait is over when the
 * window has asked for them (`end`), or has had its time for that since its page was there: on a slow machine loading
 * alone may take longer than that.
 */
export class EarlyWait {
  readonly over: Promise<void>;
  #end: () => void = () => undefined;

  /** `page`: resolves when the window's page has loaded, or cannot. */
  constructor(timers: Pick<Timers, 'after'>, page: Promise<unknown>) {
    this.over = new Promise((resolve) => (this.#end = resolve));
    const isThere = (): unknown => timers.after(askingMs, this.#end);
    page.then(isThere, isThere);
    timers.after(loadingMs, this.#end);
  }

  end(): void {
    this.#end();
  }
}
