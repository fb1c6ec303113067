import { fault, type Fault } from '../../shared/base/fault.ts';
import { err, ok, type Result } from '../../shared/base/result.ts';
import type { MessageId, OrderId, Sha256, Uuid } from '../../shared/base/units.ts';
import { platformEndpoints } from '../../shared/hi1/endpoints.ts';
import type { StopReason } from '../../shared/orders/entries/answer-entry.ts';
import type { AttemptResult, EntryBody } from '../../shared/orders/entry.ts';
import type { Step } from '../journal/step.ts';
import { responseEntry, silenceEntry, type Attempt, type AttemptParts } from './attempt.ts';
import { backOffMs, retryAfterMs } from './back-off.ts';
import type { LedgerStore } from './ledger-store.ts';
import { findOutgoing, nameOf, type Outgoing } from './outgoing.ts';
import { Pauses, type PausesParts } from './pauses.ts';
import { ruling, type ReleaseParts, type Ruling } from './release.ts';
import { sealMessage, type SealMessageParts } from './seal-message.ts';
import { openSealed, sealOutcome } from './seal.ts';
import type { SealedMessage, SealedMessages } from './sealed-messages.ts';
import type { ServiceLine } from './service-line.ts';
import { Troubles, type TroublesParts } from './troubles.ts';

/** First pause after an attempt that left things unclear. */
const retryBaseMs = 5_000;
/** While something waits, its gate is looked at again at least this often. */
const recheckMs = 60_000;
const shortestWaitMs = 1_000;

export interface DispatcherParts
  extends
    Omit<SealMessageParts, 'records'>,
    AttemptParts,
    ReleaseParts,
    PausesParts,
    TroublesParts {
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
}

/** Nothing more is to be tried after these. */
const isSettling = (result: AttemptResult): boolean => result === 'sent' || result === 'refused';

/**
 * Takes one answer or message one step further. Where it stands comes from the journal alone, so a new start goes on
 * exactly where the last one ended: with the same bytes once it is sealed, never with a second message.
 */
export class Dispatcher {
  readonly #parts: DispatcherParts;
  readonly #pauses: Pauses;
  readonly #troubles: Troubles;
  readonly #signInAsked = new Set<Uuid>();
  /** What was heard in this run of the program: the same body is not journalled at every attempt. */
  readonly #heard = new Map<Uuid, Set<Sha256>>();

  constructor(parts: DispatcherParts) {
    this.#parts = parts;
    this.#pauses = new Pauses(parts);
    this.#troubles = new Troubles(parts);
  }

  /** The line is back: whatever never got out need not wait any longer. */
  lineIsBack(): void {
    this.#pauses.lift('silence');
  }

  /** A person wants it tried now. A pause that the service asked for stands. */
  tryNow(): void {
    this.#pauses.lift('own');
  }

  /** The journal has grown: what kept back something that is not to leave any more is told of no longer. */
  grew(): void {
    const { facts } = this.#parts.store;
    this.#troubles.keepOnly((of) => findOutgoing(facts, of) !== null);
  }

  /**
   * One step with the order's answer, or with a message of ours. Milliseconds until it is to be looked at again; null
   * when there is nothing left to do.
   */
  async advance(order: OrderId, message: MessageId | null = null): Promise<number | null> {
    const { facts } = this.#parts.store;
    const known = facts.orders.get(order);
    const outgoing = findOutgoing(facts, { order, message });
    if (known === undefined || outgoing === null) return null;
    const ruled = ruling(this.#parts, known, outgoing);
    if (ruled.stop !== null) return this.#stop(outgoing, ruled.stop);
    if (!ruled.isOpen) return this.#wait(outgoing, ruled);
    this.#signInAsked.delete(nameOf(outgoing));
    const pause = this.#pauses.left(outgoing);
    if (pause > 0) return pause;
    const sealed = this.#sealedOf(outgoing);
    return sealed === null ? this.#seal(outgoing) : this.#attempt(outgoing, sealed);
  }

  /** What was sealed before it was taken back belongs to that sending; a new one is sealed anew. */
  #sealedOf({ state, order, message, hash }: Outgoing): SealedMessage | null {
    const { sealed } = this.#parts;
    if (state === 'queued') return null;
    return message === null ? sealed.of(order, hash) : sealed.ofMessage(message, hash);
  }

  async #stop(outgoing: Outgoing, reason: StopReason): Promise<null> {
    this.#pauses.forget(outgoing);
    const { order, message, hash } = outgoing;
    await this.#parts.store.decide((facts) => {
      if (findOutgoing(facts, outgoing) === null) return ok([]);
      return ok([
        message === null
          ? { kind: 'answerStopped', order, hash, reason }
          : { kind: 'messageStopped', order, message, reason },
      ]);
    });
    return null;
  }

  #wait(outgoing: Outgoing, { waitsForPerson, waitsForPoll, opensAt }: Ruling): number {
    const { contact, clock, pollNow, signInToSend } = this.#parts;
    const name = nameOf(outgoing);
    if (waitsForPerson && !this.#signInAsked.has(name)) {
      this.#signInAsked.add(name);
      signInToSend();
    }
    // A line in trouble has its own pace; pressing it would only defeat the back-off.
    if (waitsForPoll && contact.report.fault === null) pollNow();
    if (opensAt === null) return recheckMs;
    return Math.min(recheckMs, Math.max(shortestWaitMs, opensAt - clock.now()));
  }

  async #seal(outgoing: Outgoing): Promise<number> {
    const { step, store } = this.#parts;
    const built = await this.#build(outgoing);
    if (!built.ok) return this.#trouble(outgoing, built.error);
    this.#troubles.isOver(outgoing);
    const kept = await store.decide((facts) => {
      const now = findOutgoing(facts, outgoing);
      const known = facts.orders.get(outgoing.order);
      const isSame = now?.state === 'queued' && now.hash === outgoing.hash;
      if (!isSame || known === undefined) return err(fault('answer.notFrozen'));
      return ruling(this.#parts, known, now).isOpen
        ? ok([built.value])
        : err(fault('answer.gateClosed'));
    });
    if (!kept.ok) return this.#pause(outgoing, shortestWaitMs);
    await step('afterSeal');
    return 0;
  }

  #build(outgoing: Outgoing): Promise<Result<SealedMessage, Fault>> {
    const { store } = this.#parts;
    const { order, message } = outgoing;
    if (message !== null) {
      return sealMessage({ ...this.#parts, records: () => store.records() }, order, message);
    }
    const frozen = store.facts.orders.get(order)?.answer.package ?? null;
    if (frozen === null) return Promise.resolve(err(fault('answer.notFrozen')));
    return sealOutcome(this.#parts, order, frozen);
  }

  async #attempt(outgoing: Outgoing, sealed: SealedMessage): Promise<number | null> {
    const { blobs, line, session, step, store } = this.#parts;
    const body = await openSealed(blobs, sealed);
    if (!body.ok) return this.#trouble(outgoing, body.error);
    const number = await this.#start(outgoing, sealed);
    const token = session.current()?.token;
    if (number === null || token === undefined) return this.#pause(outgoing, shortestWaitMs);
    const name = nameOf(outgoing);
    const heard = this.#heard.get(name) ?? new Set<Sha256>();
    const { order, actions, endpoint } = outgoing;
    const attempt: Attempt = { order, number, sealed, actions, heard };
    const pending = line.post(platformEndpoints[endpoint].path, body.value, token);
    await step('afterRequestLeft');
    const answered = await pending;
    await step('afterResponseRead');
    const entry: EntryBody = answered.ok
      ? responseEntry(this.#parts, attempt, answered.value)
      : silenceEntry(attempt, answered.error);
    const kept = await store.append([entry]);
    // Without a place in the journal the answer was not heard; the same bytes will bring it again.
    if (!kept.ok) return this.#trouble(outgoing, kept.error);
    this.#troubles.isOver(outgoing);
    await step('afterResponseJournalled');
    if (entry.kind === 'responseArrived') this.#heard.set(name, heard.add(entry.sha256));
    if (entry.kind === 'responseArrived' && isSettling(entry.result)) {
      this.#pauses.forget(outgoing);
      return null;
    }
    const isTurnedAway = entry.kind === 'responseArrived' && entry.result === 'turnedAway';
    if (isTurnedAway && session.current() === null) {
      // The session ended over it. Whoever signs in next has nothing to wait for.
      this.#pauses.forget(outgoing);
      return recheckMs;
    }
    const asked = answered.ok ? retryAfterMs(answered.value) : null;
    const own = backOffMs(number, retryBaseMs, this.#parts.random);
    if (asked !== null && asked >= own) return this.#pauses.set(outgoing, asked, 'asked');
    const neverLeft = entry.kind === 'attemptFailed' && !entry.mayHaveArrived;
    return this.#pauses.set(outgoing, own, neverLeft ? 'silence' : 'own');
  }

  /** Journals the attempt if the gate is still open at that very place in the journal. */
  async #start(outgoing: Outgoing, { transactionId }: SealedMessage): Promise<number | null> {
    const { store } = this.#parts;
    const { order, hash } = outgoing;
    let number = 0;
    const started = await store.decide((facts) => {
      const known = facts.orders.get(order);
      const now = findOutgoing(facts, outgoing);
      const isOpen =
        known !== undefined && now?.hash === hash && ruling(this.#parts, known, now).isOpen;
      if (!isOpen || now === null) return err(fault('answer.gateClosed'));
      number = now.attempts + 1;
      return ok([{ kind: 'attemptStarted', order, transactionId, attempt: number }]);
    });
    return started.ok ? number : null;
  }

  /** Told of, and tried again before long. */
  #trouble(outgoing: Outgoing, reason: Fault): number {
    this.#troubles.tell(outgoing, reason);
    return this.#pauses.set(outgoing, recheckMs, 'own', reason.code);
  }

  #pause(outgoing: Outgoing, ms: number): number {
    return this.#pauses.set(outgoing, ms, 'own');
  }
}
