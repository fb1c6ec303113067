import fc from 'fast-check';
import { expect, test } from 'vitest';
import { orderAsOf } from '../../../../shared/by-hand/order-as-of.ts';
import { clockOf } from '../../../../shared/orders/clock-of.ts';
import type { EntryBody } from '../../../../shared/orders/entry.ts';
import type { OrderFacts } from '../../../../shared/orders/facts.ts';
import { judgeRelease } from '../../../../shared/orders/release-gate.ts';
import type { UtcMs } from '../../../../shared/base/units.ts';
import { frozen, order } from '../orders/journal-builder.ts';
import { place } from '../orders/sweden.ts';
import { anyForms, crowdedRecords } from './any-news.ts';
import { later, onPaper, paperTask } from './news-builder.ts';

const [item] = frozen.items;
if (item === undefined) throw new Error('no item');
const packed: EntryBody = {
  kind: 'packageFrozen',
  order,
  package: { hash: frozen.hash, items: [{ ...item, task: paperTask(0) }] },
};

const gateAt = (facts: OrderFacts, now: UtcMs) => {
  const clock = clockOf(facts, place);
  return judgeRelease(facts, clock?.ok === true ? clock.value : null, {
    now,
    platformNow: now,
    lastPollAt: now,
    maySend: true,
    signedIn: true,
    certificateValidUntil: later(1_000),
    packageHash: frozen.hash,
    needsSecondPerson: false,
  });
};

const cameBy = (body: EntryBody, at: UtcMs): boolean => {
  if (body.kind === 'newsRecorded') return body.cameAt <= at;
  return body.kind !== 'nonExecutionRecorded' || body.sentAt <= at;
};

test('the gate as it stood is the gate of an order of which nothing more had been recorded', () => {
  const records = fc
    .tuple(crowdedRecords, anyForms)
    .map(([news, forms]): readonly EntryBody[] => [...news, ...forms]);
  fc.assert(
    fc.property(
      fc.boolean(),
      records,
      fc.integer({ min: 0, max: 4 }).map(later),
      (isNotified, all, now) => {
        const whole = onPaper({ isNotified }).all(packed, ...all).order;
        const known = all.filter((body) => cameBy(body, now));
        const part = onPaper({ isNotified }).all(packed, ...known).order;
        expect(gateAt(orderAsOf(whole, now), now)).toEqual(gateAt(part, now));
      },
    ),
    { numRuns: 500 },
  );
});
