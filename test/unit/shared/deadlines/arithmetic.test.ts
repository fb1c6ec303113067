import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { utcMs, type UtcMs } from '../../../../shared/base/units.ts';
import {
  legalD,
  legalH,
  nextFullHour,
  plainD,
  strictD,
  strictEnd,
  strictH,
  type Place,
} from '../../../../shared/deadlines/arithmetic.ts';
import type { HolidayCalendar } from '../../../../shared/deadlines/calendars/calendar.ts';
import { calendarOf } from '../../../../shared/deadlines/calendars/index.ts';
import { instantOf } from './worked-cases.ts';

const place = (zone: string, country = 'SE'): Place => ({ zone, calendar: calendarOf(country) });
const stockholm = place('Europe/Stockholm');
const hour = 3_600_000;
const numRuns = 10_000;
const patience = 300_000;

/** Receipts whose ten days lie inside the Swedish table; often at the edges of a day or a change of the clock. */
const receipt = fc
  .oneof(
    fc.integer({ min: Date.UTC(2026, 0, 2), max: Date.UTC(2029, 11, 1) }),
    fc
      .record({
        day: fc.integer({ min: 0, max: 1_400 }),
        offset: fc.constantFrom(-1_000, -1, 0, 1, 1_000, hour, 2 * hour, 3 * hour),
      })
      .map(({ day, offset }) => Date.UTC(2026, 0, 2) + day * 24 * hour - hour + offset),
  )
  .map(utcMs);
const length = fc.integer({ min: 1, max: 20 });
const holds = (name: string, property: (t: UtcMs, n: number) => void): void => {
  it(
    name,
    () => {
      fc.assert(fc.property(receipt, length, property), { numRuns });
    },
    patience,
  );
};

/** The Swedish table with one more holiday. */
function withHoliday(date: string): HolidayCalendar {
  const year = Number(date.slice(0, 4));
  const table = stockholm.calendar;
  return {
    ...table,
    years: { ...table.years, [year]: { ...table.years[year], [date.slice(5)]: 'added' } },
  };
}

describe('properties', () => {
  holds('strictD <= plainD <= legalD', (t, n) => {
    const plain = plainD(t, n, stockholm.zone);
    expect(strictD(t, n, stockholm.zone)).toBeLessThanOrEqual(plain);
    expect(plain).toBeLessThanOrEqual(legalD(t, n, stockholm));
  });

  holds('0 < legalH - strictH <= 1 h', (t, n) => {
    const gain = legalH(t, n, stockholm.zone) - strictH(t, n);
    expect(gain).toBeGreaterThan(0);
    expect(gain).toBeLessThanOrEqual(hour);
  });

  holds('a later receipt never ends earlier', (t, n) => {
    const later = utcMs(t + 1 + ((n * 977 * 1_000) % (30 * hour)));
    expect(legalD(later, n, stockholm)).toBeGreaterThanOrEqual(legalD(t, n, stockholm));
    expect(legalH(later, n, stockholm.zone)).toBeGreaterThanOrEqual(legalH(t, n, stockholm.zone));
    expect(plainD(later, n, stockholm.zone)).toBeGreaterThanOrEqual(plainD(t, n, stockholm.zone));
  });

  holds('strictD is never more than n times 24 hours', (t, n) => {
    expect(strictD(t, n, stockholm.zone) - t).toBeLessThanOrEqual(n * 24 * hour);
    expect(strictD(t, n, stockholm.zone) - t).toBeGreaterThanOrEqual(n * 24 * hour - hour);
  });

  // strictD and plainD take no calendar at all, so no holiday can move them.
  it(
    'one more holiday never brings the legal end forward,',
    () => {
      const day = fc.integer({ min: 1, max: 25 });
      fc.assert(
        fc.property(receipt, length, day, (t, n, ahead) => {
          const date = new Date(t + ahead * 24 * hour).toISOString().slice(0, 10);
          const more = { zone: stockholm.zone, calendar: withHoliday(date) };
          expect(legalD(t, n, more)).toBeGreaterThanOrEqual(legalD(t, n, stockholm));
        }),
        { numRuns },
      );
    },
    patience,
  );

  holds('a period of two days or more holds at least two working days', (t) => {
    const end = legalD(t, 2, stockholm);
    const days = Math.round((end - t) / (24 * hour));
    expect(days).toBeLessThanOrEqual(9);
  });
});

describe('edges', () => {
  it('23:59:59 and 00:00:00 differ by one day', () => {
    const last = instantOf('2026-11-23T23:59:59+01:00');
    const first = instantOf('2026-11-24T00:00:00+01:00');
    const difference = plainD(first, 10, stockholm.zone) - plainD(last, 10, stockholm.zone);
    expect(difference).toBe(24 * hour);
  });

  it('an instant written with another offset is the same instant', () => {
    const one = instantOf('2026-11-23T10:15:00+01:00');
    const other = instantOf('2026-11-23T14:45:00+05:30');
    expect(legalD(one, 10, stockholm)).toBe(legalD(other, 10, stockholm));
  });

  it('exactly on the hour, that hour is the one that is not counted', () => {
    const noon = instantOf('2026-11-23T12:00:00+01:00');
    expect(nextFullHour(noon, stockholm.zone)).toBe(noon + hour);
    expect(nextFullHour(utcMs(noon + 1), stockholm.zone)).toBe(noon + hour);
    expect(nextFullHour(utcMs(noon - 1), stockholm.zone)).toBe(noon);
  });

  it('full hours are local ones', () => {
    const half = instantOf('2026-11-23T12:10:00+05:30');
    expect(nextFullHour(half, 'Asia/Kolkata')).toBe(instantOf('2026-11-23T13:00:00+05:30'));
  });

  it('a receipt in a local time that is skipped ten days later takes the earlier reading', () => {
    const t = instantOf('2027-03-18T02:30:00+01:00');
    expect(strictD(t, 10, stockholm.zone)).toBe(instantOf('2027-03-28T02:30:00+01:00'));
  });

  it('two days from a Thursday before a long weekend reach to the second working day', () => {
    // Maundy Thursday 2027: Friday to Monday are free, so Tuesday is the first working day and Wednesday the second.
    const t = instantOf('2027-03-25T10:00:00+01:00');
    expect(legalD(t, 2, stockholm)).toBe(instantOf('2027-04-01T00:00:00+02:00'));
  });

  it('an unknown zone is a fault of the profile', () => {
    expect(() => plainD(instantOf('2026-11-23T10:00:00Z'), 10, 'Europe/Nowhere')).toThrow(
      RangeError,
    );
  });
});

describe('an end that must not be passed', () => {
  it('is the change of the clocks where that leaves out its time of day', () => {
    const { zone } = stockholm;
    const change = instantOf('2027-03-28T03:00:00+02:00');
    for (const begun of ['2027-02-11T02:00:00+01:00', '2027-02-11T02:59:59+01:00'])
      expect(strictEnd(instantOf(begun), 45, zone)).toBe(change);
    expect(strictEnd(instantOf('2027-02-11T03:00:00+01:00'), 45, zone)).toBe(change);
  });

  holds(
    'never comes sooner for who begins later, and never after the narrowest reading',
    (t, n) => {
      const { zone } = stockholm;
      for (const by of [1, 1_000, hour])
        expect(strictEnd(utcMs(t + by), n, zone)).toBeGreaterThanOrEqual(strictEnd(t, n, zone));
      expect(strictEnd(t, n, zone)).toBeLessThanOrEqual(strictD(t, n, zone));
    },
  );
});
