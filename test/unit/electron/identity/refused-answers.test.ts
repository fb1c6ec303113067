/** Every way an answer or a token can be wrong, against the real provider and the real service over TLS. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { ClientCredentials } from '../../../../electron/secrets/certificate/certificate-store.ts';
import { ask } from '../../practice/support/http.ts';
import { startPractice, type Practice } from '../../practice/support/practice.ts';
import { openSignIn, redirectUri, signIn, tokenCall } from '../../practice/support/sign-in.ts';
import { credentialsFor, IdentityRig } from './identity-rig.ts';

let practice: Practice;
let credentials: ClientCredentials;
const rigs: IdentityRig[] = [];
beforeAll(async () => {
  practice = await startPractice();
  credentials = await credentialsFor(practice);
});
afterEach(async () => {
  await Promise.all(rigs.splice(0).map((rig) => rig.close()));
});
afterAll(() => practice.close());

async function begin(): Promise<IdentityRig> {
  const rig = new IdentityRig(practice.profile(), credentials);
  rigs.push(rig);
  await rig.session.signIn('en');
  return rig;
}

/** The page's address, with one parameter changed by somebody on the way to the browser. */
function tamper(rig: IdentityRig, name: string, value: string): void {
  const page = new URL(rig.page);
  page.searchParams.set(name, value);
  rig.opened.push(page.href);
}

/** Brings the browser back with these parameters instead of the provider's. */
async function comeBack(rig: IdentityRig, answer: Record<string, string>) {
  const { searchParams } = new URL(rig.page);
  const back = new URL(searchParams.get('redirect_uri') ?? '');
  const state = searchParams.get('state') ?? '';
  const all = { state, iss: practice.profile().identity.issuer, ...answer };
  back.search = new URLSearchParams(all).toString();
  return ask(back.href);
}

describe('[SC-34] an answer that is not the one asked for', () => {
  it('with another nonce is refused, after the provider has granted it', async () => {
    const rig = await begin();
    tamper(rig, 'nonce', 'n'.repeat(43));
    const page = await rig.play('handler', ['open', 'confirm']);
    expect(rig.ending()).toBe('signIn.nonceMismatch');
    expect(page.text).toContain('You are not signed in');
    expect(rig.session.current()).toBeNull();
    expect(rig.recorded).toEqual([]);
  });

  it('with another state never reaches the sign-in, which waits on', async () => {
    const rig = await begin();
    const page = rig.page;
    tamper(rig, 'state', 's'.repeat(43));
    expect((await rig.play('handler', ['open', 'confirm'])).status).toBe(403);
    expect(rig.ending()).toBe('waiting');
    rig.opened.push(page);
    await rig.play('handler', ['open', 'confirm']);
    expect(rig.ending()).toBe('signedIn');
  });

  it('with another code challenge gets no tokens', async () => {
    const rig = await begin();
    tamper(rig, 'code_challenge', 'c'.repeat(43));
    await rig.play('handler', ['open', 'confirm']);
    expect(rig.ending()).toBe('signIn.notGranted');
  });

  it.each([
    ['of another issuer', { iss: 'https://other.example', code: 'x' }, 'signIn.issuerMismatch'],
    [
      'of another issuer that refuses',
      { iss: 'https://x.example', error: 'access_denied' },
      'signIn.issuerMismatch',
    ],
    ['with a made-up code', { code: 'made-up' }, 'signIn.notGranted'],
    [
      'with a hint that was declined',
      { error: 'access_denied', error_description: 'userDeclined' },
      'signIn.declined',
    ],
    [
      'with a refusal without words',
      { error: 'access_denied', error_description: '<b>x' },
      'signIn.denied',
    ],
    ['with a server error', { error: 'server_error' }, 'signIn.unexpected'],
  ])('%s is refused', async (_, answer, code) => {
    const rig = await begin();
    const page = await comeBack(rig, answer);
    await expect.poll(() => rig.ending()).toBe(code);
    expect(page.text).not.toContain('<b>x');
    expect(rig.session.current()).toBeNull();
  });

  it('that comes twice counts once', async () => {
    const rig = await begin();
    const { searchParams } = new URL(rig.page);
    await rig.play('handler', ['open', 'confirm']);
    expect(rig.ending()).toBe('signedIn');
    const redirect = searchParams.get('redirect_uri') ?? '';
    await expect(
      ask(`${redirect}?code=x&state=${searchParams.get('state') ?? ''}`),
    ).rejects.toThrow();
    expect(rig.ending()).toBe('signedIn');
  });

  it('that comes after the time is out finds nobody', async () => {
    const rig = await begin();
    await rig.time.pass(5 * 60_000);
    expect(rig.ending()).toBe('signIn.expired');
    await expect(comeBack(rig, { code: 'x' })).rejects.toThrow();
    expect(rig.ending()).toBe('signIn.expired');
  });
});

describe('[SC-35] a token in other hands', () => {
  const account = (): string => `${practice.platform().origins.api}/account`;
  const bearer = (token: string) => ({ headers: { Authorization: `Bearer ${token}` } });

  it('is worth nothing with another certificate: 401, invalid_token', async () => {
    const owner = await practice.certificate('good');
    const thief = await practice.certificate('good');
    const { access_token: token } = await signIn(practice, 'handler', owner);
    expect((await practice.tls(account(), bearer(token), owner)).status).toBe(200);
    const stolen = await practice.tls(account(), bearer(token), thief);
    expect([stolen.status, JSON.parse(stolen.text)]).toMatchObject([
      401,
      { code: 'invalid_token' },
    ]);
  });

  it('does not even get a line to the service without a certificate', async () => {
    const owner = await practice.certificate('good');
    const { access_token: token } = await signIn(practice, 'handler', owner);
    await expect(practice.tls(account(), bearer(token))).rejects.toThrow();
  });

  it('whose code is played again is ended, and the code gives no second one', async () => {
    const owner = await practice.certificate('good');
    const verifier = 'v'.repeat(43);
    const browser = await openSignIn(practice, verifier);
    await browser.press('start', { person: 'handler' });
    await browser.press('open');
    await browser.press('confirm');
    const form = {
      grant_type: 'authorization_code',
      code: new URL(browser.location).searchParams.get('code') ?? '',
      redirect_uri: redirectUri,
      code_verifier: verifier,
    };
    const first = await tokenCall(practice, form, owner);
    expect(first.status).toBe(200);
    const { access_token: token } = JSON.parse(first.text) as { access_token: string };
    const again = await tokenCall(practice, form, owner);
    expect([again.status, JSON.parse(again.text)]).toMatchObject([400, { error: 'invalid_grant' }]);
    expect((await practice.tls(account(), bearer(token), owner)).status).toBe(401);
  });

  it('used as a refresh token a second time ends the whole session', async () => {
    const owner = await practice.certificate('good');
    const first = await signIn(practice, 'handler', owner);
    const form = { grant_type: 'refresh_token', refresh_token: first.refresh_token };
    const second = JSON.parse((await tokenCall(practice, form, owner)).text) as {
      access_token: string;
    };
    expect((await practice.tls(account(), bearer(second.access_token), owner)).status).toBe(200);
    expect((await tokenCall(practice, form, owner)).status).toBe(400);
    expect((await practice.tls(account(), bearer(second.access_token), owner)).status).toBe(401);
  });
});
