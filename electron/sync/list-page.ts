import { utcMs, type UtcMs } from '../../shared/base/units.ts';
import type { ListRecord } from '../../shared/hi1/model.ts';

/** How far one listed record has come. `held`: journalled as unreadable; `failed`: not in the journal at all. */
export type RecordState = 'wanted' | 'settled' | 'held' | 'failed';

/** Authorisations first, so that in one second an order is known before what belongs to it. */
const typeRank: Readonly<Record<string, number>> = { Authorisation: 0, LDTask: 1, LPTask: 1 };

const rankOf = ({ objectType }: ListRecord): number =>
  Object.hasOwn(typeRank, objectType.value) ? (typeRank[objectType.value] ?? 2) : 2;

const second = (at: UtcMs | null): number => Math.floor((at ?? 0) / 1_000);

function inOrder(left: ListRecord, right: ListRecord): number {
  return (
    second(left.lastChanged) - second(right.lastChanged) ||
    rankOf(left) - rankOf(right) ||
    (left.id < right.id ? -1 : 1)
  );
}

/** One record an object: a list may name it twice, or in two generations, while it changes. */
function latest(records: readonly ListRecord[]): ReadonlyMap<string, ListRecord> {
  const byId = new Map<string, ListRecord>();
  for (const record of records) {
    const known = byId.get(record.id);
    if (known === undefined || known.generation < record.generation) byId.set(record.id, record);
  }
  return byId;
}

/**
 * One answer to LIST, worked off in order of LastChanged. Nothing about the order or the paging of the service is
 * taken for granted (O15): records are sorted here, and the cursor never passes one that is not settled.
 */
export class ListPage {
  readonly #records: readonly ListRecord[];
  readonly #states = new Map<ListRecord, RecordState>();
  readonly #size: number;
  /** MaximumObjectCount and LastChanged the page was asked for with. */
  readonly maximum: number;
  readonly from: UtcMs | null;

  constructor(
    records: readonly ListRecord[],
    asked: { readonly maximum: number; readonly from: UtcMs | null },
    stateOf: (record: ListRecord) => RecordState,
  ) {
    this.#records = [...latest(records).values()].sort(inOrder);
    this.#size = records.length;
    this.maximum = asked.maximum;
    this.from = asked.from;
    for (const record of this.#records) this.#states.set(record, stateOf(record));
  }

  /** The service may hold more than it listed. */
  get isFull(): boolean {
    return this.#size >= this.maximum;
  }

  /** All records carry one and the same second: listing again from there would give the same page. */
  get isSingleSecond(): boolean {
    const seconds = new Set(this.#records.map(({ lastChanged }) => second(lastChanged)));
    return seconds.size === 1;
  }

  get wanted(): readonly ListRecord[] {
    return this.#records.filter((record) => this.#states.get(record) === 'wanted');
  }

  mark(record: ListRecord, state: RecordState): void {
    this.#states.set(record, state);
  }

  /** Lets the cursor pass what is in the journal as unreadable. */
  releaseHeld(): void {
    for (const [record, state] of this.#states) {
      if (state === 'held') this.#states.set(record, 'settled');
    }
  }

  /**
   * LastChanged up to which everything is settled, never before where the page began: the inclusive point to list from next. It is
   * cut to the second, as LIST has no finer grain.
   */
  cursor(): UtcMs | null {
    let reached = this.from;
    for (const record of this.#records) {
      if (this.#states.get(record) !== 'settled') break;
      if (record.lastChanged === null) continue;
      const at = utcMs(second(record.lastChanged) * 1_000);
      if (reached === null || at > reached) reached = at;
    }
    return reached;
  }

  /** How many records share the cursor's second; they will all be listed again. */
  countAt(cursor: UtcMs | null): number {
    if (cursor === null) return 0;
    return this.#records.filter(({ lastChanged }) => second(lastChanged) === second(cursor)).length;
  }
}
