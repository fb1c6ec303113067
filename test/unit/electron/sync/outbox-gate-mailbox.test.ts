import { describe, expect, test } from 'vitest';
import { utcMs } from '../../../../shared/base/units.ts';
import { order, person, startOutbox, World } from './outbox-rig.ts';
import { arrive, queueAnswer } from './queued-answer.ts';
import { authorisation } from './sample-objects.ts';

describe('the mailbox before every attempt', () => {
  test('a stale mailbox is fetched first', async () => {
    const world = new World();
    world.isFresh = false;
    const rig = await startOutbox(world);
    rig.outbox.start();
    await queueAnswer(rig);
    await world.time.pass(1_000);
    expect(world.pollsAsked).toBeGreaterThan(0);
    expect(world.posts).toHaveLength(0);
    rig.contact.notePoll(null);
    rig.outbox.wake();
    await world.time.pass(5_000);
    expect(world.posts).toHaveLength(1);
  });

  test('a withdrawal that comes first stops it for good', async () => {
    const world = new World();
    world.opensAt = utcMs(world.time.clock.now() + 120_000);
    const rig = await startOutbox(world);
    rig.outbox.start();
    await queueAnswer(rig);
    await world.time.pass(10_000);
    await arrive(rig, 1, authorisation(1, { generation: 2, desired: 'Cancelled' }));
    await world.time.pass(600_000);
    expect(world.kinds.at(-1)).toBe('answerStopped');
    expect(rig.store.facts.orders.get(order())?.answer).toMatchObject({
      state: 'stopped',
      stopReason: 'withdrawn',
    });
    expect(world.posts).toHaveLength(0);
  });

  test('a withdrawal after an unclear attempt ends the repeating', async () => {
    const world = new World();
    const rig = await startOutbox(world);
    world.platform.pranks.push(() => world.platform.silence('connection.timeout'));
    rig.outbox.start();
    await queueAnswer(rig);
    await world.time.pass(1_000);
    expect(world.posts).toHaveLength(1);
    await arrive(rig, 1, authorisation(1, { generation: 2, desired: 'Cancelled' }));
    await world.time.pass(600_000);
    expect(world.posts).toHaveLength(1);
    expect(rig.store.facts.orders.get(order())?.answer.state).toBe('stopped');
  });

  test('a withdrawal in another name holds it back; a person decides whether it goes', async () => {
    for (const holds of [false, true]) {
      const world = new World();
      world.opensAt = utcMs(world.time.clock.now() + 120_000);
      const rig = await startOutbox(world);
      rig.outbox.start();
      await queueAnswer(rig);
      await arrive(
        rig,
        1,
        authorisation(1, { generation: 2, desired: 'Cancelled', owner: 'somebody-else' }),
      );
      await world.time.pass(300_000);
      expect(world.posts).toHaveLength(0);
      expect(rig.store.facts.orders.get(order())?.answer.state).toBe('queued');
      await rig.answers.judgeWithdrawal(order(), holds, person);
      await world.time.pass(120_000);
      expect(world.posts).toHaveLength(holds ? 0 : 1);
      expect(rig.store.facts.orders.get(order())?.answer.state).toBe(holds ? 'stopped' : 'sent');
    }
  });
});
