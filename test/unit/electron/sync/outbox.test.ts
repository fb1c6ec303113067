import { describe, expect, test } from 'vitest';
import { utcMs } from '../../../../shared/base/units.ts';
import { order, startOutbox, World } from './outbox-rig.ts';
import { arrive, queueAnswer, secondTask } from './queued-answer.ts';
import { authorisation } from './sample-objects.ts';

const path = '/eevidence/outcome';
const sentKinds = ['messageSealed', 'attemptStarted', 'responseArrived'];

describe('an answer on its way', () => {
  test('is sealed, journalled, sent once with the token, and sent only then', async () => {
    const world = new World();
    const rig = await startOutbox(world);
    rig.outbox.start();
    const hash = await queueAnswer(rig);
    await world.time.pass(5_000);
    expect(world.kinds.slice(-4)).toEqual(['answerQueued', ...sentKinds]);
    expect(world.posts.map(({ path: to, token }) => [to, token])).toEqual([[path, 'token-1']]);
    expect(world.posts[0]?.verbs).toEqual(['UPDATE', 'UPDATE', 'UPDATE', 'DELIVER', 'DELIVER']);
    expect(rig.store.facts.orders.get(order())?.answer).toMatchObject({
      state: 'sent',
      attempts: 1,
      transactionId: world.posts[0]?.transactionId,
    });
    const sealed = world.journal.records.find(({ entry }) => entry.kind === 'messageSealed')?.entry;
    if (sealed?.kind !== 'messageSealed') throw new Error('not sealed');
    expect(sealed).toMatchObject({ hash, endpoint: 'outcome' });
    expect(world.blobs.blobs.get(sealed.message.blob)?.toString()).toBe(world.posts[0]?.body);
    const response = world.journal.records.at(-1)?.entry;
    expect(response).toMatchObject({ result: 'sent', status: 200, fault: null, attempt: 1 });
    await world.time.pass(3_600_000);
    expect(world.posts).toHaveLength(1);
  });

  test('passes the points at which the process may be ended, in order', async () => {
    const world = new World();
    const rig = await startOutbox(world);
    rig.outbox.start();
    await queueAnswer(rig);
    await world.time.pass(5_000);
    expect(world.steps.filter((name) => name !== 'beforeProjection')).toEqual([
      'afterFreeze',
      'afterQueue',
      'afterSeal',
      'afterRequestLeft',
      'afterResponseRead',
      'afterResponseJournalled',
    ]);
  });

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

describe('the gate before every attempt', () => {
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

  test('a computer clock set forward opens nothing (rulings 17)', async () => {
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
