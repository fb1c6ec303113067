/** Lets one piece of work run at a time, in the order it was asked for. */
export class Turns {
  #last: Promise<unknown> = Promise.resolve();
  #isEnded = false;

  get isEnded(): boolean {
    return this.#isEnded;
  }

  run<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(work);
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  /** Waits for the work under way; whoever goes on in steps stops at the next one. */
  async end(): Promise<void> {
    this.#isEnded = true;
    await this.#last;
  }
}
