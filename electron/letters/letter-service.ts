import { fault, type Fault } from '../../shared/base/fault.ts';
import { err, ok, type Result } from '../../shared/base/result.ts';
import {
  asMessageId,
  type BlobId,
  type MessageId,
  type OrderId,
  type Sha256,
} from '../../shared/base/units.ts';
import { safeFileName } from '../../shared/hi1/file-name.ts';
import {
  judgeLetter,
  roomForEnclosure,
  type LetterDraft,
} from '../../shared/messages/letter-rules.ts';
import { messageBar } from '../../shared/messages/message-outbox.ts';
import type { LetterContents } from '../../shared/orders/entries/message-entry.ts';
import type { EntryBody, PersonRef } from '../../shared/orders/entry.ts';
import type { OrderFacts } from '../../shared/orders/facts.ts';
import {
  draftContents,
  messageHash,
  messageIn,
  queuedEntry,
  type MessageServiceParts,
  type Outcome,
} from './message-parts.ts';

type Change = (contents: LetterContents) => Result<LetterContents, Fault>;

/** Letters to the authorities: written, kept as drafts, let go exactly as they were shown, taken back. */
export class LetterService {
  readonly #parts: MessageServiceParts;

  constructor(parts: MessageServiceParts) {
    this.#parts = parts;
  }

  /**
   * Keeps what was written so far. Without `message` it is a new draft; its id is the answer.
   *
   * Errors: `answer.orderUnknown`, `letter.unknown`, `letter.alreadySent`.
   */
  async keep(
    order: OrderId,
    message: MessageId | null,
    draft: LetterDraft,
    by: PersonRef,
  ): Outcome<MessageId> {
    if (message === null) {
      const id = asMessageId(this.#parts.makeUuid());
      const contents: LetterContents = { endpoint: 'correspondence', ...draft, enclosures: [] };
      const kept = await this.#decide(order, by, () =>
        ok([{ kind: 'messageDrafted', order, message: id, contents }]),
      );
      return kept.ok ? ok(id) : kept;
    }
    const changed = await this.#change(order, message, by, (contents) =>
      ok({ ...contents, ...draft }),
    );
    return changed.ok ? ok(message) : changed;
  }

  /** Takes files into a draft. Stops at the first that cannot be taken; those before it stay. Errors as `keep`, and `letter.tooLarge` and those of the files. */
  async enclose(
    order: OrderId,
    message: MessageId,
    paths: readonly string[],
    by: PersonRef,
  ): Outcome<number> {
    const { evidence, evidenceLimitBytes: limit, makeUuid } = this.#parts;
    for (const path of paths) {
      const open = this.#openDraft(order, message);
      if (!open.ok) return open;
      const kept = await evidence.keep(order, path);
      if (!kept.ok) return kept;
      const file = { ...kept.value, name: safeFileName(kept.value.name), objectId: makeUuid() };
      const added = await this.#change(order, message, by, (contents) => {
        const room = roomForEnclosure(contents, file.bytes, limit);
        return room.ok ? ok({ ...contents, enclosures: [...contents.enclosures, file] }) : room;
      });
      if (!added.ok) return added;
    }
    return ok(paths.length);
  }

  removeEnclosure(order: OrderId, message: MessageId, blob: BlobId, by: PersonRef): Outcome {
    return this.#change(order, message, by, (contents) =>
      ok({ ...contents, enclosures: contents.enclosures.filter((file) => file.blob !== blob) }),
    );
  }

  drop(order: OrderId, message: MessageId, by: PersonRef): Outcome {
    return this.#decide(order, by, (facts) => {
      const open = openDraft(facts, message);
      return open.ok ? ok([{ kind: 'messageDraftDropped', order, message }]) : open;
    });
  }

  /** What a draft says now, and the hash under which it can be let go. */
  async preview(
    order: OrderId,
    message: MessageId,
  ): Outcome<{ readonly contents: LetterContents; readonly hash: Sha256 }> {
    const contents = await this.#contents(message);
    return contents.ok
      ? ok({ contents: contents.value, hash: messageHash(order, contents.value) })
      : contents;
  }

  /**
   * Lets a draft go exactly as it was shown: it is sent as soon as the gate of messages opens.
   *
   * Errors: `byHand.notThroughService`, `letter.changed`, `letter.empty`, `letter.timePassed`, and those of `keep`.
   */
  async queue(order: OrderId, message: MessageId, hash: Sha256, by: PersonRef): Outcome {
    const { makeUuid, clock, step } = this.#parts;
    const queued = await this.#withContents(order, message, by, (contents) => {
      if (messageHash(order, contents) !== hash) return err(fault('letter.changed'));
      if (this.#parts.store.facts.orders.get(order)?.channel !== null)
        return err(fault('byHand.notThroughService'));
      const judged = judgeLetter(contents, clock.now());
      return judged.ok ? ok(queuedEntry(order, message, contents, makeUuid)) : judged;
    });
    if (queued.ok) await step('afterQueue');
    return queued;
  }

  /**
   * A draft again, while nothing of it has left this computer; a confirmation, which nobody edits, is given up.
   *
   * Errors: `letter.unknown`, `letter.alreadySent`.
   */
  takeBack(order: OrderId, message: MessageId, by: PersonRef): Outcome {
    return this.#decide(order, by, (facts) => {
      const known = messageIn(facts, message);
      if (known === undefined) return err(fault('letter.unknown'));
      if (messageBar(known) !== null) return err(fault('letter.alreadySent'));
      const isLetter = known.endpoint === 'correspondence';
      const back = { kind: 'messageTakenBack', order, message } as const;
      return ok(
        isLetter ? [back] : [back, { kind: 'messageDraftDropped', order, message } as const],
      );
    });
  }

  #change(order: OrderId, message: MessageId, by: PersonRef, change: Change): Outcome {
    return this.#withContents(order, message, by, (contents) => {
      const changed = change(contents);
      if (!changed.ok) return changed;
      return ok({ kind: 'messageDrafted', order, message, contents: changed.value });
    });
  }

  /** Decides on what a draft says; when it was changed while it was read, it is read again. */
  async #withContents(
    order: OrderId,
    message: MessageId,
    by: PersonRef,
    decide: (contents: LetterContents) => Result<EntryBody, Fault>,
  ): Outcome {
    for (;;) {
      const before = this.#parts.store.facts.orders.get(order)?.lastPosition;
      const open = this.#openDraft(order, message);
      if (!open.ok) return open;
      const contents = await this.#contents(message);
      if (!contents.ok) return contents;
      let isSame = false;
      const decided = await this.#decide(order, by, (facts) => {
        isSame = facts.lastPosition === before;
        if (!isSame) return ok([]);
        const entry = decide(contents.value);
        return entry.ok ? ok([entry.value]) : entry;
      });
      if (!decided.ok || isSame) return decided;
    }
  }

  async #contents(message: MessageId): Promise<Result<LetterContents, Fault>> {
    const contents = await draftContents(this.#parts.store, message);
    if (!contents.ok) return contents;
    const { value } = contents;
    return value.endpoint === 'correspondence' ? ok(value) : err(fault('letter.unknown'));
  }

  #openDraft(order: OrderId, message: MessageId): Result<true, Fault> {
    const facts = this.#parts.store.facts.orders.get(order);
    return facts === undefined ? err(fault('answer.orderUnknown')) : openDraft(facts, message);
  }

  #decide(
    order: OrderId,
    by: PersonRef,
    rule: (order: OrderFacts) => Result<readonly EntryBody[], Fault>,
  ): Outcome {
    return this.#parts.store.decide((facts) => {
      const known = facts.orders.get(order);
      return known === undefined ? err(fault('answer.orderUnknown')) : rule(known);
    }, by);
  }
}

function openDraft(facts: OrderFacts, message: MessageId): Result<true, Fault> {
  const known = messageIn(facts, message);
  if (known?.endpoint !== 'correspondence') return err(fault('letter.unknown'));
  return known.state === 'drafted' ? ok(true) : err(fault('letter.alreadySent'));
}
