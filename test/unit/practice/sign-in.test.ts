import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from './support/http.ts';
import { startPractice, type Credentials, type Practice } from './support/practice.ts';
import {
  claimsIn,
  openSignIn,
  redirectUri,
  signIn,
  tokenCall,
  type Tokens,
} from './support/sign-in.ts';

let practice: Practice;
let good: Credentials;
let tokens: Tokens;
const verifier = 'v'.repeat(43);

beforeAll(async () => {
  practice = await startPractice();
  good = await practice.certificate('good');
  tokens = await signIn(practice, 'legal_representative', good);
});
afterAll(() => practice.close());

describe('discovery', () => {
  it('is served over TLS by the issuer and nowhere without it', async () => {
    const { issuer, frontChannel } = practice.profile().identity;
    const path = '/.well-known/openid-configuration';
    const answer = JSON.parse((await practice.tls(issuer + path)).text) as Record<string, unknown>;
    expect(answer).toMatchObject({
      issuer,
      token_endpoint: `${issuer}/token`,
      code_challenge_methods_supported: ['S256'],
      tls_client_certificate_bound_access_tokens: true,
      authorization_response_iss_parameter_supported: true,
    });
    expect((await ask(frontChannel + path)).status).toBe(404);
    expect((await ask(`${frontChannel}/token`, { method: 'POST' })).status).toBe(404);
  });
});

describe('a sign-in', () => {
  it('says who signed in, for which organisation, how strongly and with which rights', () => {
    expect(claimsIn(tokens.id_token)).toHaveProperty('auth_time');
    expect(claimsIn(tokens.id_token)).toMatchObject({
      iss: practice.profile().identity.issuer,
      aud: 'ombud',
      nonce: 'nonce-of-the-test',
      acr: 'http://id.elegnamnden.se/loa/1.0/loa3',
      name: 'Ingrid Exempel',
      'https://id.oidc.se/claim/personalIdentityNumber': '189001019802',
      'https://id.oidc.se/claim/orgNumber': '5560000167',
      'https://id.oidc.se/claim/orgAffiliation': 'legal_representative@5560000167',
      'https://id.oidc.se/claim/orgName': 'Nordanvind Meddelanden AB',
      'https://id.oidc.se/claim/authnProvider': 'practice-eid',
      org_rights: [{ orgNumber: '5560000167', function: 'legal_representative', right: 'write' }],
    });
  });

  it('asks the eID anew each time', async () => {
    const browser = await openSignIn(practice, verifier);
    await browser.press('start', { person: 'handler' });
    await browser.press('open');
    await browser.press('confirm');
    expect(browser.location).toContain('code=');
    await openSignIn(practice, verifier, browser);
    expect(new URL(browser.location).pathname).toMatch(/^\/eid\//);
  });

  it('returns state and issuer to the loopback address of the program', async () => {
    const browser = await openSignIn(practice, verifier);
    await browser.press('start', { person: 'reviewer' });
    await browser.press('open');
    await browser.press('confirm');
    const back = new URL(browser.location);
    expect(back.origin + back.pathname).toBe(redirectUri);
    expect(back.searchParams.get('state')).toBe('state-of-the-test');
    expect(back.searchParams.get('iss')).toBe(practice.profile().identity.issuer);
  });

  it('gives no token without the client certificate, nor with another code verifier', async () => {
    const browser = await openSignIn(practice, verifier);
    await browser.press('start', { person: 'reviewer' });
    await browser.press('open');
    await browser.press('confirm');
    const code = new URL(browser.location).searchParams.get('code') ?? '';
    const form = { grant_type: 'authorization_code', code, redirect_uri: redirectUri };
    const bare = await tokenCall(practice, { ...form, code_verifier: verifier });
    expect([bare.status, JSON.parse(bare.text)]).toMatchObject([400, { error: 'invalid_grant' }]);
    const other = await tokenCall(practice, { ...form, code_verifier: 'x'.repeat(43) }, good);
    expect(other.status).toBe(400);
  });

  it('refreshes with the same certificate only, and each refresh token once', async () => {
    const fresh = await signIn(practice, 'handler', good);
    const form = { grant_type: 'refresh_token', refresh_token: fresh.refresh_token };
    const stranger = await practice.certificate('good');
    expect((await tokenCall(practice, form, stranger)).status).toBe(400);
    expect((await tokenCall(practice, form, good)).status).toBe(200);
    expect((await tokenCall(practice, form, good)).status).toBe(400);
  });

  it('ends when the program gives its refresh token back', async () => {
    const { issuer } = practice.profile().identity;
    const brief = await signIn(practice, 'handler', good);
    const revoked = await practice.tls(
      `${issuer}/token/revocation`,
      {
        method: 'POST',
        headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({ client_id: 'ombud', token: brief.refresh_token }).toString(),
      },
      good,
    );
    expect(revoked.status).toBe(200);
    const account = `${practice.platform().origins.api}/account`;
    const headers = { Authorization: `Bearer ${brief.access_token}` };
    expect((await practice.tls(account, { headers }, good)).status).toBe(401);
  });

  it('tells a level 2 eID as what it is', async () => {
    const low = await signIn(practice, 'level_two', good);
    expect(claimsIn(low.id_token)['acr']).toBe('http://id.elegnamnden.se/loa/1.0/loa2');
  });
});

describe('the eID page', () => {
  it.each([
    ['cancel', 'The sign-in was cancelled in the eID', 'userCancel'],
    ['expire', 'The eID was not used in time', 'expiredTransaction'],
    ['other-person', 'The eID belongs to somebody else', 'wrongPerson'],
    ['certificate-error', 'The eID is blocked or no longer valid', 'certificateErr'],
  ])('after %s explains, offers another try, and tells the program', async (act, text, hint) => {
    const browser = await openSignIn(practice, verifier);
    await browser.press('start', { person: 'handler' });
    await browser.press('open');
    expect((await browser.press(act)).text).toContain(text);
    await browser.press('abort');
    const back = new URL(browser.location).searchParams;
    expect([back.get('error'), back.get('error_description')]).toEqual(['access_denied', hint]);
  });

  it('starts over after a failure', async () => {
    const browser = await openSignIn(practice, verifier);
    await browser.press('start', { person: 'handler' });
    await browser.press('open');
    await browser.press('cancel');
    expect((await browser.press('again')).text).toContain('<select');
  });

  it('does not complete before the eID was opened', async () => {
    const browser = await openSignIn(practice, verifier);
    await browser.press('start', { person: 'handler' });
    expect((await browser.press('confirm')).text).toContain('Waiting for Practice eID to start');
  });

  it('can be ended from the controls, which its poll notices', async () => {
    const browser = await openSignIn(practice, verifier);
    const page = await browser.press('start', { person: 'handler' });
    expect(page.text).toContain('data-state="pending-outstandingTransaction"');
    await practice.control('/eid', { outcome: 'expiredTransaction' });
    const polled = await browser.go(`${browser.location}/status`);
    expect(JSON.parse(polled.text)).toEqual({ state: 'failed-expiredTransaction' });
  });

  it('speaks Swedish, forbids foreign content and belongs to the browser that started', async () => {
    const browser = await openSignIn(practice, verifier);
    const page = await browser.go(`${browser.location}?lang=sv`);
    expect(page.text).toContain('Logga in med Övnings-eID');
    expect(page.text.toLowerCase()).not.toContain('bankid');
    expect(page.headers['content-security-policy']).toContain("default-src 'none'");
    expect((await ask(browser.location)).status).toBe(404);
  });
});
