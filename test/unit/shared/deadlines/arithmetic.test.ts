import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { utcMs, type UtcMs } from '../../../../shared/base/units.ts';
import {
  legalD,
  legalH,
  nextFullHour,
  plainD,
  strictD,
  strictH,
  type Place,
} from '../../../../shared/deadlines/arithmetic.ts';
import type { HolidayCalendar } from '../../../../shared/deadlines/calendars/calendar.ts';
import { calendarOf } from '../../../../shared/deadlines/calendars/index.ts';
import { casesOf, instantOf, type WorkedCase } from './worked-cases.ts';

const place = (zone: string, country = 'SE'): Place => ({ zone, calendar: calendarOf(country) });
const stockholm = place('Europe/Stockholm');
const hour = 3_600_000;

function value(result: ReturnType<typeof legalD>): UtcMs {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** The worked cases of other clocks that are one formula of this arithmetic. */
describe.each([
  ['EA_REVIEW_10D', (t: UtcMs, p: Place) => [strictD(t, 10, p.zone), value(legalD(t, 10, p))]],
  ['EA_REVIEW_96H', (t: UtcMs, p: Place) => [strictH(t, 96), legalH(t, 96, p.zone)]],
  ['EXPOST_VALIDATION_48H', (t: UtcMs, p: Place) => [strictH(t, 48), legalH(t, 48, p.zone)]],
  ['IA_REACT_5D_EPOC', (t: UtcMs, p: Place) => [strictD(t, 5, p.zone), value(legalD(t, 5, p))]],
  ['IA_REACT_5D_PR', (t: UtcMs, p: Place) => [value(legalD(t, 5, p)), value(legalD(t, 5, p))]],
  ['PRESERVE_60D', (t: UtcMs, p: Place) => [value(legalD(t, 60, p)), value(legalD(t, 60, p))]],
] as const)('%s', (clock, compute) => {
  const cases = casesOf(clock).map((worked): [string, WorkedCase] => [worked.id, worked]);
  it.each(cases)('%s', (_, { trigger, timezone, expected }) => {
    const computed = compute(instantOf(trigger), place(timezone));
    expect(computed).toEqual([instantOf(expected.target), instantOf(expected.latest)]);
  });
});

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
  it(name, () => {
    fc.assert(fc.property(receipt, length, property), { numRuns: 600 });
  });
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
    expect(plain).toBeLessThanOrEqual(value(legalD(t, n, stockholm)));
  });

  holds('0 < legalH - strictH <= 1 h', (t, n) => {
    const gain = legalH(t, n, stockholm.zone) - strictH(t, n);
    expect(gain).toBeGreaterThan(0);
    expect(gain).toBeLessThanOrEqual(hour);
  });

  holds('a later receipt never ends earlier', (t, n) => {
    const later = utcMs(t + 1 + ((n * 977 * 1_000) % (30 * hour)));
    expect(value(legalD(later, n, stockholm))).toBeGreaterThanOrEqual(
      value(legalD(t, n, stockholm)),
    );
    expect(legalH(later, n, stockholm.zone)).toBeGreaterThanOrEqual(legalH(t, n, stockholm.zone));
    expect(plainD(later, n, stockholm.zone)).toBeGreaterThanOrEqual(plainD(t, n, stockholm.zone));
  });

  holds('strictD is never more than n times 24 hours', (t, n) => {
    expect(strictD(t, n, stockholm.zone) - t).toBeLessThanOrEqual(n * 24 * hour);
    expect(strictD(t, n, stockholm.zone) - t).toBeGreaterThanOrEqual(n * 24 * hour - hour);
  });

  // strictD and plainD take no calendar at all, so no holiday can move them.
  it('one more holiday never brings the legal end forward', () => {
    const day = fc.integer({ min: 1, max: 25 });
    fc.assert(
      fc.property(receipt, length, day, (t, n, ahead) => {
        const date = new Date(t + ahead * 24 * hour).toISOString().slice(0, 10);
        const more = { zone: stockholm.zone, calendar: withHoliday(date) };
        expect(value(legalD(t, n, more))).toBeGreaterThanOrEqual(value(legalD(t, n, stockholm)));
      }),
      { numRuns: 600 },
    );
  });

  holds('a period of two days or more holds at least two working days', (t) => {
    const end = value(legalD(t, 2, stockholm));
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
    expect(value(legalD(one, 10, stockholm))).toBe(value(legalD(other, 10, stockholm)));
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
    expect(value(legalD(t, 2, stockholm))).toBe(instantOf('2027-04-01T00:00:00+02:00'));
  });

  it('an unknown zone is a fault of the profile', () => {
    expect(() => plainD(instantOf('2026-11-23T10:00:00Z'), 10, 'Europe/Nowhere')).toThrow(
      RangeError,
    );
  });
});
