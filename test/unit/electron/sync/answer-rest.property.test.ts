import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { TaskId } from '../../../../shared/base/units.ts';
import { cameBack, history, lostTwice } from './rest-acts.ts';
import { play } from './rest-player.ts';
import { readJournal, type Sent } from './sent-packages.ts';

const holds = ({ package: { items } }: Sent, task: TaskId): boolean =>
  items.some((item) => item.task === task);

test('over all packages of an order each task goes once, unless its delivery failed before', async () => {
  let packages = 0;
  let again = 0;
  let lost = 0;
  await fc.assert(
    fc.asyncProperty(history, async (happened) => {
      const { world, arrived } = await play(happened);
      const { sent, errors } = readJournal(world.journal.records, arrived);
      lost += arrived.size;
      packages = Math.max(packages, sent.length);
      for (const [index, one] of sent.entries())
        for (const { task } of one.package.items)
          for (const before of sent.slice(0, index).filter((other) => holds(other, task))) {
            again += 1;
            const failed = before.package.items
              .flatMap(({ files }) => files)
              .some(({ objectId }) =>
                errors.some(({ id, at }) => id === objectId && at < one.frozenAt),
              );
            expect(failed).toBe(true);
          }
      const ids = sent.flatMap((one) => one.package.items.flatMap(({ files }) => files));
      expect(new Set(ids.map(({ objectId }) => objectId)).size).toBe(ids.length);
    }),
    { numRuns: 300, examples: [[cameBack], [lostTwice]] },
  );
  // Or it would prove nothing.
  expect(packages).toBeGreaterThan(2);
  expect(again).toBeGreaterThan(0);
  expect(lost).toBeGreaterThan(0);
}, 120_000);
