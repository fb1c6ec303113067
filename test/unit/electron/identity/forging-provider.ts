/** An identity provider over real TLS whose token endpoint forges: it has the real one's certificate and, if wanted, its key. */
import { createPrivateKey, createPublicKey, generateKeyPairSync, sign } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { dirname } from 'node:path';
import { openKeyStore } from '../../../../practice/authority/key-store.ts';
import { systemClock } from '../../../../electron/shell/clock.ts';
import type { NationalProfile } from '../../../../shared/profile/national-profile.ts';
import { ask, type Answer } from '../../practice/support/http.ts';
import type { Practice } from '../../practice/support/practice.ts';

export interface Forgery {
  /** Claims that are not as they should be; `undefined` leaves one out. */
  readonly claims?: Readonly<Record<string, unknown>>;
  /** Fields of the JWS header that are not as they should be. */
  readonly header?: Readonly<Record<string, unknown>>;
  /** Whose key signs: the one that is published (default), another one, or none at all. */
  readonly key?: 'published' | 'own' | 'none';
  /** Changes the signed ID token on its way. */
  readonly change?: (token: string) => string;
}

const base64 = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

export class ForgingProvider {
  readonly profile: NationalProfile;
  /** What the next token request is answered with. */
  forgery: Forgery = {};
  /** Token requests so far. */
  asked = 0;
  readonly #server: Server;
  readonly #published: KeyObject;
  readonly #own = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
  #nonce = '';

  private constructor(server: Server, profile: NationalProfile, published: KeyObject) {
    this.#server = server;
    this.profile = profile;
    this.#published = published;
    server.on('request', (request, response) => {
      request.resume();
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(this.#answer(request)));
    });
  }

  static async start(practice: Practice): Promise<ForgingProvider> {
    const folder = dirname(practice.platform().profileFile);
    const { server, organisations, signing } = await openKeyStore(folder, systemClock.now());
    const listening = createServer({
      cert: server.certificate,
      key: server.key,
      ca: organisations.certificate.toString('pem'),
      requestCert: true,
    }).listen(0, 'localhost');
    await once(listening, 'listening');
    const issuer = `https://localhost:${(listening.address() as AddressInfo).port}`;
    const profile = practice.profile();
    return new ForgingProvider(
      listening,
      { ...profile, identity: { ...profile.identity, issuer, frontChannel: null } },
      createPrivateKey({ key: { ...signing }, format: 'jwk' }),
    );
  }

  /** Brings the browser back from `page`, as the real provider would after a sign-in. */
  async comeBack(page: string, more: Readonly<Record<string, string>> = {}): Promise<Answer> {
    const { searchParams } = new URL(page);
    this.#nonce = searchParams.get('nonce') ?? '';
    const back = new URL(searchParams.get('redirect_uri') ?? '');
    const answer = { code: 'forged', iss: this.profile.identity.issuer, ...more };
    const state = searchParams.get('state') ?? '';
    back.search = new URLSearchParams({ state, ...answer }).toString();
    return ask(back.href);
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }

  #answer({ url }: IncomingMessage): unknown {
    const { issuer } = this.profile.identity;
    switch (url) {
      case '/.well-known/openid-configuration':
        return {
          issuer,
          authorization_endpoint: `${issuer}/auth`,
          token_endpoint: `${issuer}/token`,
          jwks_uri: `${issuer}/jwks`,
          response_types_supported: ['code'],
          subject_types_supported: ['public'],
          id_token_signing_alg_values_supported: ['RS256'],
          authorization_response_iss_parameter_supported: true,
          tls_client_certificate_bound_access_tokens: true,
        };
      case '/jwks': {
        const key = createPublicKey(this.#published).export({ format: 'jwk' });
        return { keys: [{ ...key, kid: 'practice', use: 'sig', alg: 'RS256' }] };
      }
      case '/token':
        this.asked += 1;
        return {
          access_token: 'opaque-access-token',
          token_type: 'Bearer',
          expires_in: 900,
          refresh_token: 'opaque-refresh-token',
          id_token: this.#idToken(),
        };
      default:
        return {};
    }
  }

  #idToken(): string {
    const { identity, provider } = this.profile;
    const now = Math.floor(systemClock.now() / 1_000);
    const { claims, header, key = 'published', change = (token) => token } = this.forgery;
    const head = { alg: 'RS256', kid: 'practice', ...header };
    const payload = {
      iss: identity.issuer,
      aud: identity.clientId,
      sub: 'handler',
      nonce: this.#nonce,
      iat: now,
      exp: now + 300,
      acr: identity.acrValues[0],
      name: 'Hugo Exempel',
      'https://id.oidc.se/claim/orgNumber': provider.organisationNumber,
      org_rights: [{ orgNumber: provider.organisationNumber, function: 'handler', right: 'write' }],
      ...claims,
    };
    const signed = `${base64(head)}.${base64(payload)}`;
    const signer = key === 'own' ? this.#own : this.#published;
    const signature = key === 'none' ? '' : sign('sha256', Buffer.from(signed), signer);
    return change(`${signed}.${signature.toString('base64url')}`);
  }
}
