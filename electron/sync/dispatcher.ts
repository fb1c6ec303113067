import { fault, type Fault } from '../../shared/base/fault.ts';
import { err, ok } from '../../shared/base/result.ts';
import type { OrderId, Sha256 } from '../../shared/base/units.ts';
import { platformEndpoints } from '../../shared/hi1/endpoints.ts';
import type { AttemptResult, EntryBody, FrozenPackage } from '../../shared/orders/entry.ts';
import type { AnswerState, OrderFacts } from '../../shared/orders/facts.ts';
import type { GateVerdict } from '../../shared/orders/release-gate-types.ts';
import type { Step } from '../journal/step.ts';
import { responseEntry, silenceEntry, type Attempt, type AttemptParts } from './attempt.ts';
import { backOffMs, retryAfterMs } from './back-off.ts';
import type { LedgerStore } from './ledger-store.ts';
import { Pauses, type PausesParts } from './pauses.ts';
import { shutBy, stopReason, verdictOn, waitsForPerson, type ReleaseParts } from './release.ts';
import { openSealed, sealOutcome, type SealParts } from './seal.ts';
import type { SealedMessage, SealedMessages } from './sealed-messages.ts';
import type { ServiceLine } from './service-line.ts';

/** First pause after an attempt that left things unclear. */
const retryBaseMs = 5_000;
/** While an answer waits, its gate is looked at again at least this often. */
const recheckMs = 60_000;
const shortestWaitMs = 1_000;

export interface DispatcherParts extends SealParts, AttemptParts, ReleaseParts, PausesParts {
  readonly store: LedgerStore;
  readonly sealed: SealedMessages;
  readonly line: ServiceLine;
  /** From 0 to 1. */
  readonly random: () => number;
  readonly step: Step;
  /** The gate waits for nothing but a successful poll. */
  readonly pollNow: () => void;
  /** The gate waits for a person to sign in: a notification without content. */
  readonly signInToSend: () => void;
  readonly alarm: (fault: Fault) => void;
}

const underWay: ReadonlySet<AnswerState> = new Set<AnswerState>([
  'queued',
  'sealed',
  'sending',
  'unclear',
]);

/** True while an answer has been let go and is neither settled nor stopped. */
export const isUnderWay = (order: OrderFacts): boolean => underWay.has(order.answer.state);

/** Nothing more is to be tried after these. */
const isSettling = (result: AttemptResult): boolean => result === 'sent' || result === 'refused';

/**
 * Takes one answer one step further. Where it stands comes from the journal alone, so a new start goes on exactly
 * where the last one ended: with the same bytes once a message is sealed, never with a second message.
 */
export class Dispatcher {
  readonly #parts: DispatcherParts;
  readonly #pauses: Pauses;
  readonly #signInAsked = new Set<OrderId>();
  /** What was heard in this run of the program: the same body is not journalled at every attempt. */
  readonly #heard = new Map<OrderId, Set<Sha256>>();

  constructor(parts: DispatcherParts) {
    this.#parts = parts;
    this.#pauses = new Pauses(parts);
  }

  /** The line is back: whatever never got out need not wait any longer. */
  lineIsBack(): void {
    this.#pauses.lift('silence');
  }

  /** A person wants it tried now. A pause that the service asked for stands. */
  tryNow(): void {
    this.#pauses.lift('own');
  }

  /** Milliseconds until this answer is to be looked at again; null when there is nothing left to do. */
  async advance(id: OrderId): Promise<number | null> {
    const { sealed, store } = this.#parts;
    const order = store.facts.orders.get(id);
    const frozen = order?.answer.package ?? null;
    if (order === undefined || frozen === null || !isUnderWay(order)) return null;
    const verdict = verdictOn(this.#parts, order);
    const shut = shutBy(verdict);
    const reason = stopReason(verdict);
    if (reason !== null) return this.#stop(id, frozen, reason);
    if (!verdict.isOpen) return this.#wait(id, verdict, shut);
    this.#signInAsked.delete(id);
    const pause = this.#pauses.left(id);
    if (pause > 0) return pause;
    // What was sealed before an answer was taken back belongs to that sending; a new one is sealed anew.
    const message = order.answer.state === 'queued' ? null : sealed.of(id, frozen.hash);
    return message === null ? this.#seal(id, frozen) : this.#attempt(id, frozen, message);
  }

  async #stop(
    order: OrderId,
    { hash }: FrozenPackage,
    reason: 'withdrawn' | 'refused',
  ): Promise<null> {
    this.#pauses.forget(order);
    await this.#parts.store.decide((facts) => {
      const now = facts.orders.get(order);
      return ok(
        now !== undefined && isUnderWay(now)
          ? [{ kind: 'answerStopped', order, hash, reason }]
          : [],
      );
    });
    return null;
  }

  #wait(id: OrderId, verdict: GateVerdict, shut: ReturnType<typeof shutBy>): number {
    const { contact, clock, pollNow, signInToSend } = this.#parts;
    if (waitsForPerson(shut) && !this.#signInAsked.has(id)) {
      this.#signInAsked.add(id);
      signInToSend();
    }
    // A line in trouble has its own pace; pressing it would only defeat the back-off.
    if (shut.has('freshMailbox') && !shut.has('windowOpen') && contact.report.fault === null) {
      pollNow();
    }
    if (verdict.opensAt === null) return recheckMs;
    return Math.min(recheckMs, Math.max(shortestWaitMs, verdict.opensAt - clock.now()));
  }

  async #seal(id: OrderId, frozen: FrozenPackage): Promise<number> {
    const { alarm, step, store } = this.#parts;
    const built = await sealOutcome(this.#parts, id, frozen);
    if (!built.ok) {
      alarm(built.error);
      return this.#pause(id, recheckMs);
    }
    const kept = await store.decide((facts) => {
      const now = facts.orders.get(id);
      const isSame =
        now !== undefined &&
        now.answer.state === 'queued' &&
        now.answer.package?.hash === frozen.hash;
      if (!isSame) return err(fault('answer.notFrozen'));
      return verdictOn(this.#parts, now).isOpen
        ? ok([built.value])
        : err(fault('answer.gateClosed'));
    });
    if (!kept.ok) return this.#pause(id, shortestWaitMs);
    await step('afterSeal');
    return 0;
  }

  async #attempt(
    id: OrderId,
    frozen: FrozenPackage,
    sealed: SealedMessage,
  ): Promise<number | null> {
    const { alarm, blobs, line, session, step, store } = this.#parts;
    const body = await openSealed(blobs, sealed);
    if (!body.ok) {
      alarm(body.error);
      return this.#pause(id, recheckMs);
    }
    const number = await this.#start(id, frozen, sealed);
    const token = session.current()?.token;
    if (number === null || token === undefined) return this.#pause(id, shortestWaitMs);
    const heard = this.#heard.get(id) ?? new Set<Sha256>();
    const attempt: Attempt = { order: id, number, sealed, package: frozen, heard };
    const pending = line.post(platformEndpoints.outcome.path, body.value, token);
    await step('afterRequestLeft');
    const answered = await pending;
    await step('afterResponseRead');
    const entry: EntryBody = answered.ok
      ? responseEntry(this.#parts, attempt, answered.value)
      : silenceEntry(attempt, answered.error);
    const kept = await store.append([entry]);
    if (!kept.ok) {
      // Without a place in the journal the answer was not heard; the same bytes will bring it again.
      alarm(kept.error);
      return this.#pause(id, recheckMs);
    }
    await step('afterResponseJournalled');
    if (entry.kind === 'responseArrived') this.#heard.set(id, heard.add(entry.sha256));
    if (entry.kind === 'responseArrived' && isSettling(entry.result)) {
      this.#pauses.forget(id);
      return null;
    }
    const isTurnedAway = entry.kind === 'responseArrived' && entry.result === 'turnedAway';
    if (isTurnedAway && session.current() === null) {
      // The session ended over it. Whoever signs in next has nothing to wait for.
      this.#pauses.forget(id);
      return recheckMs;
    }
    const asked = answered.ok ? retryAfterMs(answered.value) : null;
    const own = backOffMs(number, retryBaseMs, this.#parts.random);
    if (asked !== null && asked >= own) return this.#pauses.set(id, asked, 'asked');
    const neverLeft = entry.kind === 'attemptFailed' && !entry.mayHaveArrived;
    return this.#pauses.set(id, own, neverLeft ? 'silence' : 'own');
  }

  /** Journals the attempt if the gate is still open at that very place in the journal. */
  async #start(id: OrderId, frozen: FrozenPackage, sealed: SealedMessage): Promise<number | null> {
    const { store } = this.#parts;
    let number = 0;
    const started = await store.decide((facts) => {
      const order = facts.orders.get(id);
      const isOpen =
        order !== undefined &&
        isUnderWay(order) &&
        order.answer.package?.hash === frozen.hash &&
        verdictOn(this.#parts, order).isOpen;
      if (!isOpen) return err(fault('answer.gateClosed'));
      number = order.answer.attempts + 1;
      const { transactionId } = sealed;
      return ok([{ kind: 'attemptStarted', order: id, transactionId, attempt: number }]);
    });
    return started.ok ? number : null;
  }

  #pause(id: OrderId, ms: number): number {
    return this.#pauses.set(id, ms, 'own');
  }
}
