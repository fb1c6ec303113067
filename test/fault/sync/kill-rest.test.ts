// The rest of an order answered in part, ended by SIGKILL anywhere from its opening on: each part is sent once all the same.
import { describe, expect, test } from 'vitest';
import type { StepName } from '../../../electron/journal/step.ts';
import type { FrozenPackage } from '../../../shared/orders/entry.ts';
import type { AcceptingPlatform } from './accepting-platform.ts';
import { count, finish, inNewWorld, run, type Finished } from './killed-runs.ts';

/** From the entry that opens the rest to the service's answer to it. */
const points: readonly (readonly [StepName, number])[] = [
  ['beforeFsync', 1],
  ['afterFsync', 1],
  ['beforeProjection', 1],
  ['beforeProjection', 2],
  ['afterFreeze', 1],
  ['afterQueue', 1],
  ['afterSeal', 1],
  ['afterRequestLeft', 1],
  ['afterResponseRead', 1],
  ['afterResponseJournalled', 1],
];

function expectBothOnce(finished: Finished, platform: AcceptingPlatform): void {
  expect(platform.breaches).toEqual([]);
  expect(platform.accepted).toHaveLength(2);
  expect(finished.alarms).toEqual([]);
  expect(count(finished, 'restOpened')).toBe(1);
  for (const kind of ['packageFrozen', 'answerQueued', 'messageSealed'])
    expect([kind, count(finished, kind)]).toEqual([kind, 2]);
  const of = (kind: string) => finished.entries.filter((entry) => entry['kind'] === kind);
  expect(of('messageSealed').map((entry) => entry['transactionId'])).toEqual(platform.accepted);
  const items = of('packageFrozen').flatMap((entry) => (entry['package'] as FrozenPackage).items);
  expect(new Set(items.map(({ task }) => task)).size).toBe(2);
  expect(items).toHaveLength(2);
}

describe('an answer in two parts', () => {
  test('undisturbed', async () => {
    await inNewWorld(async (folder, port, platform) => {
      platform.messages = 2;
      expectBothOnce(await finish(folder, port, 'rest'), platform);
      expect(platform.outcomesReceived).toBe(2);
    });
  });

  test.each(points)('killed %s, %i', async (point, occurrence) => {
    await inNewWorld(async (folder, port, platform) => {
      platform.messages = 2;
      const died = await run(folder, port, `${point}:${occurrence}`, 'rest');
      expect([died.signal, died.output]).toEqual(['SIGKILL', '']);
      expectBothOnce(await finish(folder, port, 'rest'), platform);
    });
  });
});
