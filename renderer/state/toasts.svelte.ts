/** One short message at the lower edge, never the only notice of anything that matters. */
export interface Toast {
  readonly number: number;
  /** Asked whenever it is shown, so that it speaks the language of the moment. */
  readonly text: () => string;
  /** Takes back what the message tells of. */
  readonly undo: (() => void) | null;
}

const shownFor = 8_000;

export class Toasts {
  #current = $state.raw<Toast | null>(null);
  #number = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  get current(): Toast | null {
    return this.#current;
  }

  show(text: () => string, undo: (() => void) | null = null): void {
    this.#number += 1;
    this.#current = { number: this.#number, text, undo };
    this.resume();
  }

  dismiss(): void {
    clearTimeout(this.#timer);
    this.#current = null;
  }

  undo(): void {
    const undo = this.#current?.undo ?? null;
    this.dismiss();
    undo?.();
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
