import { describe, expect, test } from 'vitest';
import { authorisation, orderId, task, taskId } from './sample-objects.ts';
import { at, startMailbox } from './mailbox-rig.ts';

describe('what is asked for', () => {
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
});
