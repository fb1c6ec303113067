import { describe, expect, test } from 'vitest';
import { startMailbox } from './mailbox-rig.ts';
import { authorisation, document, documentId, orderId, task, taskId } from './sample-objects.ts';

const minutes = 60_000;

describe('an object that cannot be read', () => {
  test('one bad object is found by halving, journalled once, and the others come', async () => {
    const rig = await startMailbox();
    rig.platform.put(authorisation(1));
    rig.platform.put(task(1, 1));
    rig.platform.put(task(2, 1));
    rig.platform.put(document(1, orderId(1)));
    rig.platform.pranks.push((call) =>
      call.ids.includes(taskId(2)) ? rig.platform.raw(200, '<HI1Message><broken>') : undefined,
    );
    expect((await rig.poll()).ok).toBe(true);
    expect(
      rig
        .entries('objectArrived')
        .map(({ object }) => object.id)
        .sort(),
    ).toEqual([orderId(1), taskId(1), documentId(1)].sort());
    const [unreadable] = rig.entries('messageUnreadable');
    expect(Buffer.from(unreadable?.base64 ?? '', 'base64').toString()).toBe('<HI1Message><broken>');
    expect(unreadable?.reason).toBe('message.notXml');
    expect(rig.alarms.map(({ code }) => code)).toEqual(['message.notXml']);
    await rig.poll();
    await rig.time.pass(6 * minutes);
    await rig.poll();
    expect(rig.entries('messageUnreadable')).toHaveLength(1);
  });

  test('the cursor waits for it while that costs nothing, and it is taken in once it can be read', async () => {
    const rig = await startMailbox();
    rig.platform.put(authorisation(1));
    rig.platform.put(authorisation(2, { lastChanged: '2026-11-23T09:10:00Z' }));
    let isBroken = true;
    rig.platform.pranks.push((call) =>
      isBroken && call.ids.includes(orderId(1)) ? rig.platform.raw(200, 'no XML') : undefined,
    );
    await rig.poll();
    expect(rig.store.facts.cursor).toBeNull();
    isBroken = false;
    await rig.time.pass(6 * minutes);
    await rig.poll();
    expect(rig.entries('objectArrived').map(({ order }) => order)).toEqual([
      orderId(2),
      orderId(1),
    ]);
    expect(rig.store.facts.cursor).not.toBeNull();
  });
});
