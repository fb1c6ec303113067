import { inspect } from 'node:util';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { sessionGuard } from '../../../../shared/bridge/app-state.ts';
import { ask } from '../../practice/support/http.ts';
import { startPractice, type Practice } from '../../practice/support/practice.ts';
import type { ClientCredentials } from '../../../../electron/secrets/certificate/certificate-store.ts';
import { watchedExchange } from '../../../../electron/identity/watched-exchange.ts';
import { refusalReader } from '../../../../electron/platform/refusal-of.ts';
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

function open(own: ClientCredentials | null = credentials): IdentityRig {
  const rig = new IdentityRig(practice.profile(), own);
  rigs.push(rig);
  return rig;
}

/** What is left of a session; a token of the practice provider lives fifteen minutes. */
function timeLeft({ state, time }: IdentityRig): number {
  return state.state === 'signedIn' ? state.expiresAt - time.clock.now() : 0;
}

describe('a sign-in at the practice platform', () => {
  it('ends with name, organisation, roles, level and a bound token', async () => {
    const rig = open();
    const page = await rig.signIn('legal_representative');
    expect(page.status).toBe(200);
    expect(page.text).toContain('You can close this page and return to Ombud.');
    expect(sessionGuard.parse(rig.state)).toMatchObject({
      state: 'signedIn',
      name: 'Ingrid Exempel',
      organisation: 'Nordanvind Meddelanden AB',
      organisationNumber: '5560000167',
      roles: ['legal_representative'],
      level: 'loa3',
      acr: 'http://id.elegnamnden.se/loa/1.0/loa3',
    });
    expect(timeLeft(rig)).toBeGreaterThan(14 * 60_000);
    expect(timeLeft(rig)).toBeLessThanOrEqual(15 * 60_000);
    expect(rig.session.current()).toMatchObject({
      person: { subject: 'legal_representative', name: 'Ingrid Exempel' },
      maySend: true,
    });
    const token = rig.session.current()?.token ?? '';
    expect(await rig.transport.get('/account', { token })).toMatchObject({
      value: { status: 200 },
    });
  });

  it('goes through its steps, with the page’s origin to compare', async () => {
    const rig = open();
    await rig.signIn('handler');
    const steps = rig.states.map((one) => (one.state === 'waiting' ? one.step : one.state));
    expect(steps).toEqual(['opening', 'browser', 'exchanging', 'roles', 'signedIn']);
    const shown = rig.states.find((one) => one.state === 'waiting' && one.step === 'browser');
    expect(sessionGuard.parse(shown)).toMatchObject({
      origin: practice.profile().identity.frontChannel,
    });
    expect(rig.recorded).toEqual([
      {
        kind: 'personSignedIn',
        person: { subject: 'handler', name: 'Hugo Exempel' },
        roles: ['handler'],
      },
    ]);
  });

  it('[SC-34] asks with S256, state, nonce, the accepted levels and a random loopback port', async () => {
    const rig = open();
    await rig.session.signIn('sv');
    const { searchParams } = new URL(rig.page);
    expect(Object.fromEntries(searchParams)).toMatchObject({
      response_type: 'code',
      code_challenge_method: 'S256',
      acr_values: practice.profile().identity.acrValues.join(' '),
      ui_locales: 'sv',
      redirect_uri: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/callback$/) as string,
    });
    for (const name of ['state', 'nonce', 'code_challenge'])
      expect(searchParams.get(name)).toMatch(/^[\w-]{43}$/);
  });

  it('opens the issuer’s own https page in any profile that is not practice', async () => {
    const live = { ...practice.profile(), kind: 'live' } as const;
    const rig = new IdentityRig(live, credentials);
    rigs.push(rig);
    await rig.session.signIn('en');
    expect(rig.page.startsWith(`${practice.profile().identity.issuer}/auth?`)).toBe(true);
  });

  it.each([
    ['level_two', ['open', 'confirm'], 'signIn.levelTooLow'],
    ['other_organisation', ['open', 'confirm'], 'signIn.otherOrganisation'],
    ['handler', ['open', 'cancel', 'abort'], 'signIn.cancelled'],
    ['handler', ['open', 'expire', 'abort'], 'signIn.expired'],
    ['handler', ['open', 'other-person', 'abort'], 'signIn.wrongPerson'],
    ['handler', ['open', 'certificate-error', 'abort'], 'signIn.eidBlocked'],
  ])('%s, %j: %s', async (person, acts, code) => {
    const rig = open();
    const page = await rig.signIn(person, acts);
    expect(rig.ending()).toBe(code);
    expect(page.text).toContain('You are not signed in');
    expect(rig.session.current()).toBeNull();
    expect(rig.recorded).toEqual([]);
  });

  it('says which level was given, and which organisation', async () => {
    const rig = open();
    await rig.signIn('level_two');
    expect(rig.state).toMatchObject({ fault: { params: { given: 'loa2', needed: 'loa3' } } });
    await rig.signIn('other_organisation');
    expect(rig.state).toMatchObject({
      fault: { params: { found: '5560000241', expected: '5560000167' } },
    });
  });

  it('needs the certificate, a browser and the journal', async () => {
    const without = open(null);
    expect(await without.session.signIn('en')).toMatchObject({
      error: { code: 'certificate.none' },
    });
    const rig = open();
    rig.hasBrowser = false;
    await rig.session.signIn('en');
    expect(rig.ending()).toBe('signIn.browserNotOpened');
    rig.hasBrowser = true;
    rig.journalFault = { code: 'store.full' };
    await rig.signIn('handler');
    expect(rig.ending()).toBe('store.full');
    expect(rig.session.current()).toBeNull();
  });

  it('gets no tokens with a certificate to which the provider binds none', async () => {
    const rig = open(await credentialsFor(practice, 'unknownIssuer'));
    await rig.signIn('handler');
    expect(rig.ending()).toBe('signIn.notGranted');
    expect(rig.session.current()).toBeNull();
  });
});

describe('[SC-34] the way back', () => {
  it('takes no other state, and works once', async () => {
    const rig = open();
    await rig.session.signIn('en');
    const redirect = new URL(rig.page).searchParams.get('redirect_uri') ?? '';
    const forged = await ask(`${redirect}?code=stolen&state=wrong`);
    expect(forged.status).toBe(403);
    expect(rig.state).toMatchObject({ state: 'waiting', step: 'browser' });
    await rig.play('handler', ['open', 'confirm']);
    expect(rig.ending()).toBe('signedIn');
    const again = await ask(`${redirect}?code=x&state=y`).catch(() => ({ status: 0 }));
    expect(again.status).toBe(0);
  });

  it('refuses a code that is not this sign-in’s', async () => {
    const rig = open();
    await rig.session.signIn('en');
    const { searchParams } = new URL(rig.page);
    const { issuer } = practice.profile().identity;
    const back = new URL(searchParams.get('redirect_uri') ?? '');
    back.search = new URLSearchParams({
      code: 'made-up',
      state: searchParams.get('state') ?? '',
      iss: issuer,
    }).toString();
    await ask(back.href);
    expect(rig.ending()).toBe('signIn.notGranted');
  });

  it('refuses an answer of another issuer', async () => {
    const rig = open();
    await rig.session.signIn('en');
    const { searchParams } = new URL(rig.page);
    const back = new URL(searchParams.get('redirect_uri') ?? '');
    const state = searchParams.get('state') ?? '';
    back.search = new URLSearchParams({
      code: 'x',
      state,
      iss: 'https://other.example',
    }).toString();
    await ask(back.href);
    expect(rig.ending()).toBe('signIn.issuerMismatch');
  });

  it('waits five minutes at most, and can be given up', async () => {
    const rig = open();
    await rig.session.signIn('en');
    await rig.time.pass(5 * 60_000);
    expect(rig.ending()).toBe('signIn.expired');
    await rig.session.signIn('en');
    rig.session.cancel();
    expect(rig.ending()).toBe('signedOut');
    expect(rig.opened).toHaveLength(2);
  });

  it('opens the same page again', async () => {
    const rig = open();
    await rig.session.signIn('en');
    await rig.session.reopen();
    expect(rig.opened[1]).toBe(rig.opened[0]);
    expect(await rig.session.signIn('en')).toMatchObject({ ok: true });
    expect(rig.opened[2]).toBe(rig.opened[0]);
  });
});

describe('a session', () => {
  it('is renewed before its token ends, and the service takes the new one', async () => {
    const rig = open();
    await rig.signIn('handler');
    const first = rig.session.current()?.token;
    await rig.time.pass(14 * 60_000);
    await expect.poll(() => rig.session.current()?.token).not.toBe(first);
    expect(timeLeft(rig)).toBeGreaterThan(14 * 60_000);
    const token = rig.session.current()?.token ?? '';
    expect(await rig.transport.get('/account', { token })).toMatchObject({
      value: { status: 200 },
    });
  });

  it('runs out without losing who it was, when the provider has ended it', async () => {
    const rig = open();
    await rig.signIn('handler');
    await practice.control('/sessions', {});
    await rig.session.tokenRefused('some other token');
    expect(rig.ending()).toBe('signedIn');
    await rig.session.tokenRefused(rig.session.current()?.token ?? '');
    expect(sessionGuard.parse(rig.state)).toMatchObject({ state: 'expired', name: 'Hugo Exempel' });
    expect(rig.session.current()).toBeNull();
    await rig.signIn('handler');
    expect(rig.ending()).toBe('signedIn');
  });

  it('is over by the clock even when no timer ran, as after sleep', async () => {
    const rig = open();
    await rig.signIn('handler');
    rig.time.setClock(new Date(rig.time.clock.now() + 3_600_000).toISOString());
    expect(rig.session.current()).toBeNull();
    expect(rig.state.state).toBe('expired');
  });

  it('ends with the certificate it is bound to', async () => {
    const rig = open();
    await rig.signIn('handler');
    rig.credentials = await credentialsFor(practice);
    expect(rig.session.current()).toBeNull();
    expect(rig.state.state).toBe('expired');
  });

  it('is renewed or ended when the service refuses its token', async () => {
    const rig = open();
    await rig.signIn('legal_representative');
    const { refusals } = practice.profile();
    const exchange = watchedExchange(rig.transport, refusalReader(refusals), rig.session);
    const send = (token: string) =>
      exchange.post('/eevidence/outcome', new Uint8Array(), { token });
    await practice.control('/expect', { kind: 'unauthorised' });
    await send('token-of-nobody');
    expect(rig.ending()).toBe('signedIn');
    await practice.control('/sessions', {});
    await send(rig.session.current()?.token ?? '');
    expect(rig.ending()).toBe('expired');
  });

  it('is given back on sign-out: the token is worth nothing at the service', async () => {
    const rig = open();
    await rig.signIn('handler');
    const token = rig.session.current()?.token ?? '';
    await rig.session.signOut();
    expect(rig.ending()).toBe('signedOut');
    expect(rig.recorded.at(-1)).toMatchObject({ kind: 'personSignedOut' });
    await rig.session.close();
    expect(await rig.transport.get('/account', { token })).toMatchObject({
      value: { status: 401 },
    });
  });

  it('shows times in the profile’s time', async () => {
    const rig = open();
    await rig.signIn('handler');
    const [here, there] = [rig.session.stateAt(0), rig.session.stateAt(86_400_000)];
    expect('expiresAt' in there && 'expiresAt' in here && there.expiresAt - here.expiresAt).toBe(
      86_400_000,
    );
  });

  it('[SC-35] keeps its tokens out of states, journal, errors and what a dump of it shows', async () => {
    const rig = open();
    await rig.signIn('legal_representative');
    const token = rig.session.current()?.token ?? '';
    expect(token.length).toBeGreaterThan(20);
    await rig.session.signOut();
    await rig.signIn('level_two');
    const told = JSON.stringify([rig.states, rig.recorded, rig.state, rig.session, rig.opened]);
    const dumped = inspect(rig, { depth: 12, showHidden: true });
    for (const text of [told, dumped]) expect(text).not.toContain(token);
    // Nor is the personal number anywhere, although the provider sends it.
    for (const text of [told, dumped]) expect(text).not.toMatch(/189001\d{6}/);
  });
});
