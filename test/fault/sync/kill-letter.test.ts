// A letter with an enclosure, ended by SIGKILL on its way: sent once all the same.
import { describe, expect, test } from 'vitest';
import type { StepName } from '../../../electron/journal/step.ts';
import type { AcceptingPlatform } from './accepting-platform.ts';
import { answerLost, count, finish, inNewWorld, run, type Finished } from './killed-runs.ts';

/** The points a letter passes, from being let go to the service's answer. */
const points: readonly StepName[] = [
  'afterQueue',
  'afterSeal',
  'afterRequestLeft',
  'afterResponseRead',
  'afterResponseJournalled',
];

function expectOnce(finished: Finished, platform: AcceptingPlatform): void {
  expect(platform.breaches).toEqual([]);
  expect(platform.accepted).toHaveLength(1);
  expect(finished.alarms).toEqual([]);
  for (const kind of ['messageQueued', 'messageSealed'])
    expect([kind, count(finished, kind)]).toEqual([kind, 1]);
  expect(finished.entries.find((entry) => entry['kind'] === 'messageSealed')).toMatchObject({
    endpoint: 'correspondence',
    transactionId: platform.accepted[0],
  });
}

describe('a letter', () => {
  test('undisturbed', async () => {
    await inNewWorld(async (folder, port, platform) => {
      expectOnce(await finish(folder, port, 'letter'), platform);
      expect(platform.outcomesReceived).toBe(1);
    });
  });

  test.each(points)('killed %s', async (point) => {
    await inNewWorld(async (folder, port, platform) => {
      platform.acknowledgeAfter = answerLost.has(point) ? 2 : 1;
      const died = await run(folder, port, `${point}:1`, 'letter');
      expect([died.signal, died.output]).toEqual(['SIGKILL', '']);
      expectOnce(await finish(folder, port, 'letter'), platform);
      if (answerLost.has(point)) expect(platform.outcomesReceived).toBe(2);
    });
  });
});
