/** ID tokens that are not the ones asked for, from a token endpoint that passes every check of the connection. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { FaultCode } from '../../../../shared/base/fault.ts';
import type { ClientCredentials } from '../../../../electron/secrets/certificate/certificate-store.ts';
import { startPractice, type Practice } from '../../practice/support/practice.ts';
import { ForgingProvider, type Forgery } from './forging-provider.ts';
import { credentialsFor, IdentityRig } from './identity-rig.ts';

let practice: Practice;
let forger: ForgingProvider;
let credentials: ClientCredentials;
let rig: IdentityRig;
beforeAll(async () => {
  practice = await startPractice();
  forger = await ForgingProvider.start(practice);
  credentials = await credentialsFor(practice);
});
afterEach(() => rig.close());
afterAll(async () => {
  await forger.close();
  await practice.close();
});

/** Begins a sign-in; the token endpoint will answer it with this. */
async function begin(forgery: Forgery): Promise<string> {
  forger.forgery = forgery;
  forger.asked = 0;
  rig = new IdentityRig(forger.profile, credentials);
  const started = await rig.session.signIn('en');
  expect(started.ok).toBe(true);
  return rig.page;
}

/** Refused for this reason, and nothing of it is kept: no person, no token, no entry. */
async function expectRefused(code: FaultCode): Promise<void> {
  await expect.poll(() => rig.ending()).toBe(code);
  expect(rig.session.current()).toBeNull();
  expect(rig.session.person()).toBeNull();
  expect(rig.recorded).toEqual([]);
  expect(JSON.stringify([rig.states, rig.state])).not.toMatch(/opaque-|Hugo|x\.example/);
}

const turned = (token: string): string => {
  const [head = '', payload = '', signature = ''] = token.split('.');
  const bytes = Buffer.from(signature, 'base64url');
  bytes[20] = (bytes[20] ?? 0) ^ 1;
  return `${head}.${payload}.${bytes.toString('base64url')}`;
};
const past = 1_500_000_000;

describe('[SC-34] an ID token', () => {
  it('that is as it should be signs in: the forger forges nothing else', async () => {
    const back = await forger.comeBack(await begin({}));
    expect(back.text).toContain('You are signed in');
    await expect.poll(() => rig.ending()).toBe('signedIn');
    expect(rig.session.person()).toEqual({ subject: 'handler', name: 'Hugo Exempel' });
  });

  const refused: readonly [string, Forgery, FaultCode][] = [
    ['of another issuer', { claims: { iss: 'https://x.example' } }, 'signIn.issuerMismatch'],
    ['of no issuer', { claims: { iss: undefined } }, 'signIn.issuerMismatch'],
    ['for another client', { claims: { aud: 'somebody-else' } }, 'signIn.audienceMismatch'],
    [
      'for two, given to the other',
      { claims: { aud: ['ombud-desktop', 'x'], azp: 'x' } },
      'signIn.audienceMismatch',
    ],
    ['for nobody', { claims: { aud: undefined } }, 'signIn.audienceMismatch'],
    ['with another nonce', { claims: { nonce: 'n'.repeat(43) } }, 'signIn.nonceMismatch'],
    ['without a nonce', { claims: { nonce: undefined } }, 'signIn.nonceMismatch'],
    ['signed with a key of the forger’s', { key: 'own' }, 'signIn.notGenuine'],
    [
      'signed with a key that is not published',
      { key: 'own', header: { kid: 'other' } },
      'signIn.notGenuine',
    ],
    ['whose signature has one bit turned', { change: turned }, 'signIn.notGenuine'],
    [
      'that says it needs no signature',
      { key: 'none', header: { alg: 'none' } },
      'signIn.notGenuine',
    ],
    ['signed as with a shared secret', { header: { alg: 'HS256' } }, 'signIn.notGenuine'],
    ['that ended long ago', { claims: { iat: past, exp: past + 300 } }, 'signIn.notGenuine'],
    ['without an end', { claims: { exp: undefined } }, 'signIn.notGenuine'],
    ['that is no token', { change: () => 'opaque' }, 'signIn.unexpected'],
  ];
  it.each(refused)('%s is refused', async (_, forgery, code) => {
    const back = await forger.comeBack(await begin(forgery));
    await expectRefused(code);
    expect(forger.asked).toBe(1);
    expect(back.text).toContain('You are not signed in');
  });

  it('of a sign-in that was going on at the same time is refused in this one', async () => {
    const other = await begin({});
    const nonce = new URL(other).searchParams.get('nonce') ?? '';
    rig.session.cancel();
    await rig.close();
    await forger.comeBack(await begin({ claims: { nonce } }));
    await expectRefused('signIn.nonceMismatch');
  });
});

describe('[SC-34] answers of two providers mixed up', () => {
  const issuer = (): string => practice.profile().identity.issuer;

  it('the other’s name on the way back: its code is not even redeemed', async () => {
    await forger.comeBack(await begin({}), { iss: issuer() });
    await expectRefused('signIn.issuerMismatch');
    expect(forger.asked).toBe(0);
  });

  it('no name on the way back, though this provider always says its own', async () => {
    const page = await begin({});
    await forger.comeBack(page, { iss: '' });
    await expectRefused('signIn.issuerMismatch');
    expect(forger.asked).toBe(0);
  });

  it('a token of the other, genuinely signed', async () => {
    await forger.comeBack(await begin({ claims: { iss: issuer() } }));
    await expectRefused('signIn.issuerMismatch');
  });
});
