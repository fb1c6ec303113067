// A locked Ombud and what a person let go before: it leaves while that person's session lasts, and waits after.
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { AppStateStore } from '../../../../electron/ipc/app-state-store.ts';
import { openLock, type Lock } from '../../../../electron/lock/open-lock.ts';
import { lockedProfile } from '../../../../electron/profile/locked-profile.ts';
import type { ClientCredentials } from '../../../../electron/secrets/certificate/certificate-store.ts';
import { ProfileSecret } from '../../../../electron/secrets/profile-secret.ts';
import { ok } from '../../../../shared/base/result.ts';
import { utcMs } from '../../../../shared/base/units.ts';
import { openState } from '../../../contract/fixture/state.ts';
import { startPractice, type Practice } from '../../practice/support/practice.ts';
import { credentialsFor, IdentityRig } from '../identity/identity-rig.ts';
import { order, startOutbox, World, type OutboxRig } from '../sync/outbox-rig.ts';
import { queueAnswer } from '../sync/queued-answer.ts';

const minute = 60_000;
const secret = (): Uint8Array => new Uint8Array(32).fill(7);
let practice: Practice;
let credentials: ClientCredentials;
let identity: IdentityRig;
let world: World;
let rig: OutboxRig;
let state: AppStateStore;
let lock: Lock;

beforeAll(async () => {
  practice = await startPractice();
  credentials = await credentialsFor(practice);
});
afterAll(() => practice.close());

beforeEach(async () => {
  identity = new IdentityRig(practice.profile(), credentials);
  await identity.signIn('legal_representative');
  world = new World();
  world.signedIn = identity.session;
  rig = await startOutbox(world);
  const { clock } = world.time;
  state = new AppStateStore(openState({}), () => ({ now: clock.now(), offsetMs: 0 }));
  const { session } = identity;
  const behind = {
    sync: { store: rig.store },
    service: {
      certificateValidUntil: () => credentials.validTo,
      person: () => session.person(),
      signIn: (...words: Parameters<typeof session.signIn>) => session.signIn(...words),
      cancelSignIn: () => session.cancel(),
    },
  };
  const held = new ProfileSecret('practice', secret());
  lock = openLock({
    state,
    clock,
    timers: world.time,
    screen: { onLeave: () => undefined, idleSeconds: () => null, isLocked: () => false },
    profile: lockedProfile({
      national: { unlock: 'system' },
      open: () => behind,
      secret: () => held,
      keychain: { read: () => Promise.resolve(ok(secret())) },
      clock,
    }),
    shut: () => undefined,
    opened: () => undefined,
  });
  rig.outbox.start();
});
afterEach(async () => {
  await rig.outbox.stop();
  await identity.close();
});

/** Time goes by for the lock, the outbox and the session alike; the mailbox is read all the while. */
async function pass(minutes: number): Promise<void> {
  for (let passed = 0; passed < minutes; passed += 1) {
    rig.contact.notePoll(null);
    await identity.time.pass(minute);
    await world.time.pass(minute);
  }
}
const token = (): string | undefined => identity.session.current()?.token;
const answer = (): unknown => rig.store.facts.orders.get(order())?.answer.state;

/** An answer that may leave in twenty minutes, longer than one token lives, is let go; then Ombud is locked. */
async function letGoAndLock(): Promise<void> {
  world.opensAt = utcMs(world.time.clock.now() + 20 * minute);
  await queueAnswer(rig);
  lock.lock('idle');
  expect(state.current.phase).toBe('locked');
}

test('while the session lasts it leaves at its time, with a token renewed behind the lock', async () => {
  const first = token();
  await letGoAndLock();
  await pass(14);
  await expect.poll(token).not.toBe(first);
  expect(world.posts).toEqual([]);
  await pass(7);
  expect(world.posts.map((post) => post.token)).toEqual([token()]);
  expect(answer()).toBe('sent');
  expect(state.current.phase).toBe('locked');
});

test('when the session has ended behind the lock it waits, and unlocking alone sends nothing', async () => {
  await practice.control('/sessions', {});
  await letGoAndLock();
  await pass(14);
  await expect.poll(() => pass(1).then(token), { timeout: 20_000 }).toBeUndefined();
  await pass(10);
  expect(world.posts).toEqual([]);
  expect(answer()).toBe('queued');
  expect(world.signInsAsked).toBe(1);

  await lock.unlock('en');
  expect(state.current.phase).toBe('open');
  await pass(5);
  expect(world.posts).toEqual([]);

  await identity.signIn('legal_representative');
  rig.outbox.wake();
  await pass(1);
  expect(world.posts.map((post) => post.token)).toEqual([token()]);
  expect(answer()).toBe('sent');
});
