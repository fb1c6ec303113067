import type { Clock } from '../../shared/base/clock.ts';
import { fault, type Fault } from '../../shared/base/fault.ts';
import { err, ok, type Result } from '../../shared/base/result.ts';
import { utcMs, type UtcMs } from '../../shared/base/units.ts';
import type { Language, SessionState } from '../../shared/bridge/app-state.ts';
import type { NationalProfile } from '../../shared/profile/national-profile.ts';
import type { TlsClient } from '../platform/tls-client.ts';
import type { Timers } from '../sync/ports.ts';
import { pageToOpen } from './front-channel.ts';
import { readClaims, type SignedInPerson } from './identity-claims.ts';
import { faultOfSignIn } from './identity-faults.ts';
import { IdentityProvider, makeSecrets, type Secrets, type Tokens } from './identity-provider.ts';
import { LoopbackReturn, type Returned } from './loopback-return.ts';
import { isBoundTo } from './token-binding.ts';

export interface SignInParts {
  readonly profile: Pick<NationalProfile, 'kind' | 'identity' | 'provider'>;
  /** TLS to the issuer's origin, with the client certificate. */
  readonly client: TlsClient;
  /** `x5t#S256` of the client certificate; null without one. */
  readonly thumbprint: () => string | null;
  /** Hands an address to the system browser; false when nothing opened it. */
  readonly openInBrowser: (address: string) => Promise<boolean>;
  /** Puts an address on the system's clipboard. */
  readonly copyAddress: (address: string) => void;
  readonly timers: Timers;
  /** This computer's clock. */
  readonly clock: Clock;
}

export interface SignedIn {
  readonly who: SignedInPerson;
  readonly tokens: Tokens;
  readonly provider: IdentityProvider;
}

export type SignInStep = Extract<SessionState, { state: 'waiting' }>['step'];

/** `anew`: the person must show who it is now; a session the provider remembers does not do. */
export type SignInKind = 'usual' | 'anew';

export interface SignInAsk {
  readonly language: Language;
  readonly kind: SignInKind;
}

/** Time from the start until the browser must be back. */
const patienceMs = 5 * 60_000;
const redirectPath = '/callback';

/** One sign-in with eID in the system browser: from the first page to tokens, or to the reason why not. */
export class SignIn {
  readonly startedAt: UtcMs;
  readonly until: UtcMs;
  readonly #parts: SignInParts;
  readonly #ask: SignInAsk;
  readonly #onStep: (step: SignInStep) => void;
  readonly #ended: Promise<Fault>;
  #end: (reason: Fault) => void = () => undefined;
  #endedBy: Fault | null = null;
  #page: URL | null = null;

  constructor(parts: SignInParts, ask: SignInAsk, onStep: (step: SignInStep) => void) {
    this.#parts = parts;
    this.#ask = ask;
    this.#onStep = onStep;
    this.startedAt = parts.clock.now();
    this.until = utcMs(this.startedAt + patienceMs);
    this.#ended = new Promise((resolve) => {
      this.#end = (reason) => {
        this.#endedBy ??= reason;
        resolve(reason);
      };
    });
  }

  /** Origin of the page that is open in the browser, to compare with its address line; '' before. */
  get origin(): string {
    return this.#page?.origin ?? '';
  }

  /** Seconds that the person's showing may be old; null where the provider decides. */
  get #maxAge(): number | null {
    return this.#ask.kind === 'anew' ? patienceMs / 1_000 : null;
  }

  /** Opens the same page once more. */
  async reopen(): Promise<Result<void, Fault>> {
    const page = this.#page;
    if (page === null) return ok(undefined);
    const isOpen = await this.#parts.openInBrowser(page.href);
    return isOpen ? ok(undefined) : err(fault('signIn.browserNotOpened'));
  }

  /** Puts the page's address on the clipboard, for a browser that was not opened by itself. */
  copyAddress(): Result<void, Fault> {
    if (this.#page === null) return err(fault('bridge.badRequest'));
    this.#parts.copyAddress(this.#page.href);
    return ok(undefined);
  }

  cancel(): void {
    this.#end(fault('signIn.cancelled'));
  }

  /** Runs once, to the end. Faults: `signIn.*`, `certificate.none`, or what is wrong with the provider's server. */
  async run(): Promise<Result<SignedIn, Fault>> {
    const { timers, thumbprint } = this.#parts;
    if (thumbprint() === null) return err(fault('certificate.none'));
    const stopTimer = timers.after(patienceMs, () => this.#end(fault('signIn.expired')));
    const secrets = makeSecrets();
    let loopback: LoopbackReturn | null = null;
    let returned: Returned | null = null;
    try {
      const provider = await IdentityProvider.discover(
        this.#parts.profile.identity,
        this.#parts.client,
      );
      loopback = await LoopbackReturn.open({
        path: redirectPath,
        state: secrets.state,
        language: this.#ask.language,
      });
      const opened = await this.#openPage(provider, loopback.redirectUri, secrets);
      if (!opened.ok) return opened;
      const first = await Promise.race([loopback.returned, this.#ended]);
      if (!('url' in first)) return err(first);
      returned = first;
      const result = await this.#redeem(provider, returned, secrets);
      returned.finish(result.ok ? 'signedIn' : result.error);
      return result;
    } catch (error) {
      const found = faultOfSignIn(error);
      returned?.finish(found);
      return err(found);
    } finally {
      stopTimer();
      loopback?.close();
    }
  }

  async #openPage(
    provider: IdentityProvider,
    redirectUri: string,
    secrets: Secrets,
  ): Promise<Result<void, Fault>> {
    const { profile } = this.#parts;
    const { scopes, acrValues } = profile.identity;
    const { language } = this.#ask;
    const ask = { redirectUri, scopes, acrValues, language, maxAge: this.#maxAge };
    const page = pageToOpen(await provider.authorizationUrl(secrets, ask), profile);
    if (this.#endedBy !== null) return err(this.#endedBy);
    this.#page = page;
    const opened = await this.reopen();
    if (opened.ok) this.#onStep('browser');
    return opened;
  }

  async #redeem(
    provider: IdentityProvider,
    { url }: Returned,
    secrets: Secrets,
  ): Promise<Result<SignedIn, Fault>> {
    const { profile, thumbprint } = this.#parts;
    this.#onStep('exchanging');
    const { tokens, claims } = await provider.redeem(url, secrets, this.#maxAge);
    if (this.#endedBy !== null) return this.#turnAway(provider, tokens, this.#endedBy);
    if (!isBoundTo(tokens.access, thumbprint() ?? '', provider.bindsTokens))
      return this.#turnAway(provider, tokens, fault('signIn.notBound'));
    this.#onStep('roles');
    const who = readClaims(claims, {
      acrValues: profile.identity.acrValues,
      organisationNumber: profile.provider.organisationNumber,
      organisation: profile.provider.name,
    });
    return who.ok
      ? ok({ who: who.value, tokens, provider })
      : this.#turnAway(provider, tokens, who.error);
  }

  /** Access that is not used is given back. Whether that works changes nothing for the person. */
  async #turnAway(
    provider: IdentityProvider,
    { refresh, access }: Tokens,
    reason: Fault,
  ): Promise<Result<never, Fault>> {
    await provider.revoke(refresh ?? access).catch(() => undefined);
    return err(reason);
  }
}
