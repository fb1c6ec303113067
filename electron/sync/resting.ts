import type { ListRecord } from '../../shared/hi1/model.ts';
import type { RecordState } from './list-page.ts';
import type { Timers } from './ports.ts';

/** So long an object is left alone that could not be had: missing, refused or unreadable. */
export const restMs = 300_000;

/**
 * Objects that were asked for in vain, in this run of the program. They are asked for again after a while, not at
 * every poll; a new generation is a new object here.
 */
export class RestingRecords {
  readonly #timers: Timers;
  readonly #resting = new Map<string, { readonly until: number; readonly state: RecordState }>();
  readonly #reported = new Set<string>();

  constructor(timers: Timers) {
    this.#timers = timers;
  }

  /** How the record stands while it rests; null when it may be asked for. */
  stateOf(record: ListRecord): RecordState | null {
    const resting = this.#resting.get(keyOf(record));
    return resting === undefined || this.#timers.elapsed() >= resting.until ? null : resting.state;
  }

  rest(record: ListRecord, state: RecordState): void {
    this.#resting.set(keyOf(record), { until: this.#timers.elapsed() + restMs, state });
  }

  /** Leaves this generation alone for the rest of the run: asking again could only bring the same. */
  settle(record: ListRecord): void {
    this.#resting.set(keyOf(record), { until: Number.POSITIVE_INFINITY, state: 'settled' });
  }

  /** True the first time only: what is journalled or alarmed about an object once is not repeated. */
  reportOnce(record: ListRecord): boolean {
    const key = keyOf(record);
    if (this.#reported.has(key)) return false;
    this.#reported.add(key);
    return true;
  }
}

const keyOf = ({ id, generation }: ListRecord): string => `${id} ${generation}`;
