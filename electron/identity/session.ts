import type { Clock } from '../../shared/base/clock.ts';
import { fault, type Fault } from '../../shared/base/fault.ts';
import { err, ok, type Result } from '../../shared/base/result.ts';
import type { Language, SessionState } from '../../shared/bridge/app-state.ts';
import type { EntryBody, PersonRef } from '../../shared/orders/entry.ts';
import { hasRight } from '../../shared/orders/rights.ts';
import type { SessionPort, Timers } from '../sync/ports.ts';
import { viewOf, type Phase } from './session-view.ts';
import { SignIn, type SignedIn, type SignInKind, type SignInParts } from './sign-in.ts';
import { mayComeBack, TokenLife, type Over } from './token-life.ts';
import { Unfinished } from './unfinished.ts';

export type PersonEntry = Extract<EntryBody, { kind: 'personSignedIn' | 'personSignedOut' }>;

export interface SessionParts extends SignInParts {
  readonly timers: Timers;
  readonly clock: Clock;
  /** Writes to the journal. Nobody counts as signed in before it has resolved. */
  readonly record: (entry: PersonEntry, by: PersonRef) => Promise<Result<unknown, Fault>>;
  /** Something that `stateAt` shows has changed. */
  readonly onChange: () => void;
}

/** Longest that closing waits for the provider. */
const closingMs = 10_000;

/**
 * Who is signed in. Tokens are given to the one who sends, and to nobody else. When
 * a session ends nothing else does: drafts and queued answers lie in the journal.
 */
export class Session implements SessionPort {
  readonly #parts: SessionParts;
  readonly #unfinished = new Unfinished();
  #phase: Phase = { state: 'signedOut', fault: null };
  #life: TokenLife | null = null;
  #attempt: SignIn | null = null;

  constructor(parts: SessionParts) {
    this.#parts = parts;
  }

  /** The session for the window. `offsetMs`: what the profile's time is ahead of this computer's. */
  stateAt(offsetMs: number): SessionState {
    this.#expireWhenOver();
    return viewOf(this.#phase, offsetMs);
  }

  current(): ReturnType<SessionPort['current']> {
    this.#expireWhenOver();
    if (this.#life === null) return null;
    const { who, access } = this.#life;
    return { person: who.person, token: access, maySend: hasRight(who.roles, 'send') };
  }

  person(): PersonRef | null {
    return this.current()?.person ?? null;
  }

  /**
   * Starts a sign-in; resolves when the browser has been opened, or with what was in the way. Whoever was signed in
   * leaves first, and that is written before anything is asked of the next one.
   */
  signIn(language: Language, kind: SignInKind = 'usual'): Promise<Result<void, Fault>> {
    if (this.#attempt !== null) return this.#attempt.reopen();
    const former = this.#leave();
    return new Promise((resolve) => {
      const attempt = new SignIn(this.#parts, { language, kind }, (step) => {
        if (step === 'browser') resolve(ok(undefined));
        if (this.#attempt === attempt) this.#enter({ state: 'waiting', attempt, step });
      });
      this.#attempt = attempt;
      this.#enter({ state: 'waiting', attempt, step: 'opening' });
      const settled = this.#run(attempt, former).then((result) => this.#settle(attempt, result));
      this.#unfinished.follow(settled);
      void settled.then(resolve);
    });
  }

  reopen(): Promise<Result<void, Fault>> {
    return this.#attempt?.reopen() ?? Promise.resolve(err(fault('signIn.expired')));
  }

  copyAddress(): Result<void, Fault> {
    return this.#attempt?.copyAddress() ?? err(fault('signIn.expired'));
  }

  cancel(): void {
    const attempt = this.#attempt;
    if (attempt === null) return;
    this.#attempt = null;
    attempt.cancel();
    this.#enter({ state: 'signedOut', fault: null });
  }

  /** Forgets the tokens at once; the provider is told in the background. */
  async signOut(): Promise<Result<unknown, Fault>> {
    const former = this.#leave();
    this.#enter({ state: 'signedOut', fault: null });
    return former === null ? ok(undefined) : this.#recordDeparture(former);
  }

  /** The service says that this token is worth nothing any more: it is renewed once, or the session is over. */
  async tokenRefused(token: string): Promise<void> {
    const life = this.#life;
    if (life?.access !== token) return;
    const renewed = await life.renew();
    const isOver = !renewed.ok && !mayComeBack(renewed.error);
    if (isOver && this.#life === life) this.#expire({ why: 'ended', at: this.#parts.clock.now() });
  }

  /** Ends everything; resolves when the provider has been told what it can be told, or after ten seconds. */
  async close(): Promise<void> {
    this.cancel();
    this.#leave();
    await this.#unfinished.finish(this.#parts.timers, closingMs);
  }

  #enter(phase: Phase): void {
    this.#phase = phase;
    this.#parts.onChange();
  }

  async #run(attempt: SignIn, former: PersonRef | null): Promise<Result<SignedIn, Fault>> {
    const departed = former === null ? ok(undefined) : await this.#recordDeparture(former);
    return departed.ok ? attempt.run() : departed;
  }

  async #settle(attempt: SignIn, result: Result<SignedIn, Fault>): Promise<Result<void, Fault>> {
    const isWanted = (): boolean => this.#attempt === attempt;
    const isRecorded = result.ok && isWanted();
    const recorded = isRecorded ? await this.#recordArrival(result.value) : result;
    if (!isWanted()) {
      if (result.ok) this.#giveBack(result.value);
      // Given up while it was written: an arrival without a departure would open offline reading.
      if (isRecorded && recorded.ok) await this.#recordDeparture(recorded.value.who.person);
      return err(fault('signIn.cancelled'));
    }
    this.#attempt = null;
    if (!recorded.ok) {
      if (result.ok) this.#giveBack(result.value);
      this.#enter({ state: 'signedOut', fault: recorded.error });
      return recorded;
    }
    this.#take(recorded.value);
    return ok(undefined);
  }

  async #recordArrival(signedIn: SignedIn): Promise<Result<SignedIn, Fault>> {
    const { person, roles } = signedIn.who;
    const recorded = await this.#parts.record({ kind: 'personSignedIn', person, roles }, person);
    return recorded.ok ? ok(signedIn) : recorded;
  }

  #recordDeparture(person: PersonRef): Promise<Result<unknown, Fault>> {
    return this.#parts.record({ kind: 'personSignedOut', person }, person);
  }

  #take(signedIn: SignedIn): void {
    const life = new TokenLife(signedIn, {
      ...this.#parts,
      onRenewed: () => this.#enterSignedIn(life),
      onOver: (over) => this.#expire(over),
      follow: (work) => this.#unfinished.follow(work),
    });
    this.#life = life;
    this.#enterSignedIn(life);
  }

  #enterSignedIn({ who, expiresAt }: TokenLife): void {
    this.#enter({ state: 'signedIn', who, expiresAt });
  }

  #expireWhenOver(): void {
    const over = this.#life?.over() ?? null;
    if (over !== null) this.#expire(over);
  }

  #expire({ why, at }: Over): void {
    if (this.#life === null) return;
    const { who } = this.#life;
    this.#leave();
    this.#enter({ state: 'expired', who, expiresAt: at, why });
  }

  /** Drops the tokens; the answer is whose they were. */
  #leave(): PersonRef | null {
    const life = this.#life;
    this.#life = null;
    life?.end();
    return life?.who.person ?? null;
  }

  /** Revokes what is not used; a provider that cannot be reached lets it run out. */
  #giveBack({ provider, tokens }: SignedIn): void {
    this.#unfinished.follow(provider.revoke(tokens.refresh ?? tokens.access));
  }
}
