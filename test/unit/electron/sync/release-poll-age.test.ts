import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fault } from '../../../../shared/base/fault.ts';
import { freshMailboxMs } from '../../../../shared/orders/release-gate.ts';
import { Contact } from '../../../../electron/sync/contact.ts';
import { gateContext, type ReleaseParts } from '../../../../electron/sync/release.ts';
import type { AnswerState } from '../../../../shared/orders/facts.ts';
import { ManualTime } from './manual-time.ts';

const start = '2026-11-23T10:00:00.000Z';

function partsAt(time: ManualTime): ReleaseParts {
  const { clock } = time;
  const report = (): void => undefined;
  return {
    judge: () => ({ isOpen: false, opensAt: null, checks: [] }),
    clock,
    contact: new Contact({ clock, computerClock: clock, timers: time, report }),
    session: { current: () => null },
    certificateValidUntil: () => null,
    needsSecondPerson: false,
  };
}

/** Age of the last poll as the gate reckons it: in either direction of the clock. */
function ageFor(parts: ReleaseParts, state: AnswerState = 'queued'): number | null {
  const { now, lastPollAt } = gateContext(parts, { state, hash: null });
  return lastPollAt === null ? null : Math.abs(now - lastPollAt);
}

test('a poll older than ten minutes is never fresh, wherever the clock is set', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: freshMailboxMs + 1, max: 10 * freshMailboxMs }),
      fc.date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true }),
      fc.integer({ min: -2 * freshMailboxMs, max: 2 * freshMailboxMs }),
      fc.boolean(),
      async (passed, anywhere, around, isNear) => {
        const time = new ManualTime(start);
        const parts = partsAt(time);
        parts.contact.notePoll(null);
        await time.pass(passed);
        const near = new Date(Date.parse(start) + around);
        time.setClock((isNear ? near : anywhere).toISOString());
        expect(ageFor(parts)).toBeGreaterThan(freshMailboxMs);
      },
    ),
    { numRuns: 60 },
  );
});

test('a poll of a minute ago is a minute old, and stays so when the clock is set back', async () => {
  const time = new ManualTime(start);
  const parts = partsAt(time);
  parts.contact.notePoll(null);
  await time.pass(60_000);
  expect(ageFor(parts)).toBe(60_000);
  time.setClock('2026-11-23T08:00:00Z');
  expect(ageFor(parts)).toBe(60_000);
});

test('a failed poll does not renew the last one, and before the first there is none', async () => {
  const time = new ManualTime(start);
  const parts = partsAt(time);
  parts.contact.notePoll(fault('connection.timeout'));
  expect(ageFor(parts)).toBeNull();
  parts.contact.notePoll(null);
  await time.pass(freshMailboxMs + 1);
  parts.contact.notePoll(fault('connection.timeout'));
  expect(ageFor(parts, 'unclear')).toBe(freshMailboxMs + 1);
});

test('once the line was lost, no poll counts for a first attempt until the next one', async () => {
  const time = new ManualTime(start);
  const parts = partsAt(time);
  parts.contact.notePoll(null);
  await time.pass(1_000);
  parts.contact.noteSilence(fault('connection.refused'));
  for (const state of ['queued', 'sealed'] as const) expect(ageFor(parts, state)).toBeNull();
  expect(ageFor(parts, 'unclear')).toBe(1_000);
  parts.contact.noteAnswer(null);
  expect(ageFor(parts)).toBeNull();
  parts.contact.notePoll(null);
  expect(ageFor(parts)).toBe(0);
});
