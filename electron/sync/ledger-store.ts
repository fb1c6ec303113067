import type { Clock } from '../../shared/base/clock.ts';
import type { Fault } from '../../shared/base/fault.ts';
import { ok, type Result } from '../../shared/base/result.ts';
import { position, type Position } from '../../shared/base/units.ts';
import type { EntryBody, JournalRecord, PersonRef } from '../../shared/orders/entry.ts';
import type { LedgerFacts } from '../../shared/orders/facts.ts';
import type { Step } from '../journal/step.ts';
import type { JournalPort } from './ports.ts';

/** A fold over the journal: every record exactly once, in order. */
export interface Fold {
  apply(record: JournalRecord): void;
}

/** The fold that gives the facts of all orders. */
export interface FactsFold extends Fold {
  facts(): LedgerFacts;
}

export interface LedgerStoreParts {
  readonly journal: JournalPort;
  readonly ledger: FactsFold;
  /** Further folds kept in step with the ledger, told before any listener. */
  readonly followers: readonly Fold[];
  readonly clock: Clock;
  readonly step: Step;
}

/** What is decided from the facts: entries to append, none when there is nothing to do, or why not. */
export type Decision = (facts: LedgerFacts) => Result<readonly EntryBody[], Fault>;

/**
 * The journal and the facts folded from it, always in step, and the only writer. Acts come one after another: each
 * is decided on facts that hold everything before it, so two acts can never both win.
 */
export class LedgerStore {
  readonly #parts: LedgerStoreParts;
  readonly #listeners = new Set<(head: Position) => void>();
  #last: Promise<unknown> = Promise.resolve();

  private constructor(parts: LedgerStoreParts) {
    this.#parts = parts;
  }

  /** Reads the whole journal and folds it. Damage of the journal rejects: nothing may run on half a record. */
  static async open(parts: LedgerStoreParts): Promise<LedgerStore> {
    const store = new LedgerStore(parts);
    for await (const record of parts.journal.read(position(0))) store.#fold(record);
    return store;
  }

  get facts(): LedgerFacts {
    return this.#parts.ledger.facts();
  }

  /** Every record in the journal, from the disk: for what the facts do not keep. */
  records(): AsyncIterable<JournalRecord> {
    return this.#parts.journal.read(position(0));
  }

  /** One record, from the disk; null when it has been erased. Rejects with `JournalUnreadable`. */
  async record(at: Position): Promise<JournalRecord | null> {
    for await (const record of this.#parts.journal.read(position(at - 1)))
      return record.position === at ? record : null;
    return null;
  }

  /** Appends entries that need no decision. Resolves after fsync and after every fold. */
  append(
    bodies: readonly EntryBody[],
    by: PersonRef | null = null,
  ): Promise<Result<Position, Fault>> {
    return this.decide(() => ok(bodies), by);
  }

  /** Decides on the facts as they are when its turn has come, and appends. */
  decide(decision: Decision, by: PersonRef | null = null): Promise<Result<Position, Fault>> {
    const turn = this.#last.then(() => this.#carryOut(decision, by));
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  /** Tells of every append, after it is on disk and folded; the answer ends it. */
  onAppended(listener: (head: Position) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async #carryOut(decision: Decision, by: PersonRef | null): Promise<Result<Position, Fault>> {
    const decided = decision(this.facts);
    if (!decided.ok) return decided;
    if (decided.value.length === 0) return ok(this.facts.head);
    const at = this.#parts.clock.now();
    const entries = decided.value.map((body) => ({ ...body, at, by }));
    const appended = await this.#parts.journal.append(entries);
    if (!appended.ok) return appended;
    await this.#parts.step('beforeProjection');
    for (const record of appended.value) this.#fold(record);
    const { head } = this.facts;
    for (const listener of this.#listeners) listener(head);
    return ok(head);
  }

  #fold(record: JournalRecord): void {
    this.#parts.ledger.apply(record);
    for (const follower of this.#parts.followers) follower.apply(record);
  }
}
