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
  | 'newsCame'
  | 'newsWrong'
  | 'messageSent';

/** The one dialog that may be open. */
export class Overlay {
  #open = $state<OverlayName | null>(null);

  get open(): OverlayName | null {
    return this.#open;
  }

  show(name: OverlayName): void {
    this.#open = name;
  }

  close(): void {
    this.#open = null;
  }
}
