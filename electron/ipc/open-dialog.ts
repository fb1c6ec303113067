/** The one dialog of the system that a call of the window has open. */
export class OpenDialog {
  #open: symbol | null = null;

  /** Null while another is open; otherwise what to call when this one is closed. */
  begin(): (() => void) | null {
    if (this.#open !== null) return null;
    const mine = Symbol();
    this.#open = mine;
    return () => {
      if (this.#open === mine) this.#open = null;
    };
  }

  /** The page that asked is gone: its dialog counts for nothing, whenever it is closed. */
  forget(): void {
    this.#open = null;
  }
}
