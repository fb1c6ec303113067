import * as openid from 'openid-client';
import { fault, type Fault } from '../../shared/base/fault.ts';
import type { NationalProfile } from '../../shared/profile/national-profile.ts';
import { refusalReader } from '../platform/refusal-of.ts';
import type { TlsClient } from '../platform/tls-client.ts';
import { isForeignPage } from '../sync/foreign-page.ts';
import type { HttpAnswer } from '../sync/ports.ts';
import { ConnectionFault } from './identity-faults.ts';
import { rightsClaim } from './identity-claims.ts';

export interface Tokens {
  readonly access: string;
  readonly refresh: string | null;
  /** Seconds the access token lives. */
  readonly expiresIn: number;
}

export interface Granted {
  readonly tokens: Tokens;
  readonly claims: Readonly<Record<string, unknown>>;
}

/** What belongs to one sign-in and to no other (RFC 7636, RFC 9700, OpenID Connect Core). */
export interface Secrets {
  readonly verifier: string;
  readonly state: string;
  readonly nonce: string;
}

export const makeSecrets = (): Secrets => ({
  verifier: openid.randomPKCECodeVerifier(),
  state: openid.randomState(),
  nonce: openid.randomNonce(),
});

/** Seconds; used where the provider does not say how long a token lives. */
const shortLife = 300;

/**
 * The identity provider's back channel: every call goes over TLS with the client certificate, so that what is granted
 * is bound to it (RFC 8705). All methods throw what `faultOfSignIn` understands.
 */
export class IdentityProvider {
  readonly #config: openid.Configuration;

  private constructor(config: openid.Configuration) {
    this.#config = config;
  }

  /** Reads the provider's description (OpenID Connect Discovery), which must bear the issuer's own name. */
  static async discover(
    identity: Pick<NationalProfile['identity'], 'issuer' | 'clientId'>,
    client: TlsClient,
  ): Promise<IdentityProvider> {
    const config = await openid.discovery(
      new URL(identity.issuer),
      identity.clientId,
      undefined,
      openid.None(),
      {
        [openid.customFetch]: fetchOver(client),
        // The ID token's signature is checked although it came over TLS.
        execute: [openid.enableNonRepudiationChecks],
      },
    );
    if (config.serverMetadata().authorization_endpoint?.startsWith('https://') !== true)
      throw new ConnectionFault(fault('signIn.unexpected'));
    return new IdentityProvider(config);
  }

  /** The page of the sign-in, always https. */
  async authorizationUrl(
    { verifier, state, nonce }: Secrets,
    ask: {
      redirectUri: string;
      scopes: readonly string[];
      acrValues: readonly string[];
      language: string;
      /** Seconds; then the person is asked anew in any case (OpenID Connect Core, 3.1.2.1). */
      maxAge: number | null;
    },
  ): Promise<URL> {
    return openid.buildAuthorizationUrl(this.#config, {
      redirect_uri: ask.redirectUri,
      scope: ask.scopes.join(' '),
      acr_values: ask.acrValues.join(' '),
      ui_locales: ask.language,
      ...(ask.maxAge === null ? {} : { prompt: 'login', max_age: String(ask.maxAge) }),
      state,
      nonce,
      code_challenge: await openid.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
    });
  }

  /** Checks state, issuer, signature, nonce and, where one is given, the age of the sign-in; turns the code into tokens. */
  async redeem(
    returned: URL,
    { verifier, state, nonce }: Secrets,
    maxAge: number | null,
  ): Promise<Granted> {
    const answer = await openid.authorizationCodeGrant(this.#config, returned, {
      pkceCodeVerifier: verifier,
      expectedState: state,
      expectedNonce: nonce,
      idTokenExpected: true,
      ...(maxAge === null ? {} : { maxAge }),
    });
    const claims = answer.claims();
    if (claims === undefined) throw new ConnectionFault(fault('signIn.unexpected'));
    const hasAll =
      rightsClaim in claims || this.#config.serverMetadata().userinfo_endpoint === undefined;
    const more = hasAll
      ? {}
      : await openid.fetchUserInfo(this.#config, answer.access_token, claims.sub);
    return { tokens: tokensOf(answer, null), claims: { ...more, ...claims } };
  }

  async refresh(token: string): Promise<Tokens> {
    return tokensOf(await openid.refreshTokenGrant(this.#config, token), token);
  }

  /** Ends a token at the provider (RFC 7009). */
  async revoke(token: string): Promise<void> {
    if (this.#config.serverMetadata().revocation_endpoint === undefined) return;
    await openid.tokenRevocation(this.#config, token);
  }

  /** The provider says of itself that it binds access tokens to certificates (RFC 8705, 3.3). */
  get bindsTokens(): boolean {
    return this.#config.serverMetadata().tls_client_certificate_bound_access_tokens === true;
  }
}

function tokensOf(
  answer: openid.TokenEndpointResponse & openid.TokenEndpointResponseHelpers,
  former: string | null,
): Tokens {
  return {
    access: answer.access_token,
    refresh: answer.refresh_token ?? former,
    expiresIn: answer.expiresIn() ?? shortLife,
  };
}

/** The library's way out: one origin, our TLS, nothing else. */
function fetchOver(client: TlsClient): openid.CustomFetch {
  return async (address, { method, headers, body }) => {
    const url = new URL(address);
    // The provider's description may name any address; the certificate is shown to its own origin alone.
    if (url.origin !== client.origin) throw new ConnectionFault(fault('signIn.issuerMismatch'));
    const sent = await client.send({
      method: method === 'POST' ? 'POST' : 'GET',
      path: url.pathname + url.search,
      headers,
      ...bodyOf(body),
    });
    if (!sent.ok) throw new ConnectionFault(sent.error);
    const trouble = troubleIn(sent.value);
    if (trouble !== null) throw new ConnectionFault(trouble);
    const { status, headers: fields, body: content } = sent.value;
    const present = Object.entries(fields).flatMap(([name, value]): [string, string][] =>
      value === undefined ? [] : [[name, value]],
    );
    const isEmpty = [204, 205, 304].includes(status);
    return new Response(isEmpty ? null : Buffer.from(content), { status, headers: present });
  };
}

const refusalOf = refusalReader([]);

/**
 * Answers that are not the provider's word on anything: it is busy or in trouble itself, somebody else's page stands
 * in its place, or the call is sent elsewhere. The library would find only that they are not of the form it knows.
 */
function troubleIn(answer: HttpAnswer): Fault | null {
  const { status } = answer;
  const isRedirect = status >= 300 && status < 400 && status !== 304;
  const isTrouble = status === 429 || status >= 500 || isRedirect;
  if (isTrouble) return refusalOf(answer);
  return isForeignPage(answer) ? fault('connection.answerUnreadable') : null;
}

function bodyOf(body: openid.FetchBody): { body?: Uint8Array } {
  if (body === null || body === undefined) return {};
  if (typeof body === 'string' || body instanceof URLSearchParams)
    return { body: Buffer.from(body.toString(), 'utf8') };
  throw new Error('the protocol library sends forms only');
}
