import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { utcMs } from '../../../../shared/base/units.ts';
import { judgeHold, type HoldContext } from '../../../../shared/orders/hold-gate.ts';
import type { EntryBody } from '../../../../shared/orders/entry.ts';
import {
  arrived,
  authorisation,
  entry,
  order,
  received,
  task1,
  TestJournal,
  uuid,
} from './journal-builder.ts';
import { lpTask, ownNotification, ownReasons, written } from './word-builder.ts';

const day = 86_400_000;
const end = utcMs(received + 60 * day);
const clock = { notBefore: end };
const ready: HoldContext = {
  now: end,
  platformNow: end,
  lastPollAt: end,
  strayPreservation: 0,
  signedIn: true,
  mayRelease: true,
};
const kept = (...bodies: readonly EntryBody[]) =>
  new TestJournal().all(
    arrived(authorisation({ legalType: entry('EPOCPR'), priority: null })),
    arrived(lpTask(task1)),
    ...bodies,
  ).order;

describe('what is kept', () => {
  it('may be let go when its period has ended, and not the millisecond before', () => {
    expect(judgeHold(kept(), clock, ready)).toEqual({
      ground: 'periodEnded',
      bars: [],
      until: null,
    });
    const before = utcMs(end - 1);
    const early = { ...ready, now: before, platformNow: before, lastPollAt: before };
    expect(judgeHold(kept(), clock, early)).toMatchObject({
      bars: ['notBefore', 'staleMailbox'],
      until: end,
    });
  });

  it.each([
    ['the service’s clock is behind', { platformNow: utcMs(end - 1) }, 'clocksDisagree'],
    ['nobody knows the service’s time', { platformNow: null }, 'clocksDisagree'],
    ['the mailbox was never read', { lastPollAt: null }, 'staleMailbox'],
    ['it was read before the end', { lastPollAt: utcMs(end - 1) }, 'staleMailbox'],
    ['a form matches no order', { strayPreservation: 1 }, 'strayForms'],
    ['nobody is signed in', { signedIn: false }, 'signIn'],
    ['the role does not allow it', { mayRelease: false }, 'role'],
  ] as const)('stays when %s', (_, change, bar) => {
    expect(judgeHold(kept(), clock, { ...ready, ...change }).bars).toEqual([bar]);
  });

  it('stays while production is announced, whatever the clock says', () => {
    expect(judgeHold(kept(arrived(written('Form5'))), clock, ready).ground).toBeNull();
  });

  it('stays when its clock cannot be computed', () => {
    expect(judgeHold(kept(), null, ready).bars).toEqual(['noGround']);
  });

  it('stays while a second extension is a question', () => {
    const twice = kept(arrived(written('Form6')), arrived(written('Form6', {}, uuid(84))));
    expect(judgeHold(twice, clock, ready).bars).toEqual(['openDoubts']);
  });

  it('may be let go before its end when the authority ends it, or a person is exempt', () => {
    const early = { ...ready, now: received, platformNow: received, lastPollAt: received };
    const ended = kept(arrived(lpTask(task1, { generation: 2 }, 'Cancelled')));
    expect(judgeHold(ended, clock, early)).toMatchObject({ ground: 'endedByAuthority', bars: [] });
    const exempt = kept(
      arrived(ownNotification('NonExecution'), { echo: true }),
      arrived(ownReasons(['Incomplete']), { echo: true }),
      { kind: 'exemptionTaken', order },
    );
    expect(judgeHold(exempt, clock, early)).toMatchObject({ ground: 'exempt', bars: [] });
  });

  it('never goes early by any clock, nor without a poll after its end', () => {
    const instant = fc.integer({ min: -3 * day, max: 3 * day }).map((ms) => utcMs(end + ms));
    const maybe = fc.option(instant, { nil: null });
    fc.assert(
      fc.property(instant, maybe, maybe, (now, platformNow, lastPollAt) => {
        const { bars } = judgeHold(kept(), clock, { ...ready, now, platformNow, lastPollAt });
        if (bars.length > 0) return;
        expect(now).toBeGreaterThanOrEqual(end);
        expect(platformNow ?? 0).toBeGreaterThanOrEqual(end);
        expect(lastPollAt ?? 0).toBeGreaterThanOrEqual(end);
        expect(Math.abs(now - (lastPollAt ?? 0))).toBeLessThanOrEqual(600_000);
      }),
      { numRuns: 10_000 },
    );
  }, 120_000);
});
