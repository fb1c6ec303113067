import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { isBelowHttp, networkModes } from '../../../practice/national/network-modes.ts';
import { credentialsFor, IdentityRig } from '../../unit/electron/identity/identity-rig.ts';
import { startPractice, type Practice } from '../../unit/practice/support/practice.ts';
import { expectations } from './expectations.ts';
import { shortTimeouts, slowDripMs, smallAnswers } from './network-rig.ts';

let practice: Practice;
let rig: IdentityRig;
beforeAll(async () => {
  practice = await startPractice({ dripMs: slowDripMs });
  rig = new IdentityRig(practice.profile(), await credentialsFor(practice), {
    timeouts: shortTimeouts,
    largestAnswer: smallAnswers,
  });
});
afterEach(() => practice.control('/network', { mode: 'normal' }));
afterAll(async () => {
  await rig.close();
  await practice.close();
});

async function signsIn(): Promise<void> {
  await rig.signIn('handler');
  await expect.poll(() => rig.ending()).toBe('signedIn');
  await rig.session.signOut();
}

const fitting = networkModes.filter((mode) => expectations[mode].signIn !== 'unfit');

describe('[SC-31] [SC-33] signing in', () => {
  test.each(fitting)('%s strikes the way to the provider', async (mode) => {
    const expected = expectations[mode].signIn;
    await practice.control('/network', { mode, calls: 'identity' });
    if (expected !== null) {
      await rig.session.signIn('en');
      await expect.poll(() => rig.ending(), { timeout: 10_000 }).toBe(expected);
      expect(rig.state.state).toBe('signedOut');
    }
    await practice.control('/network', { mode: 'normal' });
    await signsIn();
  });

  // Below HTTP nothing changes between the first page and the return.
  const late = fitting.filter((mode) => mode !== 'normal' && !isBelowHttp(mode));
  test.each(late)('%s strikes the tokens when the person has signed', async (mode) => {
    await rig.session.signIn('en');
    await expect.poll(() => rig.state.state).toBe('waiting');
    await practice.control('/network', { mode, calls: 'identity' });
    await rig.play('handler', ['open', 'confirm']);
    await expect
      .poll(() => rig.ending(), { timeout: 10_000 })
      .toBe(expectations[mode].signIn ?? 'signedIn');
    await practice.control('/network', { mode: 'normal' });
    await signsIn();
  });
});
