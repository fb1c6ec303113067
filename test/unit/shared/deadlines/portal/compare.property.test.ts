import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { utcMs, type UtcMs } from '../../../../../shared/base/units.ts';
import {
  day0,
  daysOf,
  eod,
  legalD,
  legalH,
  plainD,
  periodAfter,
  strictH,
} from '../../../../../shared/deadlines/arithmetic.ts';
import {
  countEves,
  type HolidayCalendar,
} from '../../../../../shared/deadlines/calendars/calendar.ts';
import { sweden } from '../../../../../shared/deadlines/calendars/se.ts';
import {
  portalKinds,
  portalPrecisions,
} from '../../../../../shared/deadlines/portal/portal-date.ts';
import { startKeys } from '../../../../../shared/deadlines/portal/reason-keys.ts';
import { daysToWorkingDay, legalWD } from '../../../../../shared/deadlines/working-days.ts';
import { anyQuestion, instant } from '../any-question.ts';
import { readClock } from '../../../../../shared/deadlines/read-clock.ts';
import { askPortal, keysOf, readingOf, stockholm, toTheMinute } from './ask-portal.ts';

const zone = stockholm;
const swedish = { zone, calendar: sweden };
const noHolidays: HolidayCalendar = { ...sweden, years: {} };
const dayMs = 86_400_000;

/** Receipts in the years the table of holidays knows. */
const received = fc
  .integer({ min: Date.UTC(2026, 0, 2), max: Date.UTC(2028, 8, 1) })
  .map((ms) => utcMs(ms));

/** Each thing done otherwise, computed here by the arithmetic alone. */
const forward: Readonly<Record<string, (t: UtcMs) => UtcMs>> = {
  notMoved: (t) => plainD(t, 10, zone),
  weekendsOnly: (t) => legalD(t, 10, { zone, calendar: noHolidays }),
  firstDayCounted: (t) => periodAfter(day0(t, zone).subtract(daysOf(1)), 10, swedish).end,
  otherMidnight: (t) => legalD(t, 10, { zone: 'UTC', calendar: sweden }),
  workingDays: (t) => legalWD(t, daysToWorkingDay(t, 10, swedish), zone),
  evesFree: (t) => legalD(t, 10, { zone, calendar: countEves(sweden, [2026, 2027, 2028]) }),
  otherClock: (t) => legalH(t, 8, zone),
};

test.each(Object.entries(forward))('%s is found among the reasons', (key, count) => {
  fc.assert(
    fc.property(received, (t) => {
      const found = keysOf(askPortal(readingOf('PRODUCE_10D', t), toTheMinute(count(t))));
      expect(found.includes(key) || found.includes('same')).toBe(true);
    }),
  );
});

const hours: Readonly<Record<string, (t: UtcMs) => UtcMs>> = {
  exactHours: (t) => strictH(t, 8),
  endOfDay: (t) => eod(day0(utcMs(strictH(t, 8) - 1), zone), zone),
  otherClock: (t) => legalD(t, 10, swedish),
};

test.each(Object.entries(hours))('of eight hours %s is found among the reasons', (key, count) => {
  fc.assert(
    fc.property(received, (t) => {
      const found = keysOf(askPortal(readingOf('PRODUCE_8H', t), toTheMinute(count(t))));
      expect(found.includes(key) || found.includes('same')).toBe(true);
    }),
  );
});

test('whatever it was counted from is found', () => {
  const other = fc.record({
    of: fc.constantFrom(...startKeys),
    apart: fc.integer({ min: -9, max: 9 }),
  });
  fc.assert(
    fc.property(received, other, (t, { of, apart }) => {
      const from = utcMs(t + apart * dayMs);
      const portal = toTheMinute(legalD(from, 10, swedish));
      const starts = [{ of, at: from }];
      const found = keysOf(askPortal(readingOf('PRODUCE_10D', t), portal, 'answerBy', { starts }));
      expect(found.includes(of) || found.includes('same')).toBe(true);
    }),
  );
});

test('two things done otherwise are found, unless fewer give the date', () => {
  fc.assert(
    fc.property(received, fc.integer({ min: 1, max: 9 }), (t, apart) => {
      const from = utcMs(t - apart * dayMs);
      const starts = [{ of: 'sent', at: from }] as const;
      const portal = toTheMinute(legalD(from, 10, { zone: 'UTC', calendar: sweden }));
      const found = keysOf(askPortal(readingOf('PRODUCE_10D', t), portal, 'answerBy', { starts }));
      expect(found.includes('sent+otherMidnight') || !found.some((key) => key.includes('+'))).toBe(
        true,
      );
    }),
  );
});

test('equal dates are the same, whatever is shown of them', () => {
  fc.assert(
    fc.property(received, fc.constantFrom(...portalPrecisions), (t, precision) => {
      const reading = readingOf('PRODUCE_10D', t);
      const at = reading.latest ?? t;
      expect(askPortal(reading, { at, precision, zone })).toMatchObject({ answer: 'same' });
    }),
  );
});

test('is total for any clock and any date, and never explains by nothing', () => {
  const date = fc.record({
    at: fc.oneof(instant, fc.integer().map(utcMs), fc.double().map(utcMs)),
    precision: fc.constantFrom(...portalPrecisions),
    zone: fc.constantFrom('Europe/Stockholm', 'UTC', 'Europe/Lisbon', 'Nowhere/Land', ''),
  });
  fc.assert(
    fc.property(anyQuestion, date, fc.constantFrom(...portalKinds), (question, portal, kind) => {
      const read = readClock(question);
      const comparison = askPortal(read.ok ? read.value : null, portal, kind, {
        receivedAt: question.trigger.due,
        zones: ['Europe/Dublin', ''],
      });
      if (comparison.answer !== 'explained') return;
      const sizes = comparison.explanations.map(({ length }) => length);
      expect(sizes.length).toBeGreaterThan(0);
      expect(new Set(sizes).size).toBe(1);
      expect([1, 2]).toContain(sizes[0]);
    }),
    { numRuns: 300 },
  );
});
