import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { startPractice, type Practice } from '../../practice/support/practice.ts';
import type { ClientCredentials } from '../../../../electron/secrets/certificate/certificate-store.ts';
import { IdentityProvider } from '../../../../electron/identity/identity-provider.ts';
import { settle } from '../sync/manual-time.ts';
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

/** A door that a test opens when it wants to. */
function gate(): { readonly opened: Promise<void>; readonly open: () => void } {
  let release: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => {
    release = resolve;
  });
  return { opened, open: () => release() };
}

describe('the end of a session', () => {
  it('comes with the end of its token, though the clock was set back', async () => {
    const { session, time } = open();
    await rig.signIn('handler');
    vi.spyOn(IdentityProvider.prototype, 'refresh').mockRejectedValue(new TypeError('no network'));
    time.setClock(new Date(time.clock.now() - 24 * 3_600_000).toISOString());
    await time.pass(15 * 60_000 + 1_000);
    expect(rig.state.state).toBe('expired');
    expect(session.current()).toBeNull();
  });
});

describe('a sign-in that is given up', () => {
  it('while its entry is written leaves a departure, and its token at the provider', async () => {
    const revoke = vi.spyOn(IdentityProvider.prototype, 'revoke');
    const journal = gate();
    open().journalReady = journal.opened;
    await rig.signIn('handler');
    await expect.poll(() => rig.recorded.length).toBe(1);
    rig.session.cancel();
    journal.open();
    await expect
      .poll(() => rig.recorded.map(({ kind }) => kind))
      .toEqual(['personSignedIn', 'personSignedOut']);
    expect(revoke).toHaveBeenCalledOnce();
    expect(rig.session.current()).toBeNull();
  });

  it('by closing is waited for until its tokens are given back', async () => {
    const revoke = vi.spyOn(IdentityProvider.prototype, 'revoke');
    const redeemed = gate();
    const redeem = IdentityProvider.prototype.redeem;
    const redeeming = vi
      .spyOn(IdentityProvider.prototype, 'redeem')
      .mockImplementation(async function (this: IdentityProvider, ...args) {
        const granted = await redeem.apply(this, args);
        await redeemed.opened;
        return granted;
      });
    open();
    await rig.session.signIn('en');
    const browsing = rig.play('handler', ['open', 'confirm']);
    await expect.poll(() => redeeming.mock.calls.length).toBe(1);
    let isClosed = false;
    const closing = rig.session.close().then(() => {
      isClosed = true;
    });
    await settle();
    expect(isClosed).toBe(false);
    redeemed.open();
    await Promise.all([closing, browsing]);
    expect(revoke).toHaveBeenCalledOnce();
    expect(rig.recorded).toEqual([]);
  });

  it('does not hold up closing for longer than ten seconds', async () => {
    const provider = gate();
    vi.spyOn(IdentityProvider.prototype, 'revoke').mockReturnValue(provider.opened);
    open();
    await rig.signIn('handler');
    const closing = rig.session.close();
    await rig.time.pass(10_000);
    await expect(closing).resolves.toBeUndefined();
    provider.open();
  });
});
