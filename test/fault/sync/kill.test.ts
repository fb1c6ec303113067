import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stepNames, type StepName } from '../../../electron/journal/step.ts';
import type { AcceptingPlatform } from './accepting-platform.ts';
import { answerLost, count, finish, inNewWorld, run, type Finished } from './killed-runs.ts';

/** Nothing lost, nothing doubled, one message carried out: the same after every death as without one. */
function expectWhole(finished: Finished, platform: AcceptingPlatform): void {
  expect(platform.breaches).toEqual([]);
  expect(platform.accepted).toHaveLength(1);
  expect(finished.alarms).toEqual([]);
  const arrived = finished.entries.flatMap((entry) => {
    const object = entry['object'] as { id: string; generation: number } | undefined;
    return object === undefined ? [] : [`${object.id} ${object.generation}`];
  });
  expect(new Set(arrived).size).toBe(arrived.length);
  expect(arrived).toEqual(expect.arrayContaining([...platform.contents]));
  for (const kind of [
    'packageFrozen',
    'answerQueued',
    'messageSealed',
    'enforcingAuthorityLearnt',
  ]) {
    expect([kind, count(finished, kind)]).toEqual([kind, 1]);
  }
  // The receipt alone may settle it, when the service's own answer was lost on the way to the journal.
  expect(count(finished, 'responseArrived')).toBeLessThanOrEqual(1);
  expect(finished.entries.find((entry) => entry['kind'] === 'messageSealed')).toMatchObject({
    transactionId: platform.accepted[0],
  });
}

describe('ended by SIGKILL at any point', () => {
  let steps: Finished['steps'] = {};
  let points = 0;
  let runs = 0;

  beforeAll(async () => {
    await inNewWorld(async (folder, port, platform) => {
      const finished = await finish(folder, port);
      expectWhole(finished, platform);
      expect([platform.outcomesReceived, count(finished, 'responseArrived')]).toEqual([1, 1]);
      steps = finished.steps;
    });
  });

  afterAll(() => {
    console.log(`kill points: ${points}, runs: ${runs}`);
  });

  test('an undisturbed run passes every point there is', () => {
    expect(stepNames.filter((name) => (steps[name] ?? 0) === 0)).toEqual([]);
  });

  test.each(stepNames)('%s', async (name: StepName) => {
    const most = steps[name] ?? 0;
    const occurrences = new Set([1, Math.ceil(most / 2), most]);
    for (const occurrence of occurrences) {
      await inNewWorld(async (folder, port, platform) => {
        // When the answer was lost, it must be had by sending the same bytes again.
        platform.acknowledgeAfter = answerLost.has(name) ? 2 : 1;
        const died = await run(folder, port, `${name}:${occurrence}`);
        // How often a later point is passed depends on how many polls fit in; the first one always comes.
        const isReached = died.signal === 'SIGKILL' || occurrence === 1;
        if (!isReached) return expectWhole(JSON.parse(died.output) as Finished, platform);
        expect([died.signal, died.output]).toEqual(['SIGKILL', '']);
        const finished = await finish(folder, port);
        expectWhole(finished, platform);
        if (answerLost.has(name)) {
          expect([platform.outcomesReceived, count(finished, 'responseArrived')]).toEqual([2, 1]);
        }
        points += 1;
        runs += 2;
      });
    }
  });
});
