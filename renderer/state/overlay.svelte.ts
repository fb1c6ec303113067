import type { OrderId } from '../../shared/base/units.ts';

/** Dialogs about the order that is open: they are shown with what is known of that order, and of no other. */
export type OrderOverlay =
  | 'print'
  | 'takeOver'
  | 'judgement'
  | 'formSent'
  | 'answerSent'
  | 'sendAnswer'
  | 'newsCame'
  | 'newsWrong'
  | 'messageSent';

/** Dialogs about nothing of that kind, or that know themselves what they are about. */
export type PlainOverlay =
  | 'settings'
  | 'shortcuts'
  | 'emergency'
  | 'palette'
  | 'bulk'
  | 'hold'
  | 'save'
  | 'request'
  | 'strays';

export type OverlayName = OrderOverlay | PlainOverlay;

/** The one dialog that may be open. */
export class Overlay {
  #open = $state<OverlayName | null>(null);
  #order = $state<OrderId | null>(null);
  #opening: object | null = null;

  get open(): OverlayName | null {
    return this.#open;
  }

  /** The order it is about, when it is about the one that was open. */
  get order(): OrderId | null {
    return this.#order;
  }

  /** Tells this opening from every other one, also of the same dialog about something else; null when none is open. */
  get opening(): object | null {
    return this.#opening;
  }

  show(name: PlainOverlay): void {
    this.#put(name, null, {});
  }

  /** `opening`: of a sheet, which is the same one whenever it is opened again. */
  showOf(order: OrderId, name: OrderOverlay, opening: object = {}): void {
    this.#put(name, order, opening);
  }

  /** `opening`: closes only that one, and nothing that was opened since. */
  close(opening = this.#opening): void {
    if (opening === this.#opening) this.#put(null, null, null);
  }

  /** Another order is open: a dialog about the one before would speak of it beside this one. */
  leave(order: OrderId | null): void {
    if (this.#order !== null && this.#order !== order) this.close();
  }

  #put(name: OverlayName | null, order: OrderId | null, opening: object | null): void {
    this.#open = name;
    this.#order = order;
    this.#opening = opening;
  }
}
