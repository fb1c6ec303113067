import { describe, expect, test } from 'vitest';
import { startMailbox } from './mailbox-rig.ts';
import { authorisation, task } from './sample-objects.ts';
import type { Call } from './scripted-platform.ts';

const isList = ({ verbs }: Call): boolean => verbs[0] === 'LIST';

describe('a list or a form that is not read as it should be', () => {
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
