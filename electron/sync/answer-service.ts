import { fault, type Fault } from '../../shared/base/fault.ts';
import { err, ok, type Result } from '../../shared/base/result.ts';
import type { BlobId, OrderId, Position, Sha256, TaskId } from '../../shared/base/units.ts';
import { safeFileName } from '../../shared/hi1/file-name.ts';
import type { EvidenceFile, PackageItem, PersonRef } from '../../shared/orders/entry.ts';
import { JournalUnreadable } from '../journal/journal.ts';
import { withRestOpened } from '../../shared/orders/open-rest.ts';
import { takeBackBar } from '../../shared/orders/outbox-state.ts';
import { freezingBar } from '../../shared/orders/release-gate.ts';
import { restTasks } from '../../shared/orders/rest.ts';
import { isReopenable } from '../../shared/orders/reopening.ts';
import type { Step } from '../journal/step.ts';
import {
  openTask,
  roomWithin,
  sameHash,
  sizeWithin,
  whyNotFrozen,
  type Entries,
  type RoomRule,
  type Rule,
} from './answer-rules.ts';
import { readDraft, type Draft } from './draft.ts';
import type { LedgerStore } from './ledger-store.ts';
import { bytesOf, packageItems } from './package-items.ts';
import type { EvidencePort, MakeUuid } from './ports.ts';
import { verdictOn, type ReleaseParts } from './release.ts';

export interface AnswerServiceParts extends ReleaseParts {
  readonly store: LedgerStore;
  readonly evidence: EvidencePort;
  /** Most bytes of all files of one answer. */
  readonly evidenceLimitBytes: number;
  /** Hash of the manifest's canonical form. */
  readonly manifestHash: (order: OrderId, items: readonly PackageItem[]) => Sha256;
  readonly makeUuid: MakeUuid;
  readonly step: Step;
}

type Outcome<T = Position> = Promise<Result<T, Fault>>;

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
    const room: RoomRule = roomWithin(this.#parts.evidenceLimitBytes);
    for (const path of paths) {
      const roomLeft = this.#check(order, (facts) => room(facts, task, 0));
      if (!roomLeft.ok) return roomLeft;
      const kept = await this.#parts.evidence.keep(order, path);
      if (!kept.ok) return kept;
      const file: EvidenceFile = { ...kept.value, name: safeFileName(kept.value.name) };
      const appended = await this.#decide(order, by, (facts) => {
        const allowed = room(facts, task, file.bytes);
        if (!allowed.ok) return allowed;
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
   * left out; every other needs files or the word that there are none. The gate is asked: of an order that has ended,
   * is held back or is a duplicate nothing is packed.
   *
   * Errors: `answer.gateClosed`, `answer.taskOpen`, `answer.nothingToSend`, `answer.alreadyFrozen`,
   * `answer.fileTooLarge`.
   */
  async freeze(order: OrderId, by: PersonRef): Outcome<Sha256> {
    const { store, makeUuid, manifestHash, step } = this.#parts;
    for (;;) {
      const before = store.facts.orders.get(order)?.lastPosition;
      const draft = await draftOf(store, order);
      if (!draft.ok) return draft;
      let hash: Sha256 | null = null;
      const frozen = await this.#decide(order, by, (facts) => {
        // Somebody changed the draft while it was read: read again.
        if (facts.lastPosition !== before) return ok([]);
        if (freezingBar(verdictOn(this.#parts, facts)) !== null) {
          return err(fault('answer.gateClosed'));
        }
        const items = packageItems(facts, draft.value, makeUuid);
        if (!items.ok) return items;
        const room = sizeWithin(this.#parts.evidenceLimitBytes, bytesOf(items.value));
        if (!room.ok) return room;
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
      if (!isReopenable(answer)) return err(fault(whyNotFrozen(answer)));
      return sameHash(answer, hash, { kind: 'packageReopened', order, hash });
    });
  }

  /**
   * The answer that went left something out: the rest is answered by a package of its own. The gate is asked of the
   * order as it is then, as before a freezing.
   *
   * Errors: `answer.notFrozen`, `answer.hashDiffers`, `answer.nothingToSend`, `answer.gateClosed`.
   */
  openRest(order: OrderId, hash: Sha256, by: PersonRef): Outcome {
    return this.#decide(order, by, (facts) => {
      const opened = withRestOpened(facts);
      if (opened === null) return err(fault('answer.notFrozen'));
      if (restTasks(facts).length === 0) return err(fault('answer.nothingToSend'));
      if (freezingBar(verdictOn(this.#parts, opened)) !== null) {
        return err(fault('answer.gateClosed'));
      }
      return sameHash(facts.answer, hash, { kind: 'restOpened', order, hash });
    });
  }

  /**
   * A second person approves the package. The one who froze it cannot.
   *
   * Errors: `answer.notFrozen`, `answer.hashDiffers`, `bridge.forbidden`.
   */
  approve(order: OrderId, hash: Sha256, by: PersonRef): Outcome {
    return this.#decide(order, by, ({ answer }) => {
      if (answer.state !== 'frozen' && answer.state !== 'queued') {
        return err(fault(whyNotFrozen(answer)));
      }
      if (answer.frozenBy?.subject === by.subject) return err(fault('bridge.forbidden'));
      if (answer.approvedBy.some(({ subject }) => subject === by.subject)) return ok([]);
      return sameHash(answer, hash, { kind: 'packageApproved', order, hash });
    });
  }

  /** Lets the frozen package go: it is sent as soon as the gate opens. Errors as `reopen`. */
  async queue(order: OrderId, hash: Sha256, by: PersonRef): Outcome {
    const queued = await this.#decide(order, by, ({ answer, channel }) => {
      if (channel !== null) return err(fault('byHand.notThroughService'));
      if (answer.state !== 'frozen') return err(fault(whyNotFrozen(answer)));
      return sameHash(answer, hash, { kind: 'answerQueued', order, hash });
    });
    if (queued.ok) await this.#parts.step('afterQueue');
    return queued;
  }

  /** Possible while nothing of it has left this computer. Errors: `answer.alreadySent`, `answer.hashDiffers`. */
  takeBack(order: OrderId, hash: Sha256, by: PersonRef): Outcome {
    return this.#decide(order, by, ({ answer }) => {
      if (takeBackBar(answer) !== null) return err(fault('answer.alreadySent'));
      return sameHash(answer, hash, { kind: 'answerTakenBack', order, hash });
    });
  }

  /** Somebody has taken the emergency; who was first stays. */
  takeEmergency(order: OrderId, by: PersonRef): Outcome {
    return this.#decide(order, by, ({ taken }) =>
      ok(taken === null ? [{ kind: 'emergencyTaken', order }] : []),
    );
  }

  /** A person's word on a withdrawal that came in another name than the issuer's; without one nothing is written. */
  judgeWithdrawal(order: OrderId, holds: boolean, by: PersonRef): Outcome {
    return this.#decide(order, by, ({ doubts }) =>
      ok(
        doubts.includes('withdrawalNotFromIssuer')
          ? [{ kind: 'withdrawalJudged', order, holds }]
          : [],
      ),
    );
  }

  #decide(order: OrderId, by: PersonRef, rule: Rule): Outcome {
    return this.#parts.store.decide((facts) => {
      const known = facts.orders.get(order);
      return known === undefined ? err(fault('answer.orderUnknown')) : rule(known);
    }, by);
  }

  #check(order: OrderId, rule: Rule): Entries {
    const known = this.#parts.store.facts.orders.get(order);
    return known === undefined ? err(fault('answer.orderUnknown')) : rule(known);
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
