import { fault, type Fault } from '../../shared/base/fault.ts';
import { err, ok, type Result } from '../../shared/base/result.ts';
import type { BlobId, OrderId, Position, Sha256, TaskId } from '../../shared/base/units.ts';
import { safeFileName } from '../../shared/hi1/file-name.ts';
import type { EntryBody, EvidenceFile, PackageItem, PersonRef } from '../../shared/orders/entry.ts';
import type { AnswerFacts, AnswerState, OrderFacts } from '../../shared/orders/facts.ts';
import type { Step } from '../journal/step.ts';
import { JournalUnreadable } from '../journal/journal.ts';
import { readDraft, type Draft } from './draft.ts';
import type { LedgerStore } from './ledger-store.ts';
import type { EvidencePort, MakeUuid } from './ports.ts';

export interface AnswerServiceParts {
  readonly store: LedgerStore;
  readonly evidence: EvidencePort;
  /** Most bytes of all files of one answer. */
  readonly evidenceLimitBytes: number;
  /** Hash of the manifest's canonical form (rulings 16). */
  readonly manifestHash: (order: OrderId, items: readonly PackageItem[]) => Sha256;
  readonly makeUuid: MakeUuid;
  readonly step: Step;
}

type Outcome<T = Position> = Promise<Result<T, Fault>>;

const open: readonly AnswerState[] = ['none', 'collecting'];
const reopenable: readonly AnswerState[] = [
  'frozen',
  'refusedByService',
  'deliveryRefused',
  'stopped',
];

/** What an act appends to a known order, or why it may not. */
type Rule = (order: OrderFacts) => Result<readonly EntryBody[], Fault>;

/** What people do to an answer. Each act is checked against the facts at its own place in the journal. */
export class AnswerService {
  readonly #parts: AnswerServiceParts;

  constructor(parts: AnswerServiceParts) {
    this.#parts = parts;
  }

  /**
   * Takes files for one identifier. Stops at the first that cannot be taken; those before it stay.
   *
   * Errors: `answer.orderUnknown`, `answer.alreadyFrozen`, `answer.fileTooLarge`, `answer.fileUnreadable` and those
   * of the store.
   */
  async addFiles(
    order: OrderId,
    task: TaskId,
    paths: readonly string[],
    by: PersonRef,
  ): Outcome<number> {
    for (const path of paths) {
      const allowed = this.#check(order, (facts) => this.#roomFor(facts, task, 0));
      if (!allowed.ok) return allowed;
      const kept = await this.#parts.evidence.keep(order, path);
      if (!kept.ok) return kept;
      const file: EvidenceFile = { ...kept.value, name: safeFileName(kept.value.name) };
      const appended = await this.#decide(order, by, (facts) => {
        const room = this.#roomFor(facts, task, file.bytes);
        if (!room.ok) return room;
        return ok([{ kind: 'fileAdded', order, task, file }]);
      });
      if (!appended.ok) return appended;
    }
    return ok(paths.length);
  }

  removeFile(order: OrderId, task: TaskId, blob: BlobId, by: PersonRef): Outcome {
    return this.#decide(order, by, (facts) => {
      const allowed = openTask(facts, task);
      return allowed.ok ? ok([{ kind: 'fileRemoved', order, task, blob }]) : allowed;
    });
  }

  /** Errors: `answer.filesPresent` when files are there for the identifier. */
  declareNoData(order: OrderId, task: TaskId, declared: boolean, by: PersonRef): Outcome {
    return this.#decide(order, by, (facts) => {
      const allowed = openTask(facts, task);
      if (!allowed.ok) return allowed;
      const answer = facts.answer.tasks[task];
      if (declared && (answer?.files ?? 0) > 0) return err(fault('answer.filesPresent'));
      if ((answer?.noData ?? false) === declared) return ok([]);
      return ok([{ kind: 'noDataDeclared', order, task, declared }]);
    });
  }

  /**
   * Freezes what was gathered into a package and answers its hash. Tasks that the enforcing authority refused are
   * left out; every other needs files or the word that there are none.
   *
   * Errors: `answer.taskOpen`, `answer.nothingToSend`, `answer.alreadyFrozen`.
   */
  async freeze(order: OrderId, by: PersonRef): Outcome<Sha256> {
    const { store, manifestHash, step } = this.#parts;
    for (;;) {
      const before = store.facts.orders.get(order)?.lastPosition;
      const draft = await draftOf(store, order);
      if (!draft.ok) return draft;
      let hash: Sha256 | null = null;
      const frozen = await this.#decide(order, by, (facts) => {
        // Somebody changed the draft while it was read: read again.
        if (facts.lastPosition !== before) return ok([]);
        const items = this.#itemsOf(facts, draft.value);
        if (!items.ok) return items;
        hash = manifestHash(order, items.value);
        return ok([{ kind: 'packageFrozen', order, package: { hash, items: items.value } }]);
      });
      if (!frozen.ok) return frozen;
      if (hash === null) continue;
      await step('afterFreeze');
      return ok(hash);
    }
  }

  /** Errors: `answer.notFrozen`, `answer.hashDiffers`, `answer.alreadySent`. */
  reopen(order: OrderId, hash: Sha256, by: PersonRef): Outcome {
    return this.#decide(order, by, ({ answer }) => {
      if (!reopenable.includes(answer.state)) return err(fault(whyNotFrozen(answer)));
      return sameHash(answer, hash, { kind: 'packageReopened', order, hash });
    });
  }

  /** Lets the frozen package go: it is sent as soon as the gate opens. Errors as `reopen`. */
  async queue(order: OrderId, hash: Sha256, by: PersonRef): Outcome {
    const queued = await this.#decide(order, by, ({ answer }) => {
      if (answer.state !== 'frozen') return err(fault(whyNotFrozen(answer)));
      return sameHash(answer, hash, { kind: 'answerQueued', order, hash });
    });
    if (queued.ok) await this.#parts.step('afterQueue');
    return queued;
  }

  /** Possible until the message is sealed. Errors: `answer.alreadySent`, `answer.hashDiffers`. */
  takeBack(order: OrderId, hash: Sha256, by: PersonRef): Outcome {
    return this.#decide(order, by, ({ answer }) => {
      if (answer.state !== 'queued') return err(fault('answer.alreadySent'));
      return sameHash(answer, hash, { kind: 'answerTakenBack', order, hash });
    });
  }

  /** Somebody has taken the emergency; who was first stays. */
  takeEmergency(order: OrderId, by: PersonRef): Outcome {
    return this.#decide(order, by, ({ taken }) =>
      ok(taken === null ? [{ kind: 'emergencyTaken', order }] : []),
    );
  }

  #decide(order: OrderId, by: PersonRef, rule: Rule): Outcome {
    return this.#parts.store.decide((facts) => {
      const known = facts.orders.get(order);
      return known === undefined ? err(fault('answer.orderUnknown')) : rule(known);
    }, by);
  }

  #check(order: OrderId, rule: Rule): Result<readonly EntryBody[], Fault> {
    const known = this.#parts.store.facts.orders.get(order);
    return known === undefined ? err(fault('answer.orderUnknown')) : rule(known);
  }

  #roomFor(order: OrderFacts, task: TaskId, bytes: number): Result<readonly EntryBody[], Fault> {
    const allowed = openTask(order, task);
    if (!allowed.ok) return allowed;
    const held = Object.values(order.answer.tasks).reduce((sum, one) => sum + one.bytes, 0);
    const limit = this.#parts.evidenceLimitBytes;
    return held + bytes > limit ? err(fault('answer.fileTooLarge', { limit })) : ok([]);
  }

  #itemsOf(order: OrderFacts, draft: Draft): Result<readonly PackageItem[], Fault> {
    if (!open.includes(order.answer.state)) return err(fault('answer.alreadyFrozen'));
    const refused = order.refusal?.scope === 'partial' ? order.refusal.tasks : [];
    const tasks = order.tasks.filter((task) => !refused.includes(task));
    if (tasks.length === 0) return err(fault('answer.nothingToSend'));
    const items: PackageItem[] = [];
    for (const task of tasks) {
      const { files = [], ldid = null } = draft.get(task) ?? {};
      const hasNone = order.answer.tasks[task]?.noData === true;
      if (files.length === 0 && !hasNone) return err(fault('answer.taskOpen'));
      const { makeUuid } = this.#parts;
      items.push({
        task,
        ldid,
        deliveryId: makeUuid(),
        files: files.map((file) => ({ ...file, objectId: makeUuid() })),
      });
    }
    return ok(items);
  }
}

async function draftOf(store: LedgerStore, order: OrderId): Promise<Result<Draft, Fault>> {
  try {
    return ok(await readDraft(store.records(), order));
  } catch (problem) {
    if (problem instanceof JournalUnreadable) return err(problem.fault);
    throw problem;
  }
}

function openTask(order: OrderFacts, task: TaskId): Result<readonly EntryBody[], Fault> {
  if (!order.tasks.includes(task)) return err(fault('answer.orderUnknown'));
  return open.includes(order.answer.state) ? ok([]) : err(fault('answer.alreadyFrozen'));
}

const whyNotFrozen = ({ state }: AnswerFacts): 'answer.notFrozen' | 'answer.alreadySent' =>
  open.includes(state) ? 'answer.notFrozen' : 'answer.alreadySent';

const sameHash = (
  { package: frozen }: AnswerFacts,
  hash: Sha256,
  entry: EntryBody,
): Result<readonly EntryBody[], Fault> =>
  frozen?.hash === hash ? ok([entry]) : err(fault('answer.hashDiffers'));
