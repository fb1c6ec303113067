import { describe, expect, test } from 'vitest';
import { fullPage } from './full-page.ts';
import { startMailbox } from './mailbox-rig.ts';
import { authorisation, document, documentId, orderId, task, taskId } from './sample-objects.ts';
import type { Call } from './scripted-platform.ts';

const isGet = ({ verbs }: Call): boolean => verbs[0] === 'GET';
const isList = ({ verbs }: Call): boolean => verbs[0] === 'LIST';
const minutes = 60_000;

describe('what cannot be read', () => {
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

  test('a bad object never blocks the mailbox: a full page lets the cursor pass it', async () => {
    const rig = await startMailbox(undefined, undefined, undefined, { listMaximum: 10_000 });
    rig.platform.put(authorisation(1));
    for (let number = 2; number <= 12; number += 1) {
      rig.platform.put(authorisation(number, { lastChanged: '2026-11-23T09:10:00Z' }));
    }
    rig.platform.pranks.push((call) =>
      call.ids.includes(orderId(1)) ? rig.platform.raw(200, 'no XML') : undefined,
    );
    rig.platform.pranks.push((call) =>
      isList(call) && !call.body.includes('<LastChanged>')
        ? fullPage(rig.platform, call)
        : undefined,
    );
    await rig.poll();
    expect(rig.entries('messageUnreadable')).toHaveLength(1);
    expect(rig.store.facts.cursor).not.toBeNull();
  });

  test('an object under a wrong or without a name is kept as unreadable', async () => {
    const rig = await startMailbox();
    rig.platform.put(authorisation(1));
    rig.platform.pranks.push((call) =>
      isGet(call)
        ? rig.platform.answer(call, [
            `<GETResponse>${authorisation(2).xml.replace('EPOC-2', 'of another order')}</GETResponse>`,
          ])
        : undefined,
    );
    await rig.poll();
    expect(rig.entries('objectArrived')).toEqual([]);
    const [kept] = rig.entries('messageUnreadable');
    expect(Buffer.from(kept?.base64 ?? '', 'base64').toString()).toContain('of another order');
  });

  test('when everything is unreadable the poll ends instead of asking for each object', async () => {
    const rig = await startMailbox();
    for (let number = 1; number <= 20; number += 1) rig.platform.put(authorisation(number));
    rig.platform.pranks.push((call) =>
      isGet(call) ? rig.platform.raw(200, '<html><body>log in</body></html>') : undefined,
    );
    expect(await rig.poll()).toMatchObject({
      error: { fault: { code: 'connection.answerUnreadable' } },
    });
    expect(rig.entries('messageUnreadable')).toHaveLength(3);
    expect(rig.platform.calls.length).toBeLessThan(10);
  });

  test('an unreadable list is journalled once until lists are readable again', async () => {
    const rig = await startMailbox();
    let isBroken = true;
    rig.platform.pranks.push((call) =>
      isBroken && isList(call) ? rig.platform.raw(200, '<html>proxy</html>') : undefined,
    );
    for (let poll = 0; poll < 5; poll += 1) {
      expect(await rig.poll()).toMatchObject({
        error: { fault: { code: 'connection.answerUnreadable' } },
      });
    }
    expect(rig.entries('messageUnreadable')).toHaveLength(1);
    isBroken = false;
    await rig.poll();
    isBroken = true;
    await rig.poll();
    expect(rig.entries('messageUnreadable')).toHaveLength(2);
    expect(rig.alarms).toHaveLength(2);
  });

  test('an object that does not follow the schema is taken in and marked, its neighbour is not', async () => {
    const rig = await startMailbox();
    rig.platform.put(authorisation(1));
    const bad = task(1, 1);
    rig.platform.put({ ...bad, xml: bad.xml.replace('DE-IA0001-1', 'no reference') });
    await rig.poll();
    const [order, task1] = rig.entries('objectArrived');
    expect(order).toMatchObject({ valid: true, problems: [] });
    expect(task1?.valid).toBe(false);
    expect(task1?.problems[0]?.path).toContain('task:Reference');
  });
});
