// Turned away at the door: a refusal of the person, the role or the organisation, before anything was read.
import { describe, expect, test } from 'vitest';
import { refusalReader } from '../../../../electron/platform/refusal-of.ts';
import type { FaultCode } from '../../../../shared/base/fault.ts';
import { outboxState } from '../../../../shared/orders/outbox-state.ts';
import { gateContext } from '../../../../electron/sync/release.ts';
import { utcMs } from '../../../../shared/base/units.ts';
import { order, startOutbox, World, type OutboxRig } from './outbox-rig.ts';
import { later, sendThrough } from './outbox-trouble.ts';
import { queueAnswer } from './queued-answer.ts';
import { simpleGate } from './simple-gate.ts';

const turnAway = ({ platform }: World): ReturnType<World['platform']['raw']> =>
  platform.raw(401, '{}');

/** As the watched exchange does: the session is over before the answer is handed on. */
const endingSession = (world: World): ReturnType<typeof turnAway> => {
  world.session = null;
  return turnAway(world);
};

const shown = (world: World, rig: OutboxRig): ReturnType<typeof outboxState> => {
  const facts = rig.store.facts.orders.get(order());
  if (facts === undefined) throw new Error('no order');
  const { clock } = world.time;
  const context = gateContext(
    {
      judge: simpleGate(() => utcMs(0)),
      clock,
      contact: rig.contact,
      session: {
        current: () =>
          world.session === null
            ? null
            : { person: { subject: 'lr', name: 'Test Representative' }, ...world.session },
      },
      certificateValidUntil: () => null,
      needsSecondPerson: false,
    },
    { state: facts.answer.state, hash: facts.answer.package?.hash ?? null },
  );
  return outboxState(facts, simpleGate(() => world.opensAt)(facts, context), {
    now: clock.now(),
    isOnline: true,
    nextPollAt: null,
    retryAt: null,
  });
};

describe('turned away at the door, an answer has certainly not arrived', () => {
  test('it waits for a sign-in, can be taken back, and goes once with the same bytes', async () => {
    const { world, rig, answer } = await sendThrough(endingSession);
    expect(world.journal.records.at(-1)?.entry).toMatchObject({
      kind: 'responseArrived',
      status: 401,
      result: 'turnedAway',
      fault: 'connection.notSignedIn',
    });
    expect(answer()).toMatchObject({ state: 'sealed', lastFault: 'connection.notSignedIn' });
    expect(shown(world, rig)).toMatchObject({ kind: 'person', wait: 'signIn', takeBackBar: null });
    for (let minute = 0; minute < 8; minute += 1) await later(world, rig);
    expect(world.posts).toHaveLength(1);
    expect(world.signInsAsked).toBe(1);

    world.session = { token: 'token-2', maySend: true };
    rig.outbox.wake();
    // No pause is left over from the attempt of the former session.
    await world.time.pass(1);
    expect(world.posts.map(({ token }) => token)).toEqual(['token-1', 'token-2']);
    expect(world.posts[1]?.body).toBe(world.posts[0]?.body);
    expect(world.posts[1]?.transactionId).toBe(world.posts[0]?.transactionId);
    expect(answer()).toMatchObject({ state: 'sent', attempts: 2 });
    await later(world, rig);
    expect(world.posts).toHaveLength(2);
    expect(world.kinds.filter((kind) => kind === 'messageSealed')).toHaveLength(1);
  });

  test('after an attempt that may have arrived it stays unclear', async () => {
    const { world, rig, answer } = await sendThrough(
      (at) =>
        at.posts.length === 1 ? at.platform.silence('connection.timeout') : endingSession(at),
      2,
    );
    expect(answer()?.state).toBe('unclear');
    await later(world, rig);
    expect(world.journal.records.at(-1)?.entry).toMatchObject({ result: 'turnedAway' });
    expect(answer()?.state).toBe('unclear');
    expect(shown(world, rig)).toMatchObject({
      kind: 'unclear',
      wait: 'signIn',
      takeBackBar: 'unclear',
    });
    world.session = { token: 'token-2', maySend: true };
    await later(world, rig);
    expect(answer()?.state).toBe('sent');
    expect(new Set(world.posts.map(({ body }) => body)).size).toBe(1);
  });

  test('after an attempt whose end a killed program never heard it stays unclear', async () => {
    const world = new World();
    let isFirst = true;
    world.platform.pranks.push(() => {
      if (!isFirst) return endingSession(world);
      isFirst = false;
      throw new Error('killed');
    });
    const before = await startOutbox(world);
    await queueAnswer(before);
    expect(await before.dispatcher.advance(order())).toBe(0);
    await expect(before.dispatcher.advance(order())).rejects.toThrow('killed');
    const after = await startOutbox(world);
    after.outbox.start();
    await world.time.pass(1_000);
    expect(world.journal.records.at(-1)?.entry).toMatchObject({ result: 'turnedAway' });
    expect(after.store.facts.orders.get(order())?.answer.state).toBe('unclear');
  });

  test('a renewed session tries by the usual pace, not at once', async () => {
    const { world, answer } = await sendThrough((at) => {
      at.session = { token: 'token-2', maySend: true };
      return turnAway(at);
    });
    expect(answer()?.state).toBe('sealed');
    expect(world.posts).toHaveLength(1);
    expect(world.retries).toHaveLength(1);
    await world.time.pass(5_000);
    expect(world.posts.map(({ token }) => token)).toEqual(['token-1', 'token-2']);
    expect(answer()?.state).toBe('sent');
  });

  const named = refusalReader([
    { status: 403, code: 'address_not_registered', cause: 'address' },
    { status: 403, code: 'organisation_not_registered', cause: 'unknownOrganisation' },
    { status: 401, code: 'not_bound', cause: 'tokenNotBound' },
    { status: 403, code: 'level', cause: 'levelTooLow' },
    { status: 403, code: 'role', cause: 'roleMissing' },
  ]);
  const json = { 'content-type': 'application/problem+json' };
  const html = { 'content-type': 'text/html' };
  test.each<[string, number, string, Record<string, string>, FaultCode, string]>([
    [
      'the address',
      403,
      'address_not_registered',
      json,
      'connection.addressNotRegistered',
      'sealed',
    ],
    [
      'the organisation',
      403,
      'organisation_not_registered',
      json,
      'connection.organisationUnknown',
      'sealed',
    ],
    ['the binding', 401, 'not_bound', json, 'connection.tokenNotBound', 'sealed'],
    ['the level', 403, 'level', json, 'connection.levelTooLow', 'sealed'],
    ['the role', 403, 'role', json, 'connection.roleMissing', 'sealed'],
    ['a cause nobody knows', 403, 'quota', json, 'connection.refusedOtherwise', 'unclear'],
    ['a page of somebody else', 401, '', html, 'connection.answerUnreadable', 'unclear'],
    ['a page of somebody else', 403, '', html, 'connection.answerUnreadable', 'unclear'],
  ])('%s with %d', async (_, status, code, headers, told, state) => {
    const body = headers === json ? JSON.stringify({ code }) : '<html><p>hi';
    const world = new World();
    world.refusalOf = named;
    const { answer } = await sendThrough(
      ({ platform }) => platform.raw(status, body, headers),
      1,
      world,
    );
    expect(answer()).toMatchObject({ state, lastFault: told });
  });
});
