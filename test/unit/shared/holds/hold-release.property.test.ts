import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { utcMs, type UtcMs } from '../../../../shared/base/units.ts';
import type { HoldEnd } from '../../../../shared/holds/hold-end.ts';
import { judgeHold, type HoldContext } from '../../../../shared/holds/hold-release.ts';
import { doubts } from '../../../../shared/orders/doubts.ts';
import type { HeldTask, OrderFacts } from '../../../../shared/orders/facts.ts';
import { task1, task2 } from '../orders/journal-builder.ts';
import { by, dated, day, end, keptFacts, minute } from './hold-cases.ts';

const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> =>
  fc.option(value, { nil: null });
const instant: fc.Arbitrary<UtcMs> = fc
  .oneof(
    fc.constantFrom(-day, -minute, -1, 0, 1, minute, 9 * minute, 10 * minute, 11 * minute, day),
    fc.integer({ min: -90 * day, max: 90 * day }),
  )
  .map((offset) => utcMs(end + offset));
const anyTask = fc.record<HeldTask>({
  asked: fc.constantFrom('preservation', 'production', 'nothing'),
  namedEnd: maybe(instant),
  moves: fc.nat(2),
  kept: maybe(fc.record({ at: instant, by: fc.constant(by), any: fc.boolean() })),
  released: fc.constant(null),
});
const anyFacts: fc.Arbitrary<OrderFacts> = fc
  .record({
    first: anyTask,
    second: anyTask,
    withdrawnAt: maybe(instant),
    endedAt: maybe(instant),
    requestedAt: maybe(instant),
    exempt: maybe(
      fc.record(
        { at: instant, by: fc.constant(by), tasks: fc.subarray([task1, task2]) },
        { requiredKeys: ['at', 'by'] },
      ),
    ),
    raised: fc.oneof(fc.constant([]), fc.subarray([...doubts])),
    instrument: fc.constantFrom('production' as const, 'preservation' as const, 'unknown' as const),
  })
  .map(({ first, second, withdrawnAt, instrument, raised, ...preservation }) => ({
    ...keptFacts,
    withdrawnAt,
    instrument,
    doubts: raised,
    preservation: {
      ...keptFacts.preservation,
      ...preservation,
      tasks: { [task1]: first, [task2]: second },
    },
  }));
/** Often a moment shortly after some instant, with a poll in between. */
const anyContext = fc
  .record({
    now: instant,
    platform: fc.constantFrom(null, -day, -1, 0, 1, day),
    poll: fc.constantFrom(null, 0, 1, minute, 10 * minute, 11 * minute, day),
    strayPreservation: fc.constantFrom(0, 0, 0, 1),
    producedAt: maybe(instant),
    signedIn: fc.constantFrom(true, true, false),
    maySend: fc.constantFrom(true, true, false),
  })
  .map(({ platform, poll, ...rest }): HoldContext => ({
    ...rest,
    platformNow: platform === null ? null : utcMs(rest.now + platform),
    lastPollAt: poll === null ? null : utcMs(rest.now - poll),
  }));

test('of any history nothing is let go before its time, unread, unmatched or by nobody', () => {
  let opened = 0;
  fc.assert(
    fc.property(anyFacts, anyContext, (of, given) => {
      const isAsked = of.preservation.requestedAt !== null;
      const ends: HoldEnd = isAsked ? { kind: 'open', until: 'request' } : dated;
      const { isOpen, ground } = judgeHold(of, ends, given);
      if (!isOpen) return;
      opened += 1;
      if (ground === null) throw new Error('let go on no ground');
      const { now, platformNow, lastPollAt } = given;
      expect(given.signedIn && given.maySend && given.strayPreservation === 0).toBe(true);
      expect(lastPollAt ?? 0).toBeGreaterThanOrEqual(ground.since);
      expect(now - (lastPollAt ?? 0)).toBeLessThanOrEqual(10 * minute);
      expect(Math.min(now, platformNow ?? 0)).toBeGreaterThanOrEqual(ground.since);
      // Before the period's end only these let it go: the authority's word, silence, or production.
      const early = ['withdrawn', 'endedByAuthority', 'exempt', 'produced'];
      if (now < end) expect(early).toContain(ground.ground);
      // Silence about one task says nothing of the other.
      if (ground.ground === 'exempt')
        for (const task of ground.tasks)
          expect(of.preservation.exempt?.tasks ?? [task]).toContain(task);
      // What Annex V has announced outlasts the period and the exemption.
      if (isAsked) expect(['periodEnded', 'exempt']).not.toContain(ground.ground);
      if (ground.ground === 'withdrawn') expect(of.withdrawnAt).not.toBeNull();
      for (const task of ground.tasks) expect(of.preservation.tasks[task]?.kept?.any).toBe(true);
    }),
    { numRuns: 10_000 },
  );
  expect(opened).toBeGreaterThan(150);
});
