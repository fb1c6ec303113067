import { describe, expect, test } from 'vitest';
import { authorisation, document, documentId, orderId } from './sample-objects.ts';
import { at, startMailbox } from './mailbox-rig.ts';

describe('objects without a known order', () => {
  test('without a known order: quarantine, and out of it when the order comes', async () => {
    const rig = await startMailbox();
    rig.platform.put(document(1, orderId(1)));
    await rig.poll();
    expect(rig.entries('objectArrived').map(({ order }) => order)).toEqual([null]);
    rig.platform.put(authorisation(1, { lastChanged: '2026-11-23T09:30:00Z' }));
    await rig.poll();
    expect(rig.entries('objectArrived').map(({ order, object }) => [object.id, order])).toEqual([
      [documentId(1), null],
      [orderId(1), orderId(1)],
      [documentId(1), orderId(1)],
    ]);
    const calls = rig.platform.calls.length;
    await rig.poll();
    expect(rig.platform.calls.length - calls).toBe(1);
  });

  test('also when the order comes after a restart', async () => {
    const first = await startMailbox();
    first.platform.put(document(1, orderId(1)));
    await first.poll();
    const again = await startMailbox(first.platform, first.journal);
    again.platform.put(authorisation(1, { lastChanged: '2026-11-23T09:30:00Z' }));
    await again.poll();
    expect(again.entries('objectArrived').at(-1)).toMatchObject({
      order: orderId(1),
      object: { id: documentId(1) },
      platformAt: at('2026-11-23T09:00:00Z'),
    });
  });

  test('also at the next poll, when the line broke before it could be asked for again', async () => {
    const rig = await startMailbox();
    rig.platform.put(document(1, orderId(1)));
    await rig.poll();
    rig.platform.put(authorisation(1, { lastChanged: '2026-11-23T09:30:00Z' }));
    let gets = 0;
    rig.platform.pranks.push((call) => {
      const isSecondGet = call.verbs[0] === 'GET' && ++gets === 2;
      return isSecondGet ? rig.platform.silence('connection.timeout') : undefined;
    });
    expect((await rig.poll()).ok).toBe(false);
    expect(rig.entries('objectArrived').map(({ order }) => order)).toEqual([null, orderId(1)]);
    expect((await rig.poll()).ok).toBe(true);
    expect(rig.entries('objectArrived').at(-1)).toMatchObject({
      order: orderId(1),
      object: { id: documentId(1) },
    });
  });
});
