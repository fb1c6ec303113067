import type { Clock } from '../../shared/base/clock.ts';
import { fault, type Fault } from '../../shared/base/fault.ts';
import { err, ok, type Result } from '../../shared/base/result.ts';
import { utcMs, type UtcMs } from '../../shared/base/units.ts';
import type { Language, SessionState } from '../../shared/bridge/app-state.ts';
import type { EntryBody, PersonRef } from '../../shared/orders/entry.ts';
import { hasRight } from '../../shared/orders/rights.ts';
import type { SessionPort, Timers } from '../sync/ports.ts';
import { faultOfSignIn } from './identity-faults.ts';
import type { Tokens } from './identity-provider.ts';
import { viewOf, type Phase } from './session-view.ts';
import { isBoundTo } from './token-binding.ts';
import { SignIn, type SignedIn, type SignInKind, type SignInParts } from './sign-in.ts';

export type PersonEntry = Extract<EntryBody, { kind: 'personSignedIn' | 'personSignedOut' }>;

export interface SessionParts extends SignInParts {
  readonly timers: Timers;
  readonly clock: Clock;
  /** Writes to the journal. Nobody counts as signed in before it has resolved. */
  readonly record: (entry: PersonEntry, by: PersonRef) => Promise<Result<unknown, Fault>>;
  /** Something that `stateAt` shows has changed. */
  readonly onChange: () => void;
}

/** The access token is renewed so long before it ends, and that often while the provider cannot be reached. */
const renewalMs = 60_000;
const retryMs = 15_000;
/** Longest that closing waits for the provider. */
const closingMs = 10_000;

/**
 * Who is signed in. Tokens live in this object alone: they are given to the one who sends, and to nobody else. When
 * a session ends nothing else does: drafts and queued answers lie in the journal.
 */
export class Session implements SessionPort {
  readonly #parts: SessionParts;
  #phase: Phase = { state: 'signedOut', fault: null };
  #signedIn: SignedIn | null = null;
  /** Thumbprint of the certificate the tokens are bound to. */
  #boundTo: string | null = null;
  #attempt: SignIn | null = null;
  #stopTimers: () => void = () => undefined;
  #renewal: Promise<Result<Tokens, Fault>> | null = null;
  /** What still runs at the provider or in the journal, whoever waits for it. */
  readonly #unfinished = new Set<Promise<unknown>>();

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
    if (this.#signedIn === null) return null;
    const { who, tokens } = this.#signedIn;
    return { person: who.person, token: tokens.access, maySend: hasRight(who.roles, 'send') };
  }

  person(): PersonRef | null {
    return this.current()?.person ?? null;
  }

  /** Starts a sign-in; resolves when the browser has been opened, or with what was in the way. */
  signIn(language: Language, kind: SignInKind = 'usual'): Promise<Result<void, Fault>> {
    if (this.#attempt !== null) return this.#attempt.reopen();
    this.#leave();
    return new Promise((resolve) => {
      const attempt = new SignIn(this.#parts, { language, kind }, (step) => {
        if (step === 'browser') resolve(ok(undefined));
        if (this.#attempt === attempt) this.#enter({ state: 'waiting', attempt, step });
      });
      this.#attempt = attempt;
      this.#enter({ state: 'waiting', attempt, step: 'opening' });
      const settled = attempt.run().then((result) => this.#settle(attempt, result));
      this.#follow(settled);
      void settled.then(resolve);
    });
  }

  reopen(): Promise<Result<void, Fault>> {
    return this.#attempt?.reopen() ?? Promise.resolve(err(fault('signIn.expired')));
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
    const who = this.#signedIn?.who;
    this.#leave();
    this.#enter({ state: 'signedOut', fault: null });
    if (who === undefined) return ok(undefined);
    return this.#recordDeparture(who.person);
  }

  /** The service says that this token is worth nothing any more: it is renewed once, or the session is over. */
  async tokenRefused(token: string): Promise<void> {
    const signedIn = this.#signedIn;
    if (signedIn === null || signedIn.tokens.access !== token) return;
    const renewed = await this.#renew(signedIn);
    const isOver = !renewed.ok && renewed.error.code !== 'signIn.unreachable';
    if (isOver && this.#signedIn === signedIn) this.#expire(this.#parts.clock.now());
  }

  /** Ends everything; resolves when the provider has been told what it can be told, or after ten seconds. */
  async close(): Promise<void> {
    this.cancel();
    this.#leave();
    let stop: () => void = () => undefined;
    const patience = new Promise<void>((resolve) => {
      stop = this.#parts.timers.after(closingMs, resolve);
    });
    await Promise.race([this.#finish(), patience]);
    stop();
  }

  /** An attempt that ends may leave tokens to give back: until nothing runs any more. */
  async #finish(): Promise<void> {
    while (this.#unfinished.size > 0) await Promise.all(this.#unfinished);
  }

  #follow(work: Promise<unknown>): void {
    const followed = work.catch(() => undefined).finally(() => this.#unfinished.delete(followed));
    this.#unfinished.add(followed);
  }

  #enter(phase: Phase): void {
    this.#phase = phase;
    this.#parts.onChange();
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
    const { clock, timers } = this.#parts;
    this.#stopTimers();
    this.#signedIn = signedIn;
    this.#boundTo = this.#parts.thumbprint();
    const lifeMs = signedIn.tokens.expiresIn * 1_000;
    const expiresAt = utcMs(clock.now() + lifeMs);
    // The token has lived its life by the timer, whatever a clock that was set back says.
    const stopEnd = timers.after(lifeMs, () => this.#expire(expiresAt));
    let stopRenewal = timers.after(Math.max(lifeMs - renewalMs, lifeMs / 2), () => void renew());
    const renew = async (): Promise<void> => {
      const renewed = await this.#renew(signedIn);
      const mayComeBack = !renewed.ok && renewed.error.code === 'signIn.unreachable';
      if (mayComeBack && this.#signedIn === signedIn)
        stopRenewal = timers.after(retryMs, () => void renew());
    };
    this.#stopTimers = () => {
      stopEnd();
      stopRenewal();
    };
    this.#enter({ state: 'signedIn', who: signedIn.who, expiresAt });
  }

  /** A refresh token works once: whoever asks meanwhile gets the same answer. */
  #renew(signedIn: SignedIn): Promise<Result<Tokens, Fault>> {
    if (this.#renewal === null) {
      this.#renewal = this.#askForTokens(signedIn).finally(() => {
        this.#renewal = null;
      });
      this.#follow(this.#renewal);
    }
    return this.#renewal;
  }

  async #askForTokens(signedIn: SignedIn): Promise<Result<Tokens, Fault>> {
    const { refresh } = signedIn.tokens;
    if (refresh === null) return err(fault('signIn.sessionExpired'));
    try {
      const tokens = await signedIn.provider.refresh(refresh);
      if (!isBoundTo(tokens.access, this.#parts.thumbprint() ?? '', signedIn.provider.bindsTokens))
        return err(fault('signIn.notBound'));
      if (this.#signedIn === signedIn) this.#take({ ...signedIn, tokens });
      else this.#giveBack({ ...signedIn, tokens });
      return ok(tokens);
    } catch (error) {
      return err(faultOfSignIn(error));
    }
  }

  /** A session ends by the clock, and with the certificate its tokens are bound to. */
  #expireWhenOver(): void {
    if (this.#phase.state !== 'signedIn') return;
    const { clock, thumbprint } = this.#parts;
    const now = clock.now();
    if (now >= this.#phase.expiresAt) this.#expire(this.#phase.expiresAt);
    else if (thumbprint() !== this.#boundTo) this.#expire(now);
  }

  #expire(at: UtcMs): void {
    if (this.#phase.state !== 'signedIn') return;
    const { who } = this.#phase;
    this.#leave();
    this.#enter({ state: 'expired', who, expiresAt: at });
  }

  /** Drops the tokens. */
  #leave(): void {
    this.#stopTimers();
    this.#stopTimers = () => undefined;
    if (this.#signedIn !== null) this.#giveBack(this.#signedIn);
    this.#signedIn = null;
  }

  /** Revokes what is not used any more; a provider that cannot be reached lets it run out. */
  #giveBack({ provider, tokens }: SignedIn): void {
    this.#follow(provider.revoke(tokens.refresh ?? tokens.access));
  }
}
