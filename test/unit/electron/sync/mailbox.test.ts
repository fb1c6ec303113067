import { describe, expect, test } from 'vitest';
import { authorisation, document, documentId, orderId, task, taskId } from './sample-objects.ts';
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

  test('asks without ObjectType, from the cursor on, inclusively', async () => {
    const rig = await startMailbox();
    rig.platform.put(authorisation(1));
    await rig.poll();
    await rig.poll();
    const lists = rig.platform.calls.filter(({ verbs }) => verbs[0] === 'LIST');
    expect(lists.map(({ body }) => /<LastChanged>(.*?)</.exec(body)?.[1])).toEqual([
      undefined,
      '2026-11-23T09:00:00Z',
    ]);
    for (const { body, token } of lists) {
      expect(body).not.toContain('<ObjectType>');
      expect(token).toBeUndefined();
    }
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

  test('a new generation in the same second is taken in', async () => {
    const rig = await startMailbox();
    rig.platform.put(authorisation(1));
    rig.platform.put(task(1, 1));
    await rig.poll();
    rig.platform.put(task(1, 1, { generation: 2, information: 'new deadline' }));
    await rig.poll();
    expect(
      rig.entries('objectArrived').map(({ object }) => [object.id, object.generation]),
    ).toEqual([
      [orderId(1), 1],
      [taskId(1), 1],
      [taskId(1), 2],
    ]);
  });

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

  test('generation and time that only LIST tells are filled in', async () => {
    const rig = await startMailbox();
    const bare = { ...authorisation(1), generation: 3 };
    rig.platform.put({
      ...bare,
      xml: bare.xml.replace(/<AssociatedObjects>.*<\/AssociatedObjects>/s, ''),
    });
    await rig.poll();
    await rig.poll();
    expect(rig.platform.verbs).toEqual(['LIST', 'GET×1', 'LIST']);
    expect(rig.entries('objectArrived')[0]?.object).toMatchObject({
      generation: 3,
      lastChanged: at('2026-11-23T09:00:00Z'),
    });
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

describe('whose order an object belongs to', () => {
  test('in one second the authorisation comes first, whatever the platform’s order', async () => {
    const rig = await startMailbox(undefined, undefined, undefined, { batchSize: 1 });
    rig.platform.put({ ...document(1, orderId(9)) });
    rig.platform.put(authorisation(9));
    await rig.poll();
    expect(rig.entries('objectArrived').map(({ order }) => order)).toEqual([
      orderId(9),
      orderId(9),
    ]);
  });

  test('links are followed through one another', async () => {
    const rig = await startMailbox();
    rig.platform.put(authorisation(1));
    rig.platform.put(task(1, 1));
    rig.platform.put(document(1, documentId(2)));
    rig.platform.put(document(2, taskId(1)));
    await rig.poll();
    expect(rig.entries('objectArrived').map(({ order }) => order)).toEqual(
      Array.from({ length: 4 }, () => orderId(1)),
    );
  });

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
});
