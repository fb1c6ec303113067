import { describe, expect, test } from 'vitest';
import type { FaultCode } from '../../../../shared/base/fault.ts';
import type { World } from './outbox-rig.ts';
import { order } from './outbox-rig.ts';
import { error } from './response-text.ts';
import type { Call, Prank } from './scripted-platform.ts';
import { later, sendThrough } from './outbox-trouble.ts';

describe('an answer that leaves things unclear: the same bytes again, never a new message', () => {
  test.each<[string, (world: World, call: Call) => ReturnType<Prank>, FaultCode]>([
    ['500', ({ platform }) => platform.raw(500, 'oops'), 'connection.serverFault'],
    ['503', ({ platform }) => platform.raw(503, ''), 'connection.serverFault'],
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
});
