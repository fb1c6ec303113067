import { describe, expect, it } from 'vitest';
import { settle } from '../sync/manual-time.ts';
import { signedIn } from '../../../contract/fixture/state.ts';
import { LockRig } from './lock-rig.ts';

const order = '7e84603b-be7b-4cba-af26-8468d177f36a';
const waiting = {
  state: 'waiting',
  step: 'browser',
  startedAt: 1,
  until: 2,
  origin: 'https://eid.example',
} as const;

describe('locking', () => {
  it.each(['system', 'suspend'] as const)('%s locks in the same turn', (cause) => {
    const rig = new LockRig();
    rig.leave(cause);
    expect(rig.phase).toBe('locked');
    expect(rig.shown).toMatchObject({ cause, step: 'resting', fault: null });
    expect(rig.log).toEqual(['cancelSignIn', 'shut locked']);
  });

  it('keeps the first cause and time, and shuts once', async () => {
    const rig = new LockRig();
    rig.lock.lock('person');
    const { since } = rig.shown ?? {};
    await rig.time.pass(60_000);
    rig.leave('suspend');
    expect(rig.shown).toMatchObject({ cause: 'person', since });
    expect(rig.log.filter((one) => one.startsWith('shut'))).toHaveLength(1);
  });

  it.each(['welcome', 'closed'] as const)('has nothing to lock at %s', (phase) => {
    const rig = new LockRig({ phase });
    rig.lock.lock('person');
    expect(rig.phase).toBe(phase);
    expect(rig.log).toEqual([]);
  });

  it('at the start there is no page to end', () => {
    const rig = new LockRig();
    rig.lock.lock('start');
    expect(rig.phase).toBe('locked');
    expect(rig.log).not.toContain('shut locked');
  });

  it('shows that an emergency came while it was locked, and keeps why unlocking failed', async () => {
    const rig = new LockRig();
    rig.lock.lock('person');
    void rig.lock.unlock('en');
    rig.keychain[0]?.({ code: 'keychain.locked' });
    await settle();
    rig.emergencyWaits = true;
    rig.lock.look();
    expect(rig.shown).toMatchObject({ emergencyWaits: true, fault: { code: 'keychain.locked' } });
  });
});

describe('opening where this computer vouches', () => {
  it('asks the keychain anew each time, and opens at the place that was left', async () => {
    const rig = new LockRig();
    const place = { view: 'answer', order };
    rig.lock.remember(place);
    rig.lock.lock('person');
    rig.lock.remember({ view: 'inbox', order: null });
    void rig.lock.unlock('en');
    expect(rig.shown).toMatchObject({ step: 'asking' });
    rig.keychain[0]?.({ code: 'keychain.locked' });
    await settle();
    expect(rig.shown).toMatchObject({ step: 'resting', fault: { code: 'keychain.locked' } });
    void rig.lock.unlock('en');
    expect(rig.shown).toMatchObject({ step: 'asking', fault: null });
    rig.keychain[1]?.(null);
    await settle();
    expect(rig.phase).toBe('open');
    expect(rig.state.shown).toMatchObject({ lock: null, place });
    expect(rig.log.at(-1)).toBe('opened open');
  });

  it('an answer from before the last lock opens nothing', async () => {
    const rig = new LockRig();
    rig.lock.lock('person');
    void rig.lock.unlock('en');
    rig.leave('system');
    rig.keychain[0]?.(null);
    await settle();
    expect(rig.phase).toBe('locked');
  });

  it('asks once, however often somebody presses', () => {
    const rig = new LockRig();
    rig.lock.lock('person');
    for (let i = 0; i < 5; i += 1) void rig.lock.unlock('en');
    expect(rig.keychain).toHaveLength(1);
  });

  it('does not even ask while the computer’s own screen is locked', async () => {
    const rig = new LockRig();
    rig.leave('system');
    rig.isScreenLocked = true;
    await rig.lock.unlock('en');
    expect(rig.keychain).toHaveLength(0);
    expect(rig.shown?.fault?.code).toBe('lock.systemLocked');
  });
});

describe('opening by a fresh sign-in', () => {
  const begin = async (): Promise<LockRig> => {
    const rig = new LockRig();
    rig.opensBy = 'signIn';
    rig.lock.remember({ view: 'answer', order });
    rig.lock.lock('person');
    await rig.lock.unlock('sv');
    return rig;
  };

  it('a session from before opens nothing, only one that was seen to begin', async () => {
    const rig = await begin();
    expect(rig.log).toContain('signInAnew');
    rig.lock.follow(signedIn);
    expect(rig.phase).toBe('locked');
    rig.lock.follow(waiting);
    rig.lock.follow(signedIn);
    expect(rig.phase).toBe('open');
    expect(rig.state.current.place).toEqual({ view: 'answer', order });
    expect(rig.keychain).toHaveLength(0);
  });

  it('somebody else begins at the beginning', async () => {
    const rig = await begin();
    rig.lock.follow(waiting);
    rig.person = 'harald';
    rig.lock.follow(signedIn);
    expect(rig.phase).toBe('open');
    expect(rig.state.current.place).toBeNull();
  });

  it('a sign-in that failed says why and leaves it locked', async () => {
    const rig = await begin();
    rig.lock.follow(waiting);
    rig.lock.follow({ state: 'signedOut', fault: { code: 'signIn.cancelled' } });
    expect(rig.shown).toMatchObject({ step: 'resting', fault: { code: 'signIn.cancelled' } });
    rig.lock.follow(signedIn);
    expect(rig.phase).toBe('locked');
  });
});
