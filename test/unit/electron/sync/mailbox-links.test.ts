import { describe, expect, test } from 'vitest';
import { authorisation, document, documentId, orderId, task, taskId } from './sample-objects.ts';
import { startMailbox } from './mailbox-rig.ts';

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
});
