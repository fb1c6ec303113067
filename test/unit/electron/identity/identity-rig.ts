/** A session against a practice platform, and the browser of the person who signs in. */
import { createHash, X509Certificate } from 'node:crypto';
import { fault, type Fault } from '../../../../shared/base/fault.ts';
import { err, ok, type Result } from '../../../../shared/base/result.ts';
import { formatInstant } from '../../../../shared/base/units.ts';
import type { SessionState } from '../../../../shared/bridge/app-state.ts';
import type { NationalProfile } from '../../../../shared/profile/national-profile.ts';
import { Session, type PersonEntry } from '../../../../electron/identity/session.ts';
import { TlsClient, type TlsClientParts } from '../../../../electron/platform/tls-client.ts';
import { Transport } from '../../../../electron/platform/transport.ts';
import type { ClientCredentials } from '../../../../electron/secrets/certificate/certificate-store.ts';
import { validToOf } from '../../../../electron/secrets/certificate/client-certificate.ts';
import { systemClock } from '../../../../electron/shell/clock.ts';
import { ManualTime, settle } from '../sync/manual-time.ts';
import type { Answer } from '../../practice/support/http.ts';
import type { Practice } from '../../practice/support/practice.ts';
import { Browser } from '../../practice/support/sign-in.ts';

export async function credentialsFor(practice: Practice, variant = 'good') {
  const { cert, key } = await practice.certificate(variant);
  const certificate = new X509Certificate(cert);
  const thumbprint = createHash('sha256').update(certificate.raw).digest('base64url');
  const validTo = validToOf(certificate);
  return { key: Buffer.from(key), chain: cert, thumbprint, validTo } as ClientCredentials;
}

export class IdentityRig {
  readonly session: Session;
  readonly time = new ManualTime(formatInstant(systemClock.now()));
  readonly recorded: PersonEntry[] = [];
  readonly states: SessionState[] = [];
  /** Addresses the system browser was asked to open. */
  readonly opened: string[] = [];
  readonly transport: Transport;
  credentials: ClientCredentials | null;
  /** What was put on the clipboard. */
  readonly copied: string[] = [];
  hasBrowser = true;
  journalFault: Fault | null = null;
  /** Resolves when the journal may go on writing. */
  journalReady: Promise<void> = Promise.resolve();
  readonly #client: TlsClient;

  constructor(
    profile: NationalProfile,
    credentials: ClientCredentials | null,
    more: Pick<TlsClientParts, 'timeouts' | 'largestAnswer'> = {},
  ) {
    this.credentials = credentials;
    const tls = { ...more, credentials: () => this.credentials, clock: systemClock };
    this.transport = new Transport({ ...tls, api: profile.api });
    this.#client = new TlsClient({
      ...tls,
      origin: new URL(profile.identity.issuer).origin,
      authorities: profile.api.serverAuthorities,
    });
    this.session = new Session({
      profile,
      client: this.#client,
      thumbprint: () => this.credentials?.thumbprint ?? null,
      openInBrowser: (address) => {
        if (this.hasBrowser) this.opened.push(address);
        return Promise.resolve(this.hasBrowser);
      },
      copyAddress: (address) => this.copied.push(address),
      timers: this.time,
      clock: this.time.clock,
      record: (entry) => this.#record(entry),
      onChange: () => this.states.push(this.session.stateAt(0)),
    });
  }

  get state(): SessionState {
    return this.session.stateAt(0);
  }

  /** What the browser is asked to open. */
  get page(): string {
    return this.opened.at(-1) ?? '';
  }

  /** Signs a person in from the first press to the last page. */
  async signIn(person: string, acts = ['open', 'confirm']): Promise<Answer> {
    const started = await this.session.signIn('en');
    if (!started.ok) throw new Error(started.error.code);
    return this.play(person, acts);
  }

  /** Plays the person in the browser; the answer is the page on which it ends. */
  async play(person: string, acts: readonly string[]): Promise<Answer> {
    const browser = new Browser();
    await browser.go(this.page);
    let last = await browser.press('start', { person });
    for (const act of acts) last = await browser.press(act);
    await settle();
    return last;
  }

  /** Code of the fault that ended the last sign-in, or the state where there is none. */
  ending(): string {
    const { state } = this;
    return state.state === 'signedOut' ? (state.fault?.code ?? 'signedOut') : state.state;
  }

  async close(): Promise<void> {
    await this.session.close();
    this.#client.close();
    this.transport.close();
  }

  async #record(entry: PersonEntry): Promise<Result<unknown, Fault>> {
    if (this.journalFault !== null) return err(fault(this.journalFault.code));
    this.recorded.push(entry);
    await this.journalReady;
    return ok(undefined);
  }
}
