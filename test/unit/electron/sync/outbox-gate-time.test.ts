import { describe, expect, test } from 'vitest';
import { utcMs } from '../../../../shared/base/units.ts';
import { order, startOutbox, World } from './outbox-rig.ts';
import { queueAnswer, secondTask } from './queued-answer.ts';

describe('the time of the gate before every attempt', () => {
  test('nothing is sealed or sent before its time; then it goes by itself', async () => {
    const world = new World();
    world.opensAt = utcMs(world.time.clock.now() + 120_000);
    const rig = await startOutbox(world);
    rig.outbox.start();
    await queueAnswer(rig);
    await world.time.pass(119_000);
    expect(world.kinds).not.toContain('messageSealed');
    expect(world.posts).toHaveLength(0);
    await world.time.pass(2_000);
    expect(rig.store.facts.orders.get(order())?.answer.state).toBe('sent');
  });

  test('a computer clock set forward opens nothing', async () => {
    const world = new World();
    world.opensAt = utcMs(world.time.clock.now() + 86_400_000);
    const rig = await startOutbox(world);
    rig.outbox.start();
    await queueAnswer(rig);
    world.time.setClock('2026-12-01T10:00:00Z');
    rig.contact.notePoll(null);
    rig.outbox.wake();
    await world.time.pass(120_000);
    expect(world.posts).toHaveLength(0);
  });

  test('an answer taken back before its time is not sent', async () => {
    const world = new World();
    world.opensAt = utcMs(world.time.clock.now() + 60_000);
    const rig = await startOutbox(world);
    rig.outbox.start();
    const hash = await queueAnswer(rig);
    await world.time.pass(1_000);
    const by = { subject: 'x', name: 'X' };
    expect((await rig.answers.takeBack(order(), hash, by)).ok).toBe(true);
    await world.time.pass(600_000);
    expect(world.posts).toHaveLength(0);
    expect((await rig.answers.queue(order(), hash, by)).ok).toBe(true);
    rig.contact.notePoll(null);
    rig.outbox.wake();
    await world.time.pass(5_000);
    expect(world.posts).toHaveLength(1);
    expect(world.posts[0]?.body).toContain(secondTask());
  });
});
