import { describe, expect, test } from 'vitest';
import { fault } from '../../../../shared/base/fault.ts';
import { utcMs } from '../../../../shared/base/units.ts';
import { order, person, startOutbox, World, type OutboxRig } from './outbox-rig.ts';
import { arrive, queueAnswer } from './queued-answer.ts';
import { authorisation, orderId } from './sample-objects.ts';

/** The line is lost, answers are let go meanwhile. */
async function queueOffline(
  ...numbers: readonly number[]
): Promise<{ world: World; rig: OutboxRig }> {
  const world = new World();
  const rig = await startOutbox(world);
  rig.outbox.start();
  rig.contact.noteSilence(fault('connection.refused'));
  for (const number of numbers) await queueAnswer(rig, number);
  await world.time.pass(60_000);
  return { world, rig };
}

/** A poll has succeeded: what it brought is in the journal already. */
async function comeBack(world: World, rig: OutboxRig): Promise<void> {
  rig.contact.noteAnswer(world.time.clock.now());
  rig.contact.notePoll(null);
  rig.dispatcher.lineIsBack();
  rig.outbox.wake();
  await world.time.pass(30_000);
}

describe('answers let go without contact', () => {
  test('wait without a single attempt, and each goes once when there is contact', async () => {
    const { world, rig } = await queueOffline(1, 2, 3);
    expect(world.posts).toHaveLength(0);
    expect(world.kinds).not.toContain('attemptStarted');
    await comeBack(world, rig);
    expect(world.posts).toHaveLength(3);
    for (const number of [1, 2, 3])
      expect(rig.store.facts.orders.get(order(number))?.answer.state).toBe('sent');
  });

  test('go in the order in which their clocks run out, an unknown clock first', async () => {
    const world = new World();
    const rig = await startOutbox(world);
    for (const [number, latest] of [
      [1, 3_000],
      [2, 1_000],
      [4, 2_000],
    ] as const)
      world.latest.set(order(number), utcMs(latest));
    rig.outbox.start();
    rig.contact.noteSilence(fault('connection.refused'));
    for (const number of [1, 2, 3, 4]) await queueAnswer(rig, number);
    await comeBack(world, rig);
    const sent = world.posts.map(({ body }) =>
      [1, 2, 3, 4].find((number) => body.includes(orderId(number))),
    );
    expect(sent).toEqual([3, 2, 4, 1]);
  });

  test('a withdrawal that the first poll brings stops it: nothing ever left', async () => {
    const { world, rig } = await queueOffline(1, 2);
    await arrive(rig, 1, authorisation(1, { generation: 2, desired: 'Cancelled' }));
    await comeBack(world, rig);
    expect(rig.store.facts.orders.get(order(1))?.answer).toMatchObject({
      state: 'stopped',
      attempts: 0,
    });
    expect(world.posts).toHaveLength(1);
    expect(rig.store.facts.orders.get(order(2))?.answer.state).toBe('sent');
  });

  test('one that was taken back does not go', async () => {
    const { world, rig } = await queueOffline(1, 2);
    const hash = rig.store.facts.orders.get(order(1))?.answer.package?.hash;
    if (hash === undefined) throw new Error('nothing frozen');
    expect(await rig.answers.takeBack(order(1), hash, person)).toMatchObject({ ok: true });
    await comeBack(world, rig);
    expect(world.posts).toHaveLength(1);
    expect(rig.store.facts.orders.get(order(1))?.answer.state).toBe('frozen');
  });
});

describe('the pause after an attempt', () => {
  test('is told with its instant, and a connection that never came about ends it with the line', async () => {
    const world = new World();
    const rig = await startOutbox(world);
    world.platform.pranks.push(() =>
      world.posts.length > 1 ? undefined : world.platform.silence('connection.refused'),
    );
    rig.outbox.start();
    await queueAnswer(rig);
    await world.time.pass(100);
    expect(world.retries).toMatchObject([{ order: order(1), isAsked: false }]);
    expect(world.retries[0]?.at).toBeGreaterThan(world.time.clock.now());
    await comeBack(world, rig);
    expect(world.posts).toHaveLength(2);
    expect(world.retries).toEqual([]);
  });

  test('taken back after an attempt that never left, it is sealed anew when it is let go again', async () => {
    const world = new World();
    const rig = await startOutbox(world);
    world.platform.pranks.push(() =>
      world.posts.length > 1 ? undefined : world.platform.silence('connection.refused'),
    );
    rig.outbox.start();
    const hash = await queueAnswer(rig);
    await world.time.pass(100);
    expect(await rig.answers.takeBack(order(), hash, person)).toMatchObject({ ok: true });
    await comeBack(world, rig);
    expect(world.posts).toHaveLength(1);
    await rig.answers.queue(order(), hash, person);
    await comeBack(world, rig);
    expect(world.posts).toHaveLength(2);
    expect(world.posts[1]?.body).not.toBe(world.posts[0]?.body);
    expect(rig.store.facts.orders.get(order())?.answer).toMatchObject({
      state: 'sent',
      attempts: 1,
    });
  });

  test('a person may end our own pause, not one the service asked for', async () => {
    for (const [header, posts] of [
      [undefined, 2],
      ['600', 1],
    ] as const) {
      const world = new World();
      const rig = await startOutbox(world);
      world.platform.pranks.push(() =>
        world.posts.length > 1
          ? undefined
          : world.platform.raw(503, '', header === undefined ? {} : { 'retry-after': header }),
      );
      rig.outbox.start();
      await queueAnswer(rig);
      await world.time.pass(1_100);
      expect(world.retries).toMatchObject([{ isAsked: header !== undefined }]);
      rig.dispatcher.tryNow();
      rig.outbox.wake();
      await world.time.pass(1_100);
      expect(world.posts).toHaveLength(posts);
    }
  });
});
