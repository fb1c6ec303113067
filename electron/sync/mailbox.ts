import { fault } from '../../shared/base/fault.ts';
import { err, ok, type Result } from '../../shared/base/result.ts';
import type { UtcMs } from '../../shared/base/units.ts';
import type { ListRecord } from '../../shared/hi1/model.ts';
import { faultOfError } from '../../shared/hi1/error-codes.ts';
import { countListRecords } from '../../shared/hi1/read-response.ts';
import { writeListRequest } from '../../shared/hi1/write-query.ts';
import { Intake, type IntakeParts, type PollFailure } from './intake.ts';
import { ListPage, type RecordState } from './list-page.ts';
import type { SyncProfile, Timers } from './ports.ts';
import { ask, type Reply } from './question.ts';
import { RestingRecords } from './resting.ts';
import { unreadableEntry } from './unreadable-entry.ts';

/** MaximumObjectCount is never raised above this. */
const largestPage = 10_000;

export interface MailboxParts extends Omit<
  IntakeParts,
  'path' | 'resting' | 'batchSize' | 'providerId'
> {
  readonly profile: Pick<SyncProfile, 'mailboxPath' | 'batchSize' | 'listMaximum' | 'provider'>;
  readonly timers: Timers;
}

/**
 * The mailbox source `poll`: LIST by LastChanged, one message with many GETs, entries and cursor in
 * one append. The cursor is only the place to list from: what has been taken in is known from the journal, so a
 * poll cut off anywhere is simply done again.
 */
export class Mailbox {
  readonly #parts: MailboxParts;
  readonly #intake: IntakeParts;
  readonly #resting: RestingRecords;
  #isListReported = false;
  #maximum: number | null = null;

  constructor(parts: MailboxParts) {
    const { profile } = parts;
    this.#parts = parts;
    this.#resting = new RestingRecords(parts.timers);
    this.#intake = {
      ...parts,
      path: profile.mailboxPath,
      resting: this.#resting,
      batchSize: profile.batchSize,
      providerId: profile.provider.id,
    };
  }

  /**
   * Takes in everything new. `isStopped` is asked between calls, so that a long catch-up can be ended; it then
   * answers `stopped`, which is no complete poll.
   */
  async fetch(isStopped: () => boolean): Promise<Result<'complete' | 'stopped', PollFailure>> {
    for (;;) {
      if (isStopped()) return ok('stopped');
      const page = await this.#list();
      if (!page.ok) return page;
      const taken = await new Intake(this.#intake, page.value).run(isStopped);
      if (!taken.ok) return taken;
      if (isStopped()) return ok('stopped');
      const next = await this.#turnPage(page.value);
      if (!next.ok) return next;
      if (next.value === 'done') return ok('complete');
    }
  }

  async #list(): Promise<Result<ListPage, PollFailure>> {
    const { makeHeader, profile, step, store } = this.#parts;
    const { cursor } = store.facts;
    const from = cursor?.lastChanged ?? null;
    const maximum = this.#maximum ?? cursor?.maximum ?? profile.listMaximum;
    const query = { objectType: null, lastChanged: from, maximum, status: null, country: null };
    const header = makeHeader();
    const reply = await ask(this.#parts, profile.mailboxPath, {
      header,
      xml: writeListRequest(header, query),
    });
    await step('afterList');
    if (reply.kind === 'failed') return err(reply);
    const result = reply.kind === 'answered' ? reply.actions.get(0) : undefined;
    if (result?.verb === 'ERROR') {
      const { code } = result.error;
      return err({ fault: fault(faultOfError(code), { code }), retryAfterMs: null });
    }
    await this.#reportUnreadable(reply);
    if (result?.verb !== 'LIST') {
      return err({ fault: fault('connection.answerUnreadable'), retryAfterMs: null });
    }
    const stateOf = (record: ListRecord): RecordState => this.#stateOf(record);
    return ok(new ListPage(result.records, { maximum, from }, stateOf));
  }

  #stateOf(record: ListRecord): RecordState {
    if (this.#parts.index.holds(record.id, record.generation)) return 'settled';
    return this.#resting.stateOf(record) ?? 'wanted';
  }

  /**
   * A list that cannot be read, wholly or in part, may hide an order whose clock is running. It is journalled and
   * raises the alarm once, until a list is readable again: the same page of a broken proxy comes at every poll.
   */
  async #reportUnreadable(reply: Reply & { kind: 'answered' | 'unreadable' }): Promise<void> {
    const { alarm, store } = this.#parts;
    const isWhole =
      reply.kind === 'answered' &&
      [...reply.actions.values()].some(
        (result) =>
          result.verb === 'LIST' && result.records.length === countListRecords(reply.message.root),
      );
    if (isWhole) {
      this.#isListReported = false;
      return;
    }
    if (this.#isListReported) return;
    const reason = reply.kind === 'unreadable' ? reply.fault : fault('message.notHi1');
    const kept = await store.append([unreadableEntry(reply.bytes, reason)]);
    this.#isListReported = kept.ok;
    alarm(reason);
  }

  /** Decides whether and from where to list on. */
  async #turnPage(page: ListPage): Promise<Result<'more' | 'done', PollFailure>> {
    const { alarm, profile } = this.#parts;
    const next = page.cursor();
    if (!page.isFull) {
      // As many as a page in the cursor's own second will be listed again: keep the page large enough for them.
      const isCrowded = page.countAt(next) >= profile.listMaximum;
      return this.#moveTo(next, isCrowded ? page.maximum : profile.listMaximum, 'done');
    }
    if (next !== page.from && !page.isSingleSecond) return this.#moveTo(next, page.maximum, 'more');
    if (page.maximum < largestPage) {
      return this.#moveTo(next, Math.min(largestPage, page.maximum * 2), 'more');
    }
    // Nothing behind this page can be reached. What is in the journal as unreadable gives way first; if that does
    // not help, only people can.
    page.releaseHeld();
    const released = page.cursor();
    if (released !== page.from) return this.#moveTo(released, page.maximum, 'more');
    alarm(fault('mailbox.overfull', { maximum: largestPage }));
    return ok('done');
  }

  async #moveTo(
    cursor: UtcMs | null,
    maximum: number,
    then: 'more' | 'done',
  ): Promise<Result<'more' | 'done', PollFailure>> {
    this.#maximum = maximum;
    if (cursor === null) return ok(then);
    const moved = await this.#parts.store.decide((facts) => {
      const isThere = facts.cursor?.lastChanged === cursor && facts.cursor.maximum === maximum;
      return ok(isThere ? [] : [{ kind: 'cursorMoved', lastChanged: cursor, maximum }]);
    });
    return moved.ok ? ok(then) : err({ fault: moved.error, retryAfterMs: null });
  }
}
