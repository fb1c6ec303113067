import type { Pace } from '../../shared/bridge/pace.ts';
import type { Timers } from '../sync/ports.ts';

/**
 * Counts calls by name, so that a flood of one cannot hold up another. Each name has as many calls in hand as its
 * burst; what was spent comes back with time that nobody can set.
 */
export class CallRate {
  readonly #timers: Pick<Timers, 'elapsed'>;
  readonly #hands = new Map<string, { readonly left: number; readonly at: number }>();

  constructor(timers: Pick<Timers, 'elapsed'>) {
    this.#timers = timers;
  }

  /** True when one more call of this name fits into its pace. A refused one costs nothing. */
  admit(name: string, { burst, perSecond }: Pace): boolean {
    const at = this.#timers.elapsed();
    const hand = this.#hands.get(name);
    const back = hand === undefined ? burst : ((at - hand.at) / 1_000) * perSecond;
    const left = Math.min(burst, (hand?.left ?? 0) + back);
    const isAdmitted = left >= 1;
    this.#hands.set(name, { left: isAdmitted ? left - 1 : left, at });
    return isAdmitted;
  }
}
