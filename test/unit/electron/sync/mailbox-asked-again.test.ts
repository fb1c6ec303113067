import { describe, expect, test } from 'vitest';
import { startMailbox } from './mailbox-rig.ts';
import { authorisation, orderId, task, taskId } from './sample-objects.ts';
import { error } from './response-text.ts';
import type { Call } from './scripted-platform.ts';

const isGet = ({ verbs }: Call): boolean => verbs[0] === 'GET';
const minutes = 60_000;

describe('actions that are asked for again', () => {
  test('3003: the cursor waits, the poll fails, the next one brings it', async () => {
    const rig = await startMailbox();
    rig.platform.put(authorisation(1));
    rig.platform.put(authorisation(2, { lastChanged: '2026-11-23T09:10:00Z' }));
    let isBusy = true;
    rig.platform.pranks.push((call) => {
      const answers = call.ids.map((asked) =>
        asked === orderId(1)
          ? error(3003)
          : `<GETResponse>${rig.platform.objects.get(asked)?.xml ?? ''}</GETResponse>`,
      );
      return isBusy && isGet(call) ? rig.platform.answer(call, answers) : undefined;
    });
    expect(await rig.poll()).toMatchObject({ error: { fault: { code: 'connection.busy' } } });
    expect(rig.store.facts.cursor).toBeNull();
    expect(rig.entries('objectArrived').map(({ order }) => order)).toEqual([orderId(2)]);
    isBusy = false;
    expect((await rig.poll()).ok).toBe(true);
    expect(rig.entries('objectArrived').map(({ order }) => order)).toEqual([
      orderId(2),
      orderId(1),
    ]);
    expect(rig.alarms).toEqual([]);
  });

  test('an answer without one of the objects: that one is asked for again', async () => {
    const rig = await startMailbox();
    rig.platform.put(authorisation(1));
    rig.platform.put(task(1, 1));
    let isShort = true;
    rig.platform.pranks.push((call) =>
      isShort && isGet(call)
        ? rig.platform.answer(call, [
            `<GETResponse>${rig.platform.objects.get(call.ids[0] ?? '')?.xml ?? ''}</GETResponse>`,
          ])
        : undefined,
    );
    expect((await rig.poll()).ok).toBe(false);
    isShort = false;
    await rig.time.pass(6 * minutes);
    expect((await rig.poll()).ok).toBe(true);
    expect(rig.entries('objectArrived').map(({ object }) => object.id)).toEqual([
      orderId(1),
      taskId(1),
    ]);
  });
});
