import { describe, expect, test } from 'vitest';
import { utcMs } from '../../../../shared/base/units.ts';
import {
  asking,
  keep,
  letGo,
  order,
  person,
  receive,
  startLetters,
  valueOf,
  withdraw,
  World,
} from './letters-rig.ts';

const path = '/eevidence/correspondence';
const answering = {
  ...asking,
  type: 'ProvideAdditionalInformation',
  text: 'The account is closed.',
} as const;

describe('a letter on its way', () => {
  test('is drafted, let go, sealed and sent once, also for an order that was withdrawn', async () => {
    const world = new World();
    const rig = await startLetters(world);
    await receive(rig);
    await withdraw(rig);
    const message = await keep(rig, answering);
    await letGo(rig, message);
    await world.time.pass(5_000);
    expect(world.kinds).toEqual([
      'messageDrafted',
      'messageQueued',
      'messageSealed',
      'attemptStarted',
      'responseArrived',
    ]);
    expect(world.posts.map(({ path: to, verbs, token }) => [to, verbs, token])).toEqual([
      [path, ['DELIVER'], 'token-1'],
    ]);
    expect(rig.message(message)).toMatchObject({ state: 'sent', attempts: 1 });
    await world.time.pass(3_600_000);
    expect(world.posts).toHaveLength(1);
  });

  test('is not sent when it names a time that cannot be written, and ends nothing', async () => {
    const world = new World();
    const rig = await startLetters(world);
    await receive(rig);
    const message = await keep(rig, { ...asking, answerBy: utcMs(8.64e15 + 1) });
    await letGo(rig, message);
    await world.time.pass(60_000);
    expect(world.posts).toEqual([]);
    expect(rig.message(message)).toMatchObject({ state: 'queued' });
  });

  test('carries its enclosures, linked to it, and their bytes', async () => {
    const world = new World();
    const rig = await startLetters(world);
    await receive(rig);
    const message = await keep(rig);
    const paths = ['/tmp/list.csv', '/tmp/second.csv'];
    valueOf(await rig.letters.enclose(order(), message, paths, person));
    await letGo(rig, message);
    await world.time.pass(5_000);
    const [post] = world.posts;
    expect(post?.verbs).toEqual(['DELIVER', 'DELIVER', 'DELIVER']);
    expect(post?.body).toContain(Buffer.from('content of /tmp/second.csv').toString('base64'));
    expect(rig.message(message).objects).toHaveLength(3);
    expect(rig.message(message).state).toBe('sent');
  });

  test('a lost receipt: the same bytes and the same transaction until it is clear', async () => {
    const world = new World();
    const rig = await startLetters(world);
    world.platform.pranks.push(() =>
      world.posts.length < 3 ? world.platform.silence('connection.closed') : undefined,
    );
    await receive(rig);
    const message = await keep(rig);
    await letGo(rig, message);
    await world.time.pass(1_000);
    expect(rig.message(message).state).toBe('unclear');
    for (let minute = 0; minute < 3; minute += 1) {
      rig.contact.notePoll(null);
      await world.time.pass(60_000);
    }
    expect(rig.message(message)).toMatchObject({ state: 'sent', attempts: 3 });
    expect(new Set(world.posts.map(({ body }) => body)).size).toBe(1);
    expect(world.kinds.filter((kind) => kind === 'messageSealed')).toHaveLength(1);
  });

  test('a new start goes on with what was let go before', async () => {
    const world = new World();
    world.session = null;
    const before = await startLetters(world);
    await receive(before);
    const message = await keep(before);
    await letGo(before, message);
    await world.time.pass(1_000);
    expect([world.posts.length, world.signInsAsked]).toEqual([0, 1]);
    await before.outbox.stop();
    world.session = { token: 'token-2', maySend: true };
    const after = await startLetters(world);
    await world.time.pass(1_000);
    expect(after.message(message).state).toBe('sent');
    expect(world.posts.map(({ token }) => token)).toEqual(['token-2']);
  });

  test('is not held by the window that holds the answer', async () => {
    const world = new World();
    const rig = await startLetters(world);
    world.opensAt = utcMs(world.time.clock.now() + 864_000_000);
    await receive(rig);
    await letGo(rig, await keep(rig));
    await world.time.pass(1_000);
    expect(world.posts).toHaveLength(1);
  });
});

test.each<[string, (world: World) => void]>([
  ['for somebody who may send', (world) => void (world.session = { token: 't', maySend: false })],
  ['for a sign-in', (world) => void (world.session = null)],
  ['for a valid certificate', (world) => void (world.certificateValidUntil = null)],
  ['for a successful poll', (world) => void (world.isFresh = false)],
])('it waits %s', async (_, change) => {
  const world = new World();
  change(world);
  const rig = await startLetters(world);
  await receive(rig);
  await letGo(rig, await keep(rig));
  await world.time.pass(120_000);
  expect(world.posts).toEqual([]);
});
