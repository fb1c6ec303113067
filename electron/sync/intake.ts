import { assertNever } from '../../shared/base/assert-never.ts';
import { fault, type Fault } from '../../shared/base/fault.ts';
import { err, ok, type Result } from '../../shared/base/result.ts';
import type { Position, Uuid } from '../../shared/base/units.ts';
import { transientError } from '../../shared/hi1/error-codes.ts';
import type { Hi1Object, ListRecord } from '../../shared/hi1/model.ts';
import type { EntryBody } from '../../shared/orders/entry.ts';
import type { LedgerFacts } from '../../shared/orders/facts.ts';
import { arrivalEntries, type ReceivedObject } from './arrival-entries.ts';
import type { ArrivalIndex } from './arrival-index.ts';
import { fetchBatch, type BatchParts, type Fetched } from './batch-fetch.ts';
import type { LedgerStore } from './ledger-store.ts';
import type { ListPage } from './list-page.ts';
import type { RestingRecords } from './resting.ts';
import { appendSingly } from './single-append.ts';
import { heldEntry, unreadableEntry } from './unreadable-entry.ts';

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

type Unreadable = Fetched & { readonly kind: 'unreadable' };

const isCurrent = (object: Hi1Object, record: ListRecord): boolean =>
  (object.generation ?? record.generation) >= record.generation;

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

  async #journal(items: readonly Fetched[]): Promise<Result<Position, Fault>> {
    const { store, index, providerId } = this.#parts;
    const received: ReceivedObject[] = [];
    const unreadable: Unreadable[] = [];
    for (const item of items) this.#sort(item, received, unreadable);
    const whole = unreadable.map(({ bytes, fault: reason }) => unreadableEntry(bytes, reason));
    let appended = await store.decide((facts) => {
      const arrived = arrivalEntries(received, facts, index, providerId);
      const entries: EntryBody[] = [...arrived, ...whole];
      return ok([...entries, ...this.#cursorEntry(facts, entries.length > 0)]);
    });
    if (!appended.ok && appended.error.code === 'message.tooLarge') {
      appended = await this.#journalSingly(received, unreadable);
    }
    if (appended.ok) this.#askAgain(received.map(({ object }) => object.id));
    return appended;
  }

  /** One entry is too large for the journal: everything else is kept without it, and the cursor comes last. */
  async #journalSingly(
    received: readonly ReceivedObject[],
    unreadable: readonly Unreadable[],
  ): Promise<Result<Position, Fault>> {
    const { store, resting, alarm } = this.#parts;
    const offenders = await appendSingly(this.#parts, received);
    if (!offenders.ok) return offenders;
    for (const { record, object } of offenders.value) {
      // A newer generation may be smaller; this one can only be refused again.
      if (isCurrent(object, record)) resting.settle(record);
      else resting.rest(record, 'failed');
      if (resting.reportOnce(record)) alarm(fault('message.tooLarge'));
    }
    for (const { bytes, fault: reason } of unreadable) {
      let kept = await store.append([unreadableEntry(bytes, reason)]);
      if (!kept.ok && kept.error.code === 'message.tooLarge') {
        kept = await store.append([heldEntry(bytes, reason)]);
      }
      if (!kept.ok) return kept;
    }
    return store.decide((facts) => ok(this.#cursorEntry(facts, false)));
  }

  #cursorEntry(facts: LedgerFacts, isAccompanied: boolean): readonly EntryBody[] {
    const lastChanged = this.#page.cursor();
    if (lastChanged === null) return [];
    const isBehind = lastChanged !== facts.cursor?.lastChanged;
    if (!isBehind && !isAccompanied) return [];
    return [{ kind: 'cursorMoved', lastChanged, maximum: this.#page.maximum }];
  }

  /** Marks what became of one record and puts aside what is to be journalled. */
  #sort(item: Fetched, received: ReceivedObject[], unreadable: Unreadable[]): void {
    const { resting, alarm } = this.#parts;
    this.#unreadableInARow = item.kind === 'unreadable' ? this.#unreadableInARow + 1 : 0;
    switch (item.kind) {
      case 'object': {
        const { record, object } = item.received;
        received.push(item.received);
        // An older generation than listed was on its way: keep it, and ask for the newer one next time.
        this.#page.mark(record, isCurrent(object, record) ? 'settled' : 'failed');
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
          unreadable.push(item);
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
