import { describe, expect, test } from 'vitest';
import { startOutbox, World } from './outbox-rig.ts';
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
});
