import { describe, expect, test } from 'vitest';
import { order, startOutbox, World } from './outbox-rig.ts';
import { queueAnswer } from './queued-answer.ts';

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
});
