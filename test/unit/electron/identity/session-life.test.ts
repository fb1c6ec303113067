/** How a session goes on and why it ends, and one person after another, against the real provider. */
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { sessionGuard } from '../../../../shared/bridge/app-state.ts';
import { startPractice, type Practice } from '../../practice/support/practice.ts';
import type { ClientCredentials } from '../../../../electron/secrets/certificate/certificate-store.ts';
import { ConnectionFault } from '../../../../electron/identity/identity-faults.ts';
import { IdentityProvider } from '../../../../electron/identity/identity-provider.ts';
import { credentialsFor, IdentityRig } from './identity-rig.ts';

let practice: Practice;
let credentials: ClientCredentials;
let rig: IdentityRig;
beforeAll(async () => {
  practice = await startPractice();
  credentials = await credentialsFor(practice);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rig.close();
});
afterAll(() => practice.close());

const open = (): IdentityRig => (rig = new IdentityRig(practice.profile(), credentials));
const account = async (token: string): Promise<number> => {
  const answer = await rig.transport.get('/account', { token });
  return answer.ok ? answer.value.status : 0;
};
const token = (): string => rig.session.current()?.token ?? '';
const why = (): string => {
  const state = sessionGuard.parse(rig.state);
  return state.state === 'expired' ? state.why : state.state;
};
/** Whole seconds: the first of them may have begun when the token was given. */
const life = 15 * 60_000;

describe('why a session is over', () => {
  it('its time: the provider could not be reached to renew it', async () => {
    await open().signIn('handler');
    const failing = vi
      .spyOn(IdentityProvider.prototype, 'refresh')
      .mockRejectedValue(new ConnectionFault({ code: 'connection.refused' }));
    await rig.time.pass(life - 2_000);
    expect([why(), failing.mock.calls.length]).toEqual(['signedIn', 4]);
    await rig.time.pass(2_000);
    expect(why()).toBe('time');
  });

  it('the service: it refused to renew, and at once when it refuses the token too', async () => {
    await open().signIn('handler');
    const first = token();
    await practice.control('/sessions', {});
    await rig.session.tokenRefused(first);
    expect(why()).toBe('ended');
    expect(rig.recorded.map(({ kind }) => kind)).toEqual(['personSignedIn']);
  });

  it('the service: it refused to renew, and the token lived to its end', async () => {
    await open().signIn('handler');
    const refresh = vi.spyOn(IdentityProvider.prototype, 'refresh');
    await practice.control('/sessions', {});
    await rig.time.pass(life - 60_000);
    await expect.poll(() => refresh.mock.settledResults[0]?.type).toBe('rejected');
    expect(why()).toBe('signedIn');
    await rig.time.pass(60_000);
    expect(why()).toBe('ended');
  });

  it('the certificate: another one took its place', async () => {
    await open().signIn('handler');
    rig.credentials = await credentialsFor(practice);
    expect(rig.session.current()).toBeNull();
    expect(why()).toBe('certificate');
  });
});

describe('renewal', () => {
  it('rotates: each refresh token is used once, the person stays signed in', async () => {
    const refresh = vi.spyOn(IdentityProvider.prototype, 'refresh');
    await open().signIn('handler');
    const seen = [token()];
    for (const round of [1, 2, 3]) {
      await rig.time.pass(life - 60_000);
      await expect.poll(token).not.toBe(seen.at(-1));
      expect(refresh).toHaveBeenCalledTimes(round);
      seen.push(token());
    }
    const used = refresh.mock.calls.map(([former]) => former);
    expect(new Set(used).size).toBe(3);
    expect(await account(token())).toBe(200);
    expect(rig.recorded).toHaveLength(1);
  });

  it('asked for by two at once goes to the provider once', async () => {
    const refresh = vi.spyOn(IdentityProvider.prototype, 'refresh');
    await open().signIn('handler');
    const first = token();
    await Promise.all([rig.session.tokenRefused(first), rig.session.tokenRefused(first)]);
    expect(refresh).toHaveBeenCalledOnce();
    expect(token()).not.toBe(first);
    expect(rig.ending()).toBe('signedIn');
  });

  it('is tried again every fifteen seconds while nobody answers, then works', async () => {
    await open().signIn('handler');
    const first = token();
    const { refresh } = IdentityProvider.prototype;
    let isDown = true;
    const asked = vi.spyOn(IdentityProvider.prototype, 'refresh').mockImplementation(function (
      this: IdentityProvider,
      former,
    ) {
      return isDown
        ? Promise.reject(new ConnectionFault({ code: 'connection.refused' }))
        : refresh.call(this, former);
    });
    await rig.time.pass(life - 60_000);
    await rig.time.pass(15_000);
    expect(asked).toHaveBeenCalledTimes(2);
    isDown = false;
    await rig.time.pass(15_000);
    await expect.poll(token).not.toBe(first);
    expect(asked).toHaveBeenCalledTimes(3);
  });

  it('waits for a provider that is busy, though the service refuses the token', async () => {
    await open().signIn('handler');
    const first = token();
    vi.spyOn(IdentityProvider.prototype, 'refresh').mockRejectedValueOnce(
      new ConnectionFault({ code: 'connection.busy' }),
    );
    await rig.session.tokenRefused(first);
    expect(why()).toBe('signedIn');
    await rig.session.tokenRefused(first);
    expect(token()).not.toBe(first);
  });

  it('that comes back after the session ended is given back', async () => {
    const revoke = vi.spyOn(IdentityProvider.prototype, 'revoke');
    await open().signIn('handler');
    const renewing = rig.session.tokenRefused(token());
    await rig.session.signOut();
    await renewing;
    await rig.session.close();
    expect(revoke).toHaveBeenCalledTimes(2);
    expect(rig.ending()).toBe('signedOut');
  });
});

describe('[SC-35] the address of the page', () => {
  const copy = (): string => {
    const copied = rig.session.copyAddress();
    return copied.ok ? 'copied' : copied.error.code;
  };

  it('goes to the clipboard as it was opened, and nothing of it to the window', async () => {
    open();
    expect(copy()).toBe('signIn.expired');
    await rig.session.signIn('en');
    expect(copy()).toBe('copied');
    expect(rig.copied).toEqual([rig.page]);
    const { searchParams } = new URL(rig.page);
    for (const name of ['state', 'nonce', 'code_challenge'])
      expect(JSON.stringify(rig.states)).not.toContain(searchParams.get(name));
    rig.session.cancel();
    expect(copy()).toBe('signIn.expired');
    expect(rig.copied).toHaveLength(1);
  });

  it('is there only once the page is', async () => {
    const started = open().session.signIn('en');
    expect([rig.ending(), copy()]).toEqual(['waiting', 'bridge.badRequest']);
    await started;
    expect(copy()).toBe('copied');
  });
});

describe('one person after another', () => {
  it('the first leaves, and that is written before the second is asked', async () => {
    await open().signIn('handler');
    const first = token();
    expect(rig.session.current()?.maySend).toBe(false);
    await rig.session.signIn('en', 'anew');
    expect(rig.recorded.map(({ kind, person }) => [kind, person.name])).toEqual([
      ['personSignedIn', 'Hugo Exempel'],
      ['personSignedOut', 'Hugo Exempel'],
    ]);
    expect(new URL(rig.page).searchParams.get('prompt')).toBe('login');
    expect(rig.session.current()).toBeNull();
    await rig.play('legal_representative', ['open', 'confirm']);
    expect(rig.session.current()).toMatchObject({
      person: { name: 'Ingrid Exempel' },
      maySend: true,
    });
    expect(rig.recorded.at(-1)).toMatchObject({
      kind: 'personSignedIn',
      person: { subject: 'legal_representative' },
      roles: ['legal_representative'],
    });
    await expect.poll(() => account(first)).toBe(401);
    expect(await account(token())).toBe(200);
  });

  it('the second gives up: nobody is signed in, and nobody’s departure is written twice', async () => {
    await open().signIn('handler');
    await rig.session.signIn('en', 'anew');
    rig.session.cancel();
    await rig.session.signOut();
    expect(rig.ending()).toBe('signedOut');
    expect(rig.recorded.map(({ kind }) => kind)).toEqual(['personSignedIn', 'personSignedOut']);
  });

  it('is not begun when the departure cannot be written', async () => {
    await open().signIn('handler');
    const { page } = rig;
    rig.journalFault = { code: 'store.full' };
    expect(await rig.session.signIn('en', 'anew')).toMatchObject({ error: { code: 'store.full' } });
    expect(rig.ending()).toBe('store.full');
    expect(rig.page).toBe(page);
  });
});
