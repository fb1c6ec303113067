import type { Clock } from '../../shared/base/clock.ts';
import { fault, type Fault, type FaultCode } from '../../shared/base/fault.ts';
import { err, ok, type Result } from '../../shared/base/result.ts';
import { utcMs, type UtcMs } from '../../shared/base/units.ts';
import type { SessionState } from '../../shared/bridge/app-state.ts';
import type { Timers } from '../sync/ports.ts';
import { faultOfSignIn } from './identity-faults.ts';
import type { SignedInPerson } from './identity-claims.ts';
import type { Tokens } from './identity-provider.ts';
import type { SignedIn } from './sign-in.ts';
import { isBoundTo } from './token-binding.ts';

/** Why and when a session was over, in this computer's time. */
export interface Over {
  readonly why: Extract<SessionState, { state: 'expired' }>['why'];
  readonly at: UtcMs;
}

export interface TokenLifeParts {
  readonly timers: Timers;
  readonly clock: Clock;
  /** `x5t#S256` of the client certificate; null without one. */
  readonly thumbprint: () => string | null;
  /** New tokens took the place of the old ones. */
  readonly onRenewed: () => void;
  /** The tokens have lived their life. */
  readonly onOver: (over: Over) => void;
  /** Takes note of what still runs at the provider. */
  readonly follow: (work: Promise<unknown>) => void;
}

/** The access token is renewed so long before it ends, and that often while the provider cannot be reached. */
const renewalMs = 60_000;
const retryMs = 15_000;

/** The tokens of one signed-in person, from the first to the last renewal. They live in this object alone. */
export class TokenLife {
  readonly who: SignedInPerson;
  readonly #parts: TokenLifeParts;
  readonly #provider: SignedIn['provider'];
  #tokens: Tokens;
  #expiresAt: UtcMs;
  /** Thumbprint of the certificate the tokens are bound to. */
  #boundTo: string | null;
  #renewal: Promise<Result<void, Fault>> | null = null;
  /** The provider renews no more: when the time is up, it was the service that let it run out. */
  #isRefused = false;
  #isEnded = false;
  #stopTimers: () => void = () => undefined;

  constructor({ who, provider, tokens }: SignedIn, parts: TokenLifeParts) {
    this.who = who;
    this.#parts = parts;
    this.#provider = provider;
    this.#tokens = tokens;
    this.#boundTo = parts.thumbprint();
    this.#expiresAt = this.#begin();
  }

  get access(): string {
    return this.#tokens.access;
  }

  get expiresAt(): UtcMs {
    return this.#expiresAt;
  }

  /** Tokens end by the clock, and with the certificate they are bound to; null while they are good. */
  over(): Over | null {
    const now = this.#parts.clock.now();
    if (now >= this.#expiresAt) return this.#byTime();
    return this.#parts.thumbprint() === this.#boundTo ? null : { why: 'certificate', at: now };
  }

  /** A refresh token works once: whoever asks meanwhile gets the same answer. */
  renew(): Promise<Result<void, Fault>> {
    if (this.#renewal === null) {
      this.#renewal = this.#askForTokens().finally(() => {
        this.#renewal = null;
      });
      this.#parts.follow(this.#renewal);
    }
    return this.#renewal;
  }

  /** Drops the tokens; the provider is told in the background, or lets them run out. */
  end(): void {
    this.#isEnded = true;
    this.#stopTimers();
    this.#giveBack(this.#tokens);
  }

  /** Sets the timers for the tokens as they are now; the answer is when they end. */
  #begin(): UtcMs {
    const { clock, timers } = this.#parts;
    this.#stopTimers();
    const lifeMs = this.#tokens.expiresIn * 1_000;
    // The token has lived its life by the timer, whatever a clock that was set back says.
    const stopEnd = timers.after(lifeMs, () => this.#parts.onOver(this.#byTime()));
    let stopRenewal = timers.after(Math.max(lifeMs - renewalMs, lifeMs / 2), () => void renew());
    const renew = async (): Promise<void> => {
      const renewed = await this.renew();
      if (renewed.ok || this.#isEnded) return;
      if (mayComeBack(renewed.error)) stopRenewal = timers.after(retryMs, () => void renew());
      this.#isRefused = isRefusal(renewed.error);
    };
    this.#stopTimers = () => {
      stopEnd();
      stopRenewal();
    };
    return utcMs(clock.now() + lifeMs);
  }

  #byTime(): Over {
    return { why: this.#isRefused ? 'ended' : 'time', at: this.#expiresAt };
  }

  async #askForTokens(): Promise<Result<void, Fault>> {
    const { refresh } = this.#tokens;
    if (refresh === null) return err(fault('signIn.sessionExpired'));
    try {
      const tokens = await this.#provider.refresh(refresh);
      const isOurs = isBoundTo(
        tokens.access,
        this.#parts.thumbprint() ?? '',
        this.#provider.bindsTokens,
      );
      if (!isOurs || this.#isEnded) this.#giveBack(tokens);
      if (!isOurs) return err(fault('signIn.notBound'));
      if (this.#isEnded) return ok(undefined);
      this.#tokens = tokens;
      this.#boundTo = this.#parts.thumbprint();
      this.#expiresAt = this.#begin();
      this.#parts.onRenewed();
      return ok(undefined);
    } catch (error) {
      return err(faultOfSignIn(error));
    }
  }

  #giveBack(tokens: Tokens): void {
    this.#parts.follow(this.#provider.revoke(tokens.refresh ?? tokens.access));
  }
}

/** Answers after which asking once more is no use; whoever is busy or cannot be reached has not answered. */
const finalAnswers: ReadonlySet<FaultCode> = new Set<FaultCode>([
  'signIn.notGranted',
  'signIn.clientRefused',
  'signIn.sessionExpired',
  'signIn.notBound',
  'signIn.unexpected',
]);

/** A renewal that failed in this way may still work a little later. */
export const mayComeBack = ({ code }: Fault): boolean => !finalAnswers.has(code);

/** The provider's own word that it grants nothing more. */
const isRefusal = ({ code }: Fault): boolean =>
  code === 'signIn.notGranted' || code === 'signIn.clientRefused';
