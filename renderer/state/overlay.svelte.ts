export type OverlayName =
  | 'settings'
  | 'shortcuts'
  | 'emergency'
  | 'print'
  | 'palette'
  | 'takeOver'
  | 'bulk'
  | 'hold'
  | 'save'
  | 'judgement'
  | 'formSent'
  | 'answerSent'
  | 'sendAnswer'
  | 'newsCame'
  | 'newsWrong'
  | 'messageSent';

/** The one dialog that may be open. */
export class Overlay {
  #open = $state<OverlayName | null>(null);
  #opening: object | null = null;

  get open(): OverlayName | null {
    return this.#open;
  }

  /** Tells this opening from every other one, also of the same dialog about something else; null when none is open. */
  get opening(): object | null {
    return this.#opening;
  }

  /** `opening`: of a sheet, which is the same one whenever it is opened again. */
  show(name: OverlayName, opening: object = {}): void {
    this.#open = name;
    this.#opening = opening;
  }

  /** `opening`: closes only that one, and nothing that was opened since. */
  close(opening = this.#opening): void {
    if (opening !== this.#opening) return;
    this.#open = null;
    this.#opening = null;
  }
}
