import { assertNever } from '../../shared/base/assert-never.ts';
import { fault, type Fault } from '../../shared/base/fault.ts';
import { err, ok, type Result } from '../../shared/base/result.ts';
import type { Uuid } from '../../shared/base/units.ts';
import { transientError } from '../../shared/hi1/error-codes.ts';
import type { ListRecord } from '../../shared/hi1/model.ts';
import type { EntryBody } from '../../shared/orders/entry.ts';
import { arrivalEntries, type ReceivedObject } from './arrival-entries.ts';
import type { ArrivalIndex } from './arrival-index.ts';
import { fetchBatch, type BatchParts, type Fetched } from './batch-fetch.ts';
import type { LedgerStore } from './ledger-store.ts';
import type { ListPage } from './list-page.ts';
import { sha256Of } from './question.ts';
import type { RestingRecords } from './resting.ts';

/** A poll that failed; `retryAfterMs` when the service named a pause. */
export interface PollFailure {
  readonly fault: Fault;
  readonly retryAfterMs: number | null;
}

export interface IntakeParts extends BatchParts {
  readonly store: LedgerStore;
  readonly index: ArrivalIndex;
  readonly resting: RestingRecords;
  readonly batchSize: number;
  readonly providerId: string;
  /** Something a person must know about at once. */
  readonly alarm: (fault: Fault) => void;
}

/** So many unreadable answers in a row, and the fault is the line's, not the objects'. */
const unreadableLimit = 3;

/** The journalled form of bytes that cannot be read. */
export const unreadableEntry = (bytes: Uint8Array, reason: Fault): EntryBody => ({
  kind: 'messageUnreadable',
  sha256: sha256Of(bytes),
  base64: Buffer.from(bytes).toString('base64'),
  reason: reason.code,
});

/** Takes in what one page lists: GET in batches, journal each batch with the cursor last, mark the page. */
export class Intake {
  readonly #parts: IntakeParts;
  readonly #page: ListPage;
  readonly #groups: (readonly ListRecord[])[] = [];
  readonly #askedAgain = new Set<Uuid>();
  #unreadableInARow = 0;
  #firstFault: Fault | null = null;

  constructor(parts: IntakeParts, page: ListPage) {
    this.#parts = parts;
    this.#page = page;
    this.#enqueue(page.wanted);
  }

  async run(isStopped: () => boolean): Promise<Result<void, PollFailure>> {
    // An earlier poll may have taken in the order and been cut off before it asked for what waited.
    this.#askAgain(this.#parts.index.linksInQuarantine());
    for (let group = this.#groups.shift(); group !== undefined; group = this.#groups.shift()) {
      if (isStopped()) return ok(undefined);
      const outcome = await fetchBatch(this.#parts, group);
      if (outcome.kind === 'failed') return err(outcome.reply);
      if (outcome.kind === 'indivisible') {
        const half = Math.ceil(group.length / 2);
        this.#groups.unshift(group.slice(0, half), group.slice(half));
        continue;
      }
      const journalled = await this.#journal(outcome.items);
      if (!journalled.ok) return err({ fault: journalled.error, retryAfterMs: null });
      if (this.#unreadableInARow >= unreadableLimit) {
        return err({ fault: fault('connection.answerUnreadable'), retryAfterMs: null });
      }
    }
    return this.#firstFault === null
      ? ok(undefined)
      : err({ fault: this.#firstFault, retryAfterMs: null });
  }

  #enqueue(records: readonly ListRecord[]): void {
    const { batchSize } = this.#parts;
    for (let from = 0; from < records.length; from += batchSize) {
      this.#groups.push(records.slice(from, from + batchSize));
    }
  }

  async #journal(items: readonly Fetched[]): Promise<Result<unknown, Fault>> {
    const { store, index, providerId } = this.#parts;
    const received: ReceivedObject[] = [];
    const unreadable: EntryBody[] = [];
    for (const item of items) this.#sort(item, received, unreadable);
    const cursor = this.#page.cursor();
    const { maximum } = this.#page;
    const appended = await store.decide((facts) => {
      const arrived = arrivalEntries(received, facts, index, providerId);
      const entries: EntryBody[] = [...arrived, ...unreadable];
      const isBehind = cursor !== null && cursor !== facts.cursor?.lastChanged;
      if (cursor !== null && (isBehind || entries.length > 0)) {
        entries.push({ kind: 'cursorMoved', lastChanged: cursor, maximum });
      }
      return ok(entries);
    });
    if (appended.ok) this.#askAgain(received.map(({ object }) => object.id));
    return appended;
  }

  /** Marks what became of one record and puts aside what is to be journalled. */
  #sort(item: Fetched, received: ReceivedObject[], unreadable: EntryBody[]): void {
    const { resting, alarm } = this.#parts;
    this.#unreadableInARow = item.kind === 'unreadable' ? this.#unreadableInARow + 1 : 0;
    switch (item.kind) {
      case 'object': {
        const { record, object } = item.received;
        received.push(item.received);
        // An older generation than listed was on its way: keep it, and ask for the newer one next time.
        const isCurrent = (object.generation ?? record.generation) >= record.generation;
        this.#page.mark(record, isCurrent ? 'settled' : 'failed');
        return;
      }
      case 'gone':
        resting.rest(item.record, 'settled');
        this.#page.mark(item.record, 'settled');
        return;
      case 'unreadable':
        resting.rest(item.record, 'held');
        this.#page.mark(item.record, 'held');
        if (resting.reportOnce(item.record)) {
          unreadable.push(unreadableEntry(item.bytes, item.fault));
          alarm(item.fault);
        }
        return;
      case 'failed':
        this.#page.mark(item.record, 'failed');
        this.#firstFault ??= item.fault;
        // 3003 is asked for again at the very next poll. Anything else rests meanwhile: one object that the service
        // never hands out must not keep every poll from succeeding, and with it the release gate shut for all.
        if (item.code === transientError) return;
        resting.rest(item.record, 'failed');
        if (resting.reportOnce(item.record)) alarm(item.fault);
        return;
      default:
        assertNever(item);
    }
  }

  /** Objects in quarantine whose order has come are fetched once more, now to be put where they belong. */
  #askAgain(links: readonly Uuid[]): void {
    const { index, resting, store } = this.#parts;
    const isPlaced = (id: Uuid): boolean =>
      store.facts.orderOf.has(id) || (index.get(id)?.order ?? null) !== null;
    const waiting = index
      .waitingFor(new Set(links.filter(isPlaced)))
      .filter((id) => !this.#askedAgain.has(id))
      .map((id) => this.#recordOf(id))
      .filter((record) => resting.stateOf(record) === null);
    for (const { id } of waiting) this.#askedAgain.add(id);
    this.#enqueue(waiting);
  }

  /** What LIST said of an object in the journal, as far as it is needed to ask for it. */
  #recordOf(id: Uuid): ListRecord {
    const known = this.#parts.index.get(id);
    return {
      objectType: { owner: '', name: '', value: '' },
      id,
      country: null,
      owner: null,
      generation: known?.generation ?? 0,
      externalId: null,
      lastChanged: known?.platformAt ?? null,
    };
  }
}
