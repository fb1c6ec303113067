import type { OrderId } from '../../shared/base/units.ts';

/** More than anybody has under the pen; the oldest give way. */
const mostDrafts = 200;

/**
 * Notes begun and not yet written down, each for the person who began it. In memory alone: they outlive the window,
 * which ends with every lock, and nothing of them is ever on the disk.
 */
export class NoteDrafts {
  readonly #texts = new Map<string, string>();

  /** Empty when there is none. */
  of(order: OrderId, subject: string): string {
    return this.#texts.get(nameOf(order, subject)) ?? '';
  }

  /** An empty text forgets it. */
  keep(order: OrderId, subject: string, text: string): void {
    const name = nameOf(order, subject);
    this.#texts.delete(name);
    if (text === '') return;
    this.#texts.set(name, text);
    const [oldest] = this.#texts.keys();
    if (this.#texts.size > mostDrafts && oldest !== undefined) this.#texts.delete(oldest);
  }
}

const nameOf = (order: OrderId, subject: string): string => `${order} ${subject}`;
