import {
  asOrderId,
  asTaskId,
  type OrderId,
  type TaskId,
  type Uuid,
} from '../../../shared/base/units.ts';

/** Random-looking choices that are the same for the same seed on every machine (the generator is mulberry32). */
export class Dice {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** From 0 up to but not including 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<T>(choices: readonly [T, ...T[]]): T {
    return choices[this.between(0, choices.length - 1)] ?? choices[0];
  }

  digits(count: number): string {
    return Array.from({ length: count }, () => this.between(0, 9)).join('');
  }

  hex(count: number): string {
    return Array.from({ length: count }, () => this.between(0, 15).toString(16)).join('');
  }

  /** Version 4 by its form (RFC 9562). */
  uuid(): Uuid {
    const variant = this.pick(['8', '9', 'a', 'b']);
    const parts = [
      this.hex(8),
      this.hex(4),
      `4${this.hex(3)}`,
      variant + this.hex(3),
      this.hex(12),
    ];
    return parts.join('-') as Uuid;
  }

  order(): OrderId {
    return asOrderId(this.uuid());
  }

  task(): TaskId {
    return asTaskId(this.uuid());
  }
}
