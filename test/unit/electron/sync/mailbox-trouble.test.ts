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
