import { describe, expect, test } from 'vitest';
import { order, startOutbox, World } from './outbox-rig.ts';
import { queueAnswer } from './queued-answer.ts';

describe('several answers, and stopping', () => {
  test('two answers go one after the other', async () => {
    const world = new World();
    const rig = await startOutbox(world);
    await queueAnswer(rig, 1);
    await queueAnswer(rig, 2);
    rig.outbox.start();
    await world.time.pass(10_000);
    expect(world.posts).toHaveLength(2);
    for (const number of [1, 2]) {
      expect(rig.store.facts.orders.get(order(number))?.answer.state).toBe('sent');
    }
  });

  test('stopping waits for the attempt under way', async () => {
    const world = new World();
    const rig = await startOutbox(world);
    await queueAnswer(rig);
    rig.outbox.start();
    const stopping = rig.outbox.stop();
    await world.time.pass(5_000);
    await stopping;
    const before = world.journal.records.length;
    await world.time.pass(60_000);
    expect(world.journal.records).toHaveLength(before);
  });
});
