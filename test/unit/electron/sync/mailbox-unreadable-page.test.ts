import { describe, expect, test } from 'vitest';
import { fullPage } from './full-page.ts';
import { startMailbox } from './mailbox-rig.ts';
import { authorisation, orderId } from './sample-objects.ts';
import type { Call } from './scripted-platform.ts';

const isGet = ({ verbs }: Call): boolean => verbs[0] === 'GET';
const isList = ({ verbs }: Call): boolean => verbs[0] === 'LIST';

describe('a page with what cannot be read', () => {
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
});
