import type { Clock } from '../../shared/base/clock.ts';
import { fault, type Fault } from '../../shared/base/fault.ts';
import { err, ok, type Result } from '../../shared/base/result.ts';
import { asTaskId, type OrderId, type Position } from '../../shared/base/units.ts';
import { judgeAnswerSent, type AnswerSent } from '../../shared/by-hand/answer-sent.ts';
import { completedForm, judgeFormSent, type FormSent } from '../../shared/by-hand/form-sent.ts';
import { judgeStrike, type NewsStrike } from '../../shared/by-hand/news-struck.ts';
import { judgePaper } from '../../shared/by-hand/judge-paper.ts';
import { objectsOfPaper, type PaperAddressee } from '../../shared/by-hand/objects-of-paper.ts';
import type { OrderOnPaper } from '../../shared/by-hand/order-on-paper.ts';
import type { PaperDraft } from '../../shared/bridge/paper-draft-guard.ts';
import type { ClockFacts, OrderClock } from '../../shared/orders/clock-of.ts';
import type { PersonRef } from '../../shared/orders/entry.ts';
import { DraftMemory, type DraftMemoryParts } from '../desk/draft-memory.ts';
import type { LedgerStore } from '../sync/ledger-store.ts';
import type { EvidencePort, MakeUuid } from '../sync/ports.ts';
import { keepOriginals } from './keep-originals.ts';
import { recordMessage, type MessageTold } from './record-message.ts';
import { recordNews, type NewsTold } from './record-news.ts';

export interface ByHandParts {
  readonly store: Pick<LedgerStore, 'decide' | 'facts'>;
  readonly evidence: EvidencePort;
  readonly addressee: PaperAddressee;
  readonly clock: Clock;
  /** The profile's zone. */
  readonly zone: string;
  readonly timers: DraftMemoryParts['timers'];
  readonly makeUuid: MakeUuid;
  /** The order's production clock. */
  readonly readClock: (order: ClockFacts) => OrderClock;
  /** Somebody else than who froze an answer has to approve it. */
  readonly needsSecondPerson: boolean;
}

/** Writes down what came or went another way than through the service (Article 19(5), (6)). Nothing of it is sent. */
export class ByHandService {
  readonly #parts: ByHandParts;
  /** Orders on paper begun and not registered, one for each person: more than ever work on one computer. */
  readonly #drafts: DraftMemory<PaperDraft>;

  constructor(parts: ByHandParts) {
    this.#parts = parts;
    this.#drafts = new DraftMemory({ most: 20, timers: parts.timers });
  }

  /** Records a Form 3 that went another way. Errors: `answer.orderUnknown` and those of `judgeFormSent`. */
  recordForm(order: OrderId, said: FormSent, by: PersonRef): Promise<Result<Position, Fault>> {
    const { store, clock, makeUuid } = this.#parts;
    return store.decide((facts) => {
      const known = facts.orders.get(order);
      if (known === undefined) return err(fault('answer.orderUnknown'));
      const judged = judgeFormSent(known, said, clock.now());
      if (!judged.ok) return judged;
      const record = completedForm(known, judged.value) ?? makeUuid();
      return ok([{ kind: 'nonExecutionRecorded', order, record, ...judged.value } as const]);
    }, by);
  }

  /** Records that the frozen answer went another way. Errors: `answer.orderUnknown` and those of `judgeAnswerSent`. */
  recordAnswer(order: OrderId, said: AnswerSent, by: PersonRef): Promise<Result<Position, Fault>> {
    const { store, clock, readClock, needsSecondPerson } = this.#parts;
    return store.decide((facts) => {
      const known = facts.orders.get(order);
      if (known === undefined) return err(fault('answer.orderUnknown'));
      const judged = judgeAnswerSent(known, readClock, said, {
        now: clock.now(),
        needsSecondPerson,
      });
      if (!judged.ok) return judged;
      return ok([{ kind: 'answerRecorded', order, ...judged.value } as const]);
    }, by);
  }

  /** What the person has begun and not registered, for `draftsForgottenAfterMs` after they last wrote; null: nothing. */
  draft({ subject }: PersonRef): PaperDraft | null {
    return this.#drafts.of(subject);
  }

  /** Keeps what the person has written of an order so far; null gives it up. What is registered is kept no longer. */
  keepDraft(draft: PaperDraft | null, { subject }: PersonRef): void {
    if (draft !== null && this.#parts.store.facts.orders.has(draft.order as OrderId)) return;
    this.#drafts.keep(subject, draft);
  }

  /**
   * Registers an order that came another way, with what came as it came. Either all of it is in the journal or nothing:
   * files that were taken in before something failed are orphans, named by no entry. Once it is in the journal nothing
   * is kept of it as begun: the window that asked may have ended with a lock.
   *
   * Errors: `byHand.registeredAlready`, those of `judgePaper`, and those of the files.
   */
  async register(
    order: OrderId,
    paper: OrderOnPaper,
    paths: readonly string[],
    by: PersonRef,
  ): Promise<Result<Position, Fault>> {
    const { store, clock } = this.#parts;
    const judged = judgePaper(paper, clock.now());
    if (!judged.ok) return judged;
    if (store.facts.orders.has(order)) return err(fault('byHand.registeredAlready'));
    const originals = await keepOriginals(this.#parts.evidence, order, paths);
    if (!originals.ok) return originals;
    const { channel, authenticity, authenticityNote, receipt } = paper;
    const told = { channel, authenticity, authenticityNote, receipt, originals: originals.value };
    const objects = this.#objectsOf(order, paper);
    const registered = await store.decide(({ orders }) => {
      // Decided anew in its turn: somebody may have pressed twice while the files were taken in.
      if (orders.has(order)) return err(fault('byHand.registeredAlready'));
      return ok([{ kind: 'orderRegistered', order, ...told, objects } as const]);
    }, by);
    if (registered.ok && this.draft(by)?.order === order) this.keepDraft(null, by);
    return registered;
  }

  /** Records what came about the order later. Errors: those of `recordNews`. */
  recordNews(...told: NewsTold): Promise<Result<Position, Fault>> {
    return recordNews(this.#parts, ...told);
  }

  /** Records that a letter or a confirmation of ours went another way. Errors: those of `recordMessage`. */
  recordMessage(...told: MessageTold): Promise<Result<Position, Fault>> {
    return recordMessage(this.#parts, ...told);
  }

  /** Strikes out a wrong record of news. Errors: `answer.orderUnknown` and those of `judgeStrike`. */
  strikeNews(order: OrderId, said: NewsStrike, by: PersonRef): Promise<Result<Position, Fault>> {
    return this.#parts.store.decide((facts) => {
      const known = facts.orders.get(order);
      if (known === undefined) return err(fault('answer.orderUnknown'));
      const judged = judgeStrike(known, said);
      return judged.ok ? ok([{ kind: 'newsStruck', order, ...judged.value } as const]) : judged;
    }, by);
  }

  #objectsOf(order: OrderId, paper: OrderOnPaper) {
    const { makeUuid, addressee } = this.#parts;
    const tasks = paper.tasks.map(() => asTaskId(makeUuid()));
    return objectsOfPaper(paper, { order, tasks, information: makeUuid() }, addressee);
  }
}
