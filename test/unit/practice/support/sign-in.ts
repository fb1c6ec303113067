/** Code flow with PKCE, driven through the eID's forms as a browser without scripts would. */
import { createHash, randomBytes } from 'node:crypto';
import { ask, type Answer } from './http.ts';
import type { Credentials, Practice } from './practice.ts';

export const redirectUri = 'http://127.0.0.1:49152/callback';

interface Metadata {
  readonly authorization_endpoint: string;
  readonly token_endpoint: string;
}

/** One browser: it keeps cookies and follows redirects until they lead to the program. */
export class Browser {
  readonly #cookies = new Map<string, string>();
  location = '';

  async go(url: string, form?: Record<string, string>): Promise<Answer> {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await ask(url, {
      method: form === undefined ? 'GET' : 'POST',
      headers: { cookie, 'Content-Type': 'application/x-www-form-urlencoded' },
      ...(form === undefined ? {} : { body: new URLSearchParams(form).toString() }),
    });
    this.location = url;
    for (const line of answer.headers['set-cookie'] ?? []) {
      const [pair = ''] = line.split(';');
      const [name = '', ...value] = pair.split('=');
      this.#cookies.set(name, value.join('='));
    }
    const next = answer.headers['location'];
    if (typeof next !== 'string') return answer;
    const target = new URL(next, url).href;
    if (!target.startsWith(redirectUri)) return this.go(target);
    this.location = target;
    return answer;
  }

  /** Submits the form of the page that leads to this act. */
  press(act: string, form: Record<string, string> = {}): Promise<Answer> {
    const page = new URL(this.location);
    return this.go(`${page.origin}${page.pathname}/${act}`, form);
  }
}

export async function metadataOf(practice: Practice): Promise<Metadata> {
  const { issuer } = practice.profile().identity;
  const answer = await practice.tls(`${issuer}/.well-known/openid-configuration`);
  return JSON.parse(answer.text) as Metadata;
}

/** Opens the sign-in page through the loopback front channel, in a fresh browser unless one is given. */
export async function openSignIn(
  practice: Practice,
  verifier: string,
  browser = new Browser(),
): Promise<Browser> {
  const { identity } = practice.profile();
  const url = new URL((await metadataOf(practice)).authorization_endpoint);
  url.search = new URLSearchParams({
    client_id: identity.clientId,
    response_type: 'code',
    redirect_uri: redirectUri,
    scope: identity.scopes.join(' '),
    acr_values: identity.acrValues.join(' '),
    state: 'state-of-the-test',
    nonce: 'nonce-of-the-test',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  }).toString();
  await browser.go(`${identity.frontChannel ?? ''}${url.pathname}${url.search}`);
  return browser;
}

export interface Tokens {
  readonly access_token: string;
  readonly refresh_token: string;
  readonly id_token: string;
}

export async function tokenCall(
  practice: Practice,
  form: Record<string, string>,
  credentials?: Credentials,
): Promise<Answer> {
  const { token_endpoint } = await metadataOf(practice);
  return practice.tls(
    token_endpoint,
    {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ client_id: 'ombud', ...form }).toString(),
    },
    credentials,
  );
}

/** Signs a test person in and exchanges the code with the client certificate. */
export async function signIn(
  practice: Practice,
  person: string,
  credentials: Credentials,
): Promise<Tokens> {
  const verifier = randomBytes(32).toString('base64url');
  const browser = await openSignIn(practice, verifier);
  await browser.press('start', { person });
  await browser.press('open');
  await browser.press('confirm');
  const code = new URL(browser.location).searchParams.get('code') ?? '';
  const answer = await tokenCall(
    practice,
    {
      grant_type: 'authorization_code',
      code,
      redirect_uri: redirectUri,
      code_verifier: verifier,
    },
    credentials,
  );
  if (answer.status !== 200) throw new Error(answer.text);
  return JSON.parse(answer.text) as Tokens;
}

export const claimsIn = (token: string): Record<string, unknown> =>
  JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8')) as Record<
    string,
    unknown
  >;
