import { describe, expect, it } from 'vitest';
import { openState } from '../../../contract/fixture/state.ts';
import { LockRig } from './lock-rig.ts';

const minute = 60_000;

function watching(lockAfterMinutes: 0 | 1 | 10, kind: 'practice' | 'live' = 'practice'): LockRig {
  const { settings, profile } = openState();
  const rig = new LockRig({
    settings: { ...settings, lockAfterMinutes },
    profile: profile === null ? null : { ...profile, kind },
  });
  rig.lock.watch();
  return rig;
}

describe('idleness', () => {
  it('locks when the setting’s minutes have passed without input, and not before', async () => {
    const rig = watching(10);
    await rig.time.pass(10 * minute - 1);
    expect(rig.phase).toBe('open');
    await rig.time.pass(1);
    expect(rig.shown?.cause).toBe('idle');
  });

  it('input in our own window counts where the system does not see it', async () => {
    const rig = watching(1);
    rig.idleSeconds = 3_600;
    await rig.time.pass(50_000);
    rig.lock.input();
    await rig.time.pass(50_000);
    expect(rig.phase).toBe('open');
    await rig.time.pass(10_000);
    expect(rig.phase).toBe('locked');
  });

  it('work in another program counts where the system sees it', async () => {
    const rig = watching(1);
    rig.idleSeconds = 5;
    await rig.time.pass(10 * minute);
    expect(rig.phase).toBe('open');
    rig.idleSeconds = 60;
    await rig.time.pass(15_000);
    expect(rig.phase).toBe('locked');
  });

  it('a shorter setting acts at once', async () => {
    const rig = watching(10);
    await rig.time.pass(5 * minute);
    rig.state.change({ settings: { ...rig.state.current.settings, lockAfterMinutes: 1 } });
    await rig.time.pass(0);
    expect(rig.phase).toBe('locked');
  });

  it('never is for practice: a live profile takes ten minutes for it', async () => {
    const practice = watching(0);
    await practice.time.pass(24 * 60 * minute);
    expect(practice.phase).toBe('open');
    const live = watching(0, 'live');
    await live.time.pass(10 * minute);
    expect(live.phase).toBe('locked');
  });

  it('rests while locked and watches again after unlocking', async () => {
    const rig = watching(1);
    await rig.time.pass(minute);
    expect(rig.time.untilNext).toBeNull();
    void rig.lock.unlock('en');
    rig.keychain[0]?.(null);
    await rig.time.pass(minute - 1);
    expect(rig.phase).toBe('open');
    await rig.time.pass(1);
    expect(rig.phase).toBe('locked');
  });
});
