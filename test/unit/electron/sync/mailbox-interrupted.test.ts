import { describe, expect, test } from 'vitest';
import { authorisation, orderId, task, taskId } from './sample-objects.ts';
import { startMailbox } from './mailbox-rig.ts';

describe('a catch-up that was interrupted', () => {
  test('after a restart, what is in the journal is not asked for again', async () => {
    const first = await startMailbox();
    first.platform.put(authorisation(1));
    first.platform.put(task(1, 1));
    await first.poll();
    const again = await startMailbox(first.platform, first.journal);
    await again.poll();
    expect(again.platform.verbs).toEqual(['LIST', 'GET×2', 'LIST']);
    expect(again.journal.appends).toHaveLength(1);
  });

  test('a batch cut off before its cursor comes again and is recognised', async () => {
    const first = await startMailbox();
    first.platform.put(authorisation(1));
    first.platform.put(task(1, 1));
    await first.poll();
    // As after a crash between frames: the authorisation is there, task and cursor are not.
    first.journal.records.splice(1);
    const again = await startMailbox(first.platform, first.journal);
    await again.poll();
    expect(again.platform.verbs.slice(2)).toEqual(['LIST', 'GET×1']);
    expect(again.entries('objectArrived').map(({ object }) => object.id)).toEqual([
      orderId(1),
      taskId(1),
    ]);
  });

  test('a full disk stops the poll; nothing is lost', async () => {
    const rig = await startMailbox();
    rig.platform.put(authorisation(1));
    rig.journal.room = 0;
    expect(await rig.poll()).toMatchObject({ ok: false, error: { fault: { code: 'store.full' } } });
    expect(rig.store.facts.cursor).toBeNull();
    rig.journal.room = 10;
    await rig.poll();
    expect(rig.entries('objectArrived')).toHaveLength(1);
  });

  test('a catch-up can be stopped between two calls', async () => {
    const rig = await startMailbox();
    for (let number = 1; number <= 12; number += 1) rig.platform.put(authorisation(number));
    expect(await rig.poll(() => rig.journal.appends.length >= 1)).toEqual({
      ok: true,
      value: 'stopped',
    });
    expect(rig.entries('objectArrived')).toHaveLength(5);
    await rig.poll();
    expect(rig.entries('objectArrived')).toHaveLength(12);
  });
});
