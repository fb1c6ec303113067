/** One short message at the lower edge, never the only notice of anything that matters. */
export interface Toast {
  readonly number: number;
  /** Asked whenever it is shown, so that it speaks the language of the moment. */
  readonly text: () => string;
  /** Takes back what the message tells of. */
  readonly undo: (() => void) | null;
  /** Something was refused: it stays until it is closed. */
  readonly isFault: boolean;
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
    this.#put({ text, undo, isFault: false });
  }

  /** Tells of what was refused where its own dialog can no longer show it. */
  warn(text: () => string): void {
    this.#put({ text, undo: null, isFault: true });
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
    if (this.#current?.isFault === true) return;
    this.#timer = setTimeout(() => this.dismiss(), shownFor);
  }

  #put(toast: Omit<Toast, 'number'>): void {
    this.#number += 1;
    this.#current = { ...toast, number: this.#number };
    this.resume();
  }
}
