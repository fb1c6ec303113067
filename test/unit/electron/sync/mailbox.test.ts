import { describe, expect, test } from 'vitest';
import { authorisation, document, orderId, task } from './sample-objects.ts';
import { at, startMailbox } from './mailbox-rig.ts';

describe('taking in an order', () => {
  test('LIST, one message of GETs, entries and cursor in one append', async () => {
    const rig = await startMailbox();
    rig.platform.put(authorisation(1));
    rig.platform.put(task(1, 1));
    rig.platform.put(document(1, orderId(1)));
    expect(await rig.poll()).toEqual({ ok: true, value: 'complete' });
    expect(rig.platform.verbs).toEqual(['LIST', 'GET×3']);
    expect(rig.journal.appends).toEqual([4]);
    expect(rig.journal.kinds).toEqual([
      'objectArrived',
      'objectArrived',
      'objectArrived',
      'cursorMoved',
    ]);
    const [first] = rig.entries('objectArrived');
    expect(first).toMatchObject({
      order: orderId(1),
      object: { type: 'Authorisation', id: orderId(1), generation: 1 },
      platformAt: at('2026-11-23T09:00:00Z'),
      valid: true,
      problems: [],
      echo: false,
      by: null,
    });
    expect(first?.arrivedAt).toBeGreaterThan(at('2026-11-23T10:00:00Z'));
    expect(first?.xml).toContain('EPOC-1');
    expect(first?.xml).toContain('xmlns:auth=');
    expect(first?.batch.transactionId).toBe(rig.platform.calls[1]?.transactionId);
    expect(rig.entries('cursorMoved')[0]).toMatchObject({
      lastChanged: at('2026-11-23T09:00:00Z'),
      maximum: 20,
    });
  });

  test('nothing new: no GET and no append', async () => {
    const rig = await startMailbox();
    rig.platform.put(authorisation(1));
    await rig.poll();
    await rig.poll();
    await rig.poll();
    expect(rig.platform.verbs).toEqual(['LIST', 'GET×1', 'LIST', 'LIST']);
    expect(rig.journal.appends).toHaveLength(1);
  });
});
