import { describe, expect, test } from 'vitest';
import { order, startOutbox, World } from './outbox-rig.ts';
import { queueAnswer } from './queued-answer.ts';
import { later } from './outbox-trouble.ts';

describe('a journal without room', () => {
  test('without room for the attempt in the journal there is no attempt', async () => {
    const world = new World();
    const rig = await startOutbox(world);
    await queueAnswer(rig);
    world.journal.room = 1;
    rig.outbox.start();
    await world.time.pass(60_000);
    expect(world.kinds.at(-1)).toBe('messageSealed');
    expect(world.posts).toHaveLength(0);
    world.journal.room = 100;
    await later(world, rig);
    expect(world.posts).toHaveLength(1);
  });

  test('without room for the response it was not heard: the same bytes bring it again', async () => {
    const world = new World();
    const rig = await startOutbox(world);
    await queueAnswer(rig);
    world.journal.room = 2;
    rig.outbox.start();
    await world.time.pass(30_000);
    expect(world.posts).toHaveLength(1);
    expect(world.kinds.at(-1)).toBe('attemptStarted');
    expect(world.alarms.map(({ code }) => code)).toEqual(['store.full']);
    world.journal.room = 100;
    await later(world, rig);
    expect(world.posts).toHaveLength(2);
    expect(world.posts[1]?.body).toBe(world.posts[0]?.body);
    expect(rig.store.facts.orders.get(order())?.answer.state).toBe('sent');
  });
});
