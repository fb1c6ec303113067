import { describe, expect, test } from 'vitest';
import type { FaultCode } from '../../../../shared/base/fault.ts';
import type { World } from './outbox-rig.ts';
import { error } from './response-text.ts';
import type { Call, Prank } from './scripted-platform.ts';
import { later, sendThrough } from './outbox-trouble.ts';

describe('a clear no: refused, and never sent again', () => {
  test.each<[string, (world: World, call: Call) => ReturnType<Prank>, FaultCode]>([
    ['3007 for all', ({ platform }, call) => platform.refuse(call, 3007), 'message.refused'],
    ['3010', ({ platform }, call) => platform.refuse(call, 3010), 'message.alreadyThere'],
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
