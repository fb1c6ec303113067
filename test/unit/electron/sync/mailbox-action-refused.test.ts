import { describe, expect, test } from 'vitest';
import { startMailbox } from './mailbox-rig.ts';
import { authorisation, document, documentId, orderId, task, taskId } from './sample-objects.ts';
import { error } from './response-text.ts';
import type { Call } from './scripted-platform.ts';

const isGet = ({ verbs }: Call): boolean => verbs[0] === 'GET';
const minutes = 60_000;

describe('single actions refused', () => {
  test('3014 touches its own action only, and is not asked for at every poll', async () => {
    const rig = await startMailbox();
    rig.platform.put(authorisation(1));
    rig.platform.put(task(1, 1));
    rig.platform.put(document(1, orderId(1)));
    rig.platform.pranks.push((call) =>
      isGet(call)
        ? rig.platform.answer(
            call,
            call.ids.map((asked) => {
              const object = rig.platform.objects.get(asked);
              return asked === taskId(1) || object === undefined
                ? error(3014)
                : `<GETResponse>${object.xml}</GETResponse>`;
            }),
          )
        : undefined,
    );
    expect((await rig.poll()).ok).toBe(true);
    expect(rig.entries('objectArrived').map(({ object }) => object.id)).toEqual([
      orderId(1),
      documentId(1),
    ]);
    await rig.poll();
    expect(rig.platform.calls.filter(isGet)).toHaveLength(1);
    await rig.time.pass(6 * minutes);
    await rig.poll();
    expect(rig.platform.calls.filter(isGet).at(-1)?.ids).toEqual([taskId(1)]);
  });

  test('any other refusal: alarm once, and the polls in between succeed', async () => {
    const rig = await startMailbox();
    rig.platform.put(authorisation(1));
    rig.platform.pranks.push((call) =>
      isGet(call) ? rig.platform.answer(call, [error(3015)]) : undefined,
    );
    expect(await rig.poll()).toMatchObject({
      error: { fault: { code: 'message.refused', params: { code: 3015 } } },
    });
    expect((await rig.poll()).ok).toBe(true);
    expect(rig.store.facts.cursor).toBeNull();
    await rig.time.pass(6 * minutes);
    expect((await rig.poll()).ok).toBe(false);
    expect(rig.alarms).toHaveLength(1);
  });
});
