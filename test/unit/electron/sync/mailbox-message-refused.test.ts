import { describe, expect, test } from 'vitest';
import { startMailbox } from './mailbox-rig.ts';
import { authorisation } from './sample-objects.ts';

describe('no answer, or no to everything', () => {
  test.each([
    ['connection.timeout', null],
    ['connection.serverFault', 503],
  ] as const)('%s: the poll fails, nothing is journalled', async (code, status) => {
    const rig = await startMailbox();
    rig.platform.put(authorisation(1));
    rig.platform.pranks.push(() =>
      status === null
        ? rig.platform.silence(code)
        : rig.platform.raw(status, 'busy', { 'retry-after': '120' }),
    );
    expect(await rig.poll()).toMatchObject({
      ok: false,
      error: { fault: { code }, retryAfterMs: status === null ? null : 120_000 },
    });
    expect(rig.journal.records).toEqual([]);
  });

  test('the whole message refused: 3021 is the version', async () => {
    const rig = await startMailbox();
    rig.platform.pranks.push((call) => rig.platform.refuse(call, 3021));
    expect(await rig.poll()).toMatchObject({
      error: { fault: { code: 'connection.versionNotSupported' } },
    });
  });

  test('3022 for a batch: fewer at a time', async () => {
    const rig = await startMailbox();
    for (let number = 1; number <= 5; number += 1) rig.platform.put(authorisation(number));
    rig.platform.pranks.push((call) =>
      call.ids.length > 2 ? rig.platform.refuse(call, 3022) : undefined,
    );
    expect((await rig.poll()).ok).toBe(true);
    expect(rig.entries('objectArrived')).toHaveLength(5);
  });
});
