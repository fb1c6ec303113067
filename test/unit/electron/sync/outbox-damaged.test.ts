import { describe, expect, test } from 'vitest';
import { order, person, startOutbox, World } from './outbox-rig.ts';
import { queueAnswer } from './queued-answer.ts';
import { later, sendThrough } from './outbox-trouble.ts';

describe('files that are damaged on this computer', () => {
  test('a file that is not the frozen one any more is not sent', async () => {
    const world = new World();
    const rig = await startOutbox(world);
    await queueAnswer(rig);
    for (const [blob] of world.blobs.blobs) world.blobs.blobs.set(blob, Buffer.from('changed'));
    rig.outbox.start();
    await world.time.pass(5_000);
    expect(world.alarms.map(({ code }) => code)).toEqual(['answer.fileChanged']);
    expect(world.kinds).not.toContain('messageSealed');
    expect(world.posts).toHaveLength(0);
  });

  test('a sealed message that is damaged is not sent', async () => {
    const { world, rig } = await sendThrough(({ platform }) =>
      platform.silence('connection.timeout'),
    );
    const sealed = world.journal.records.find(({ entry }) => entry.kind === 'messageSealed')?.entry;
    if (sealed?.kind !== 'messageSealed') throw new Error('not sealed');
    world.blobs.blobs.set(sealed.message.blob, Buffer.from('damaged'));
    await later(world, rig);
    expect(world.posts).toHaveLength(1);
    expect(world.alarms.at(0)?.code).toBe('store.damaged');
  });

  test('is told of with the next try, and no longer once it has been put right', async () => {
    const world = new World();
    const rig = await startOutbox(world);
    await queueAnswer(rig);
    const whole = new Map(world.blobs.blobs);
    for (const [blob] of whole) world.blobs.blobs.set(blob, Buffer.from('changed'));
    rig.outbox.start();
    await world.time.pass(5_000);
    expect(world.retries.map(({ trouble }) => trouble)).toEqual(['answer.fileChanged']);
    expect(world.calmed).toEqual([]);
    for (const [blob, bytes] of whole) world.blobs.blobs.set(blob, bytes);
    await later(world, rig);
    expect(world.calmed).toEqual(['answer.fileChanged']);
    expect(world.posts).toHaveLength(1);
    expect(world.retries).toEqual([]);
  });

  test('is told of no longer when the answer is not to leave any more', async () => {
    const world = new World();
    const rig = await startOutbox(world);
    await queueAnswer(rig);
    for (const [blob] of world.blobs.blobs) world.blobs.blobs.set(blob, Buffer.from('changed'));
    rig.outbox.start();
    await world.time.pass(5_000);
    const frozen = rig.store.facts.orders.get(order())?.answer.package?.hash;
    if (frozen === undefined) throw new Error('nothing is frozen');
    await rig.answers.takeBack(order(), frozen, person);
    await world.time.pass(120_000);
    expect(world.calmed).toEqual(['answer.fileChanged']);
  });
});
