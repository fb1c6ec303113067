import type { OrderId } from '../../shared/base/units.ts';
import { DraftMemory, type DraftMemoryParts } from './draft-memory.ts';

/** Notes begun and not yet written down, each for the person who began it. */
export class NoteDrafts {
  readonly #texts: DraftMemory<string>;

  constructor(timers: DraftMemoryParts['timers']) {
    this.#texts = new DraftMemory({ most: 200, timers });
  }

  /** Empty when there is none. */
  of(order: OrderId, subject: string): string {
    return this.#texts.of(nameOf(order, subject)) ?? '';
  }

  /** An empty text forgets it. */
  keep(order: OrderId, subject: string, text: string): void {
    this.#texts.keep(nameOf(order, subject), text === '' ? null : text);
  }
}

const nameOf = (order: OrderId, subject: string): string => `${order} ${subject}`;
