import { describe, expect, test } from 'vitest';
import type { FaultCode } from '../../../../shared/base/fault.ts';
import { order, startOutbox, World, type OutboxRig } from './outbox-rig.ts';
import { queueAnswer } from './queued-answer.ts';
import { error } from './response-text.ts';
import type { Call, Prank } from './scripted-platform.ts';

/** Lets the answer go while the platform plays its prank on the first attempts. */
async function sendThrough(prank: (world: World, call: Call) => ReturnType<Prank>, times = 1) {
  const world = new World();
  const rig = await startOutbox(world);
  world.platform.pranks.push((call) =>
    world.posts.length <= times ? prank(world, call) : undefined,
  );
  rig.outbox.start();
  await queueAnswer(rig);
  await world.time.pass(1_000);
  return { world, rig, answer: () => rig.store.facts.orders.get(order())?.answer };
}

async function later(world: World, rig: OutboxRig): Promise<void> {
  rig.contact.notePoll(null);
  await world.time.pass(60_000);
}

describe('no answer', () => {
  test.each<[FaultCode, boolean]>([
    ['connection.nameNotFound', false],
    ['connection.refused', false],
    ['connection.serverCertificateUnknown', false],
    ['connection.clientCertificateRefused', false],
    ['connection.addressDropped', false],
    ['connection.timeout', true],
    ['connection.offline', true],
    ['connection.tlsFailed', true],
    ['connection.closed', true],
  ])('%s: may have arrived %s, and the same bytes are sent again', async (code, mayHaveArrived) => {
    const { world, rig, answer } = await sendThrough(({ platform }) => platform.silence(code));
    expect(world.journal.records.at(-1)?.entry).toMatchObject({
      kind: 'attemptFailed',
      attempt: 1,
      fault: code,
      mayHaveArrived,
    });
    expect(answer()?.state).toBe(mayHaveArrived ? 'unclear' : 'sealed');
    await later(world, rig);
    expect(world.posts).toHaveLength(2);
    expect(world.posts[1]?.body).toBe(world.posts[0]?.body);
    expect(answer()).toMatchObject({ state: 'sent', attempts: 2 });
  });

  test('pauses grow, and no pause is longer than five minutes', async () => {
    const { world, rig } = await sendThrough(
      ({ platform }) => platform.silence('connection.timeout'),
      100,
    );
    const counts: number[] = [];
    for (let minute = 0; minute < 30; minute += 1) {
      rig.contact.notePoll(null);
      await world.time.pass(60_000);
      counts.push(world.posts.length);
    }
    expect(counts[0]).toBeLessThanOrEqual(6);
    expect(counts[29]).toBeLessThanOrEqual(20);
    expect(counts[29]).toBeGreaterThanOrEqual(10);
    expect(new Set(world.posts.map(({ body }) => body)).size).toBe(1);
    expect(world.kinds.filter((kind) => kind === 'messageSealed')).toHaveLength(1);
  });
});

describe('an answer that leaves things unclear: the same bytes again, never a new message', () => {
  test.each<[string, (world: World, call: Call) => ReturnType<Prank>, FaultCode]>([
    ['500', ({ platform }) => platform.raw(500, 'oops'), 'connection.serverFault'],
    ['503', ({ platform }) => platform.raw(503, ''), 'connection.serverFault'],
    ['401', ({ platform }) => platform.raw(401, '{}'), 'connection.notSignedIn'],
    ['HTML with 200', ({ platform }) => platform.raw(200, '<html><p>hi'), 'message.notXml'],
    ['an empty body with 200', ({ platform }) => platform.raw(200, ''), 'message.notXml'],
    ['3003 for all', ({ platform }, call) => platform.refuse(call, 3003), 'connection.busy'],
    [
      '3003 for one',
      ({ platform }, call) =>
        platform.answer(
          call,
          call.verbs.map(() => error(3003)),
        ),
      'connection.busy',
    ],
    [
      'fewer answers than actions',
      ({ platform }, call) =>
        platform.answer(call, [
          `<UPDATEResponse><Identifier>${order()}</Identifier></UPDATEResponse>`,
        ]),
      'connection.answerUnreadable',
    ],
  ])('%s', async (_, prank, code) => {
    const { world, rig, answer } = await sendThrough(prank);
    expect(world.journal.records.at(-1)?.entry).toMatchObject({
      kind: 'responseArrived',
      result: 'unclear',
      fault: code,
    });
    expect(answer()?.state).toBe('unclear');
    await later(world, rig);
    expect(world.posts[1]?.body).toBe(world.posts[0]?.body);
    expect(world.posts).toHaveLength(2);
    expect(answer()?.state).toBe('sent');
  });

  test('success for another transaction is not ours', async () => {
    const { world, rig, answer } = await sendThrough(({ platform }, call) =>
      platform.answer(
        { transactionId: '00000000-0000-4000-8000-00000000dead' },
        call.verbs.map(
          (verb, number) =>
            `<${verb}Response><Identifier>${[...call.body.matchAll(/<ObjectIdentifier>(.*?)</g)][number]?.[1] ?? ''}</Identifier></${verb}Response>`,
        ),
      ),
    );
    expect(answer()?.state).toBe('unclear');
    await later(world, rig);
    expect(answer()?.state).toBe('sent');
  });

  test('Retry-After is kept to', async () => {
    const { world, rig } = await sendThrough(({ platform }) =>
      platform.raw(503, '', { 'retry-after': '240' }),
    );
    for (let minute = 0; minute < 3; minute += 1) await later(world, rig);
    expect(world.posts).toHaveLength(1);
    await later(world, rig);
    expect(world.posts).toHaveLength(2);
  });
});

describe('a clear no: refused, and never sent again', () => {
  test.each<[string, (world: World, call: Call) => ReturnType<Prank>, FaultCode]>([
    ['3007 for all', ({ platform }, call) => platform.refuse(call, 3007), 'message.refused'],
    ['3020', ({ platform }, call) => platform.refuse(call, 3020), 'connection.schemaRefused'],
    ['3021', ({ platform }, call) => platform.refuse(call, 3021), 'connection.versionNotSupported'],
    ['3022', ({ platform }, call) => platform.refuse(call, 3022), 'message.tooLarge'],
    [
      '3016 for one action, the others not applied',
      ({ platform }, call) =>
        platform.answer(
          call,
          call.verbs.map((_, number) => error(number === 3 ? 3016 : 3000)),
        ),
      'message.refused',
    ],
    ['413', ({ platform }) => platform.raw(413, ''), 'connection.serverFault'],
    ['404', ({ platform }) => platform.raw(404, ''), 'connection.serverFault'],
  ])('%s', async (_, prank, code) => {
    const { world, rig, answer } = await sendThrough(prank, 100);
    expect(answer()).toMatchObject({ state: 'refusedByService', lastFault: code });
    await later(world, rig);
    expect(world.posts).toHaveLength(1);
  });
});

describe('this computer in trouble', () => {
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
