import { describe, expect, test } from 'vitest';
import { order, startOutbox, World } from './outbox-rig.ts';
import { queueAnswer } from './queued-answer.ts';

/** A world in which an answer was sent, cut back to what was on the disk after that many of its entries. */
async function diedAfter(kind: string): Promise<World> {
  const world = new World();
  const rig = await startOutbox(world);
  await queueAnswer(rig);
  rig.outbox.start();
  await world.time.pass(5_000);
  await rig.outbox.stop();
  const last = world.journal.records.findIndex(({ entry }) => entry.kind === kind);
  world.journal.records.splice(last + 1);
  return world;
}

describe('a new start goes on where the last one ended', () => {
  test.each([
    ['answerQueued', 1],
    ['messageSealed', 1],
    ['attemptStarted', 2],
  ])('after %s', async (kind, attempts) => {
    const world = await diedAfter(kind);
    const before = world.posts[0]?.body;
    const rig = await startOutbox(world);
    rig.outbox.start();
    await world.time.pass(5_000);
    expect(rig.store.facts.orders.get(order())?.answer).toMatchObject({ state: 'sent', attempts });
    expect(world.posts).toHaveLength(2);
    // What was sealed goes out byte for byte; what was not may be built anew.
    if (kind !== 'answerQueued') expect(world.posts[1]?.body).toBe(before);
  });

  test('after the response: nothing is sent any more', async () => {
    const world = await diedAfter('responseArrived');
    const rig = await startOutbox(world);
    rig.outbox.start();
    await world.time.pass(600_000);
    expect(world.posts).toHaveLength(1);
  });

  test('an attempt without an end counts as unclear, and its message as possibly arrived', async () => {
    const world = await diedAfter('attemptStarted');
    world.session = null;
    const rig = await startOutbox(world);
    rig.outbox.start();
    await world.time.pass(60_000);
    expect(world.posts).toHaveLength(1);
    expect(world.signInsAsked).toBe(1);
    world.session = { token: 'token-3', maySend: true };
    rig.contact.notePoll(null);
    rig.outbox.wake();
    await world.time.pass(5_000);
    expect(world.posts[1]).toMatchObject({ body: world.posts[0]?.body, token: 'token-3' });
  });

  test('an answer that was only frozen is not sent by any start', async () => {
    const world = await diedAfter('packageFrozen');
    const rig = await startOutbox(world);
    rig.outbox.start();
    await world.time.pass(600_000);
    expect(world.posts).toHaveLength(1);
  });
});
