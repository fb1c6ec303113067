/** One short message at the lower edge, never the only notice of anything that matters. */
export interface Toast {
  readonly number: number;
  /** Asked whenever it is shown, so that it speaks the language of the moment. */
  readonly text: () => string;
}

const shownFor = 8_000;

export class Toasts {
  #current = $state.raw<Toast | null>(null);
  #number = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  get current(): Toast | null {
    return this.#current;
  }

  show(text: () => string): void {
    this.#number += 1;
    this.#current = { number: this.#number, text };
    this.resume();
  }

  dismiss(): void {
    clearTimeout(this.#timer);
    this.#current = null;
  }

  /** While the pointer or the focus rests on it, it stays. */
  pause(): void {
    clearTimeout(this.#timer);
  }

  resume(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.dismiss(), shownFor);
  }
}
