import { fault, type Fault } from '../../shared/base/fault.ts';
import { err, ok, type Result } from '../../shared/base/result.ts';
import { position, type Position } from '../../shared/base/units.ts';
import type { ProjectionKey } from '../../shared/bridge/vault-port.ts';
import { keyScopeOf, type Entry, type JournalRecord } from '../../shared/orders/entry.ts';
import { surveyChain } from './chain-survey.ts';
import { storeFault, type OpenFile } from './file-system.ts';
import { mostFrame } from './format.ts';
import { sealFrame, type SealedFrame } from './frame-codec.ts';
import type { FrameIndex } from './frame-index.ts';
import type { JournalPlace } from './journal-place.ts';
import { writeFrames } from './frame-writer.ts';
import { readFrames, type ReadLimits, type StoredRecord } from './frame-reader.ts';
import type { HeadFile } from './head-file.ts';
import type { DataKeys, KeyRing } from './key-ring.ts';
import type { DataKey } from './key-slot.ts';
import type { Step } from './step.ts';

export interface JournalState {
  readonly file: OpenFile;
  readonly genesis: Buffer;
  readonly index: FrameIndex;
  readonly lastHash: Buffer;
  readonly ring: KeyRing;
  readonly head: HeadFile | null;
  readonly step: Step;
  /** What was found on opening; the first one closes the journal for entries. */
  readonly alarms: readonly Fault[];
  readonly cutBytes: number;
}

/** Thrown by `read`: whoever folds the record must not go on with half of it. */
export class JournalUnreadable extends Error {
  readonly fault: Fault;

  constructor(reason: Fault) {
    super(`the journal cannot be read: ${reason.code}`);
    this.fault = reason;
  }
}

const pageLimits = { entries: 500, bytes: 1_048_576 } as const;

/** The append-only, encrypted, hash-chained record of everything that happened. Record, not cache. */
export class Journal {
  readonly #state: JournalState;
  #lastHash: Buffer;
  #closedBy: Fault | null = null;
  #last: Promise<unknown> = Promise.resolve();
  #onClosed: (reason: Fault) => void = () => undefined;

  constructor(state: JournalState) {
    this.#state = state;
    this.#lastHash = state.lastHash;
    const [alarm] = state.alarms;
    if (alarm !== undefined) this.#close(alarm);
  }

  /** Position of the last entry that is on the disk and readable; 0 when there is none. */
  get head(): Position {
    return this.#state.index.last;
  }

  /** What was found wrong on opening; a person must know. */
  get alarms(): readonly Fault[] {
    return this.#state.alarms;
  }

  /** Bytes of a last append that was cut short by a crash and taken back on opening. Nobody had been told of it. */
  get cutBytes(): number {
    return this.#state.cutBytes;
  }

  /** Why entries are refused, or null. */
  get closedBy(): Fault | null {
    return this.#closedBy;
  }

  /** Tells, once, that a failed append has closed the journal while it was at work; before the append's own answer. */
  onClosed(listener: (reason: Fault) => void): void {
    this.#onClosed = listener;
  }

  /** The keys of the orders, for the evidence store. */
  get keys(): DataKeys {
    return this.#state.ring;
  }

  /**
   * Where the journal stands on the disk, and where its key ring keeps what reading needs; null when it takes nothing
   * any more or nobody has read yet. Between two appends it is the place of the last entry.
   */
  get place(): JournalPlace | null {
    const { head, ring } = this.#state;
    const current = head?.current ?? null;
    const projection = ring.slotOf('projection', 'system');
    const system = ring.slotOf('journal', 'system');
    if (this.#closedBy !== null || current === null || projection === null || system === null)
      return null;
    return {
      journal: ring.journalId.toString('hex'),
      ring: ring.ringId.toString('hex'),
      position: current.position,
      bytes: current.bytes,
      hash: current.hash.toString('hex'),
      slots: { projection, system },
    };
  }

  /**
   * A copy of the key that the window's store is sealed under, made and fsynced when it is first asked for. Null when
   * it is not there and the journal takes nothing any more.
   */
  async projectionKey(): Promise<ProjectionKey | null> {
    const { ring } = this.#state;
    const key = await ring.keyFor('projection', 'system');
    if (!key.ok) return null;
    const { id, bytes } = key.value;
    return {
      id: id.toString('hex'),
      journal: ring.journalId.toString('hex'),
      bytes: Uint8Array.from(bytes),
    };
  }

  /**
   * Appends entries as one: after a crash all of them are there or none. Resolves when they and the new head are on
   * the disk. On a failure nothing of them stays: `store.full`, `store.readOnly`, `store.damaged`, `message.tooLarge`
   * (one entry above 64 MiB), or what was found on opening.
   */
  append(entries: readonly Entry[]): Promise<Result<readonly JournalRecord[], Fault>> {
    const turn = this.#last.then(() => this.#append(entries));
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  /** Entries after `after` in order, erased ones left out. Rejects with `JournalUnreadable`. */
  async *read(after: Position): AsyncGenerator<JournalRecord> {
    for (let from = after; from < this.head;) {
      const stored = await this.stored(from, pageLimits);
      if (!stored.ok) throw new JournalUnreadable(stored.error);
      for (const record of stored.value) {
        from = record.position;
        if (record.content !== 'erased') yield { position: from, entry: record.content };
      }
    }
  }

  /** Some entries after `after`, at least one when there is one; erased ones are left out. */
  async page(
    after: Position,
    limits: ReadLimits,
  ): Promise<Result<readonly JournalRecord[], Fault>> {
    for (let from = after; from < this.head;) {
      const stored = await this.stored(from, limits);
      if (!stored.ok) return stored;
      const readable = stored.value.flatMap(({ position: at, content }) =>
        content === 'erased' ? [] : [{ position: at, entry: content }],
      );
      if (readable.length > 0) return ok(readable);
      from = stored.value.at(-1)?.position ?? this.head;
    }
    return ok([]);
  }

  /** Like `page`, with the places of erased entries. */
  async stored(
    after: Position,
    limits: ReadLimits,
  ): Promise<Result<readonly StoredRecord[], Fault>> {
    if (after >= this.head) return ok([]);
    try {
      return await readFrames(this.#state, position(after + 1), limits);
    } catch (error) {
      return err(storeFault(error));
    }
  }

  /** Reads everything again from the disk: each link of the chain, each seal, and the end against what is known. */
  async verify(): Promise<Result<{ readonly entries: number; readonly erased: number }, Fault>> {
    await this.#last;
    const { file, genesis, index, ring } = this.#state;
    try {
      const survey = await surveyChain({
        file,
        genesis,
        bytes: index.end,
        keys: ring,
        provenTo: index.last,
        opensAll: true,
      });
      const reached = survey.index.last;
      if (reached < index.last) return err(fault('journal.damaged', { position: reached + 1 }));
      if (!survey.lastHash.equals(this.#lastHash)) {
        return err(fault('journal.damaged', { position: reached }));
      }
      return ok({ entries: reached, erased: survey.erased });
    } catch (error) {
      return err(storeFault(error));
    }
  }

  /** Waits for appends under way, then closes the files and wipes the keys. */
  async close(): Promise<void> {
    await this.#last;
    this.#close(fault('store.readOnly'));
    const { file, head, ring } = this.#state;
    await ring.close();
    await head?.close();
    await file.close();
  }

  async #append(entries: readonly Entry[]): Promise<Result<readonly JournalRecord[], Fault>> {
    const { head, index } = this.#state;
    if (this.#closedBy !== null || head === null) {
      return err(this.#closedBy ?? fault('journal.truncated'));
    }
    const keys = await this.#state.ring.keysFor('journal', entries.map(keyScopeOf));
    if (!keys.ok) return keys;
    const frames = this.#sealAll(entries, keys.value);
    if (frames.some((frame) => frame.bytes.length > mostFrame)) {
      return err(fault('message.tooLarge'));
    }
    const last = frames.at(-1);
    if (last === undefined) return ok([]);
    const first = position(index.last + 1);
    const written = await writeFrames({ ...this.#state, head }, frames, last.hash);
    if (!written.ok) {
      if (written.error.isFinal) {
        this.#close(written.error.fault);
        this.#onClosed(written.error.fault);
      }
      return err(written.error.fault);
    }
    this.#lastHash = last.hash;
    for (const frame of frames) index.add(frame.bytes.length);
    return ok(entries.map((entry, order) => ({ position: position(first + order), entry })));
  }

  #sealAll(entries: readonly Entry[], keys: readonly DataKey[]): readonly SealedFrame[] {
    let previous = this.#lastHash;
    return keys.flatMap((key, order) => {
      const entry = entries[order];
      if (entry === undefined) return [];
      const at = position(this.head + 1 + order);
      const content = { entry, remaining: entries.length - 1 - order };
      const frame = sealFrame(key, at, previous, content);
      previous = frame.hash;
      return [frame];
    });
  }

  #close(reason: Fault): void {
    this.#closedBy ??= reason;
    this.#state.ring.freeze(reason);
  }
}
