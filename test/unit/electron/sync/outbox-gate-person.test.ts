import { describe, expect, test } from 'vitest';
import { utcMs } from '../../../../shared/base/units.ts';
import { startOutbox, World } from './outbox-rig.ts';
import { queueAnswer } from './queued-answer.ts';

describe('the person before every attempt', () => {
  test('nobody signed in: asked for once, sent only after the sign-in', async () => {
    const world = new World();
    world.session = null;
    const rig = await startOutbox(world);
    rig.outbox.start();
    await queueAnswer(rig);
    await world.time.pass(300_000);
    expect(world.signInsAsked).toBe(1);
    expect(world.posts).toHaveLength(0);
    expect(world.kinds).not.toContain('messageSealed');
    world.session = { token: 'token-2', maySend: true };
    rig.contact.notePoll(null);
    rig.outbox.wake();
    await world.time.pass(5_000);
    expect(world.posts.map(({ token }) => token)).toEqual(['token-2']);
  });

  test('before the gate’s time nobody is asked to sign in', async () => {
    const world = new World();
    world.session = null;
    world.opensAt = utcMs(world.time.clock.now() + 86_400_000);
    const rig = await startOutbox(world);
    rig.outbox.start();
    await queueAnswer(rig);
    await world.time.pass(300_000);
    expect(world.signInsAsked).toBe(0);
  });

  test('somebody without the role sends nothing', async () => {
    const world = new World();
    world.session = { token: 'token-1', maySend: false };
    const rig = await startOutbox(world);
    rig.outbox.start();
    await queueAnswer(rig);
    await world.time.pass(300_000);
    expect(world.posts).toHaveLength(0);
    expect(world.signInsAsked).toBe(1);
  });
});
