import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { calendarOf, holidayName } from '../../../../shared/deadlines/calendars/index.ts';
import { countEves, dayKind } from '../../../../shared/deadlines/calendars/calendar.ts';
import { caseFile } from './worked-cases.ts';

const sweden = calendarOf('SE');
const years = Object.keys(sweden.years).map(Number);

/** Easter Sunday by the anonymous Gregorian rule. */
function easter(year: number): Temporal.PlainDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return Temporal.PlainDate.from({ year, month: Math.floor(n / 31), day: (n % 31) + 1 });
}

/** The first Saturday on or after a date. */
function saturdayFrom(year: number, month: number, day: number): Temporal.PlainDate {
  const start = Temporal.PlainDate.from({ year, month, day });
  return start.add({ days: (6 - start.dayOfWeek + 7) % 7 });
}

/** Public holidays as lag (1989:253), § 1, defines them. */
function byStatute(year: number): Record<string, string> {
  const fixed = (month: number, day: number): Temporal.PlainDate =>
    Temporal.PlainDate.from({ year, month, day });
  const sunday = easter(year);
  const days: readonly (readonly [string, Temporal.PlainDate])[] = [
    ['newYearsDay', fixed(1, 1)],
    ['epiphany', fixed(1, 6)],
    ['goodFriday', sunday.subtract({ days: 2 })],
    ['easterSunday', sunday],
    ['easterMonday', sunday.add({ days: 1 })],
    ['firstOfMay', fixed(5, 1)],
    ['ascensionDay', sunday.add({ days: 39 })],
    ['whitSunday', sunday.add({ days: 49 })],
    ['nationalDay', fixed(6, 6)],
    ['midsummerDay', saturdayFrom(year, 6, 20)],
    ['allSaintsDay', saturdayFrom(year, 10, 31)],
    ['christmasDay', fixed(12, 25)],
    ['boxingDay', fixed(12, 26)],
  ];
  return Object.fromEntries(days.map(([key, date]) => [date.toString().slice(-5), key]));
}

describe('Sweden', () => {
  it('covers 2026 to 2029 and names its source and version', () => {
    expect(years).toEqual([2026, 2027, 2028, 2029]);
    expect(sweden).toMatchObject({ country: 'SE', version: 'SE 2026.1', source: 'SFS 1989:253' });
  });

  it.each(years)('%i is what the statute says', (year) => {
    expect(sweden.years[year]).toEqual(byStatute(year));
  });

  it.each(Object.entries(caseFile.holidaysSE))('%s is what the worked cases used', (year, days) => {
    const listed = Object.keys(sweden.years[Number(year)] ?? {}).map((day) => `${year}-${day}`);
    expect(listed).toEqual(days);
  });

  it('names every holiday in both languages', () => {
    const tables = [...Object.values(sweden.years), ...Object.values(sweden.eves)];
    const keys = new Set(tables.flatMap((year) => Object.values(year)));
    expect(new Set(Object.keys(sweden.names))).toEqual(keys);
    for (const { en, sv } of Object.values(sweden.names)) {
      expect(en.length).toBeGreaterThan(2);
      expect(sv.length).toBeGreaterThan(2);
    }
    expect(holidayName('SE', 'ascensionDay', 'sv')).toBe('Kristi himmelsfärdsdag');
  });
});

describe('a day', () => {
  it.each([
    ['2026-12-23', true, null],
    ['2026-12-24', true, null],
    ['2026-12-25', false, 'christmasDay'],
    ['2026-12-27', false, null],
    ['2026-06-19', true, null],
    ['2026-05-25', true, null],
    ['2026-06-06', false, 'nationalDay'],
  ])('%s works: %s, holiday: %s', (date, working, holiday) => {
    const day = Temporal.PlainDate.from(date);
    expect(dayKind(day, sweden)).toEqual({ date: day, working, holiday, known: true });
  });

  it('of a year outside the table is not known: only weekends are seen', () => {
    const kind = (date: string): unknown => dayKind(Temporal.PlainDate.from(date), sweden);
    expect(kind('2030-01-06')).toMatchObject({ working: false, holiday: null, known: false });
    expect(kind('2030-01-01')).toMatchObject({ working: true, holiday: null, known: false });
  });

  it('of a State without a table is not known, and a name is never made up', () => {
    const kind = dayKind(Temporal.PlainDate.from('2027-03-01'), calendarOf('XX'));
    expect(kind).toMatchObject({ working: true, known: false });
    expect(holidayName('XX', 'goodFriday', 'en')).toBe('goodFriday');
  });
});

describe('eves (question U6)', () => {
  it('are the days before Midsummer Day, Christmas Day and New Year’s Day', () => {
    for (const year of years) {
      const before = (key: string): string => {
        const [day = ''] =
          Object.entries(sweden.years[year] ?? {}).find(([, k]) => k === key) ?? [];
        return Temporal.PlainDate.from(`${year}-${day}`).subtract({ days: 1 }).toString().slice(5);
      };
      expect(sweden.eves[year]).toEqual({
        [before('midsummerDay')]: 'midsummerEve',
        [before('christmasDay')]: 'christmasEve',
        '12-31': 'newYearsEve',
      });
    }
  });

  it('count as holidays in the years that are switched, and in no other', () => {
    const switched = countEves(sweden, [2027, 2031]);
    const works = (date: string): boolean =>
      dayKind(Temporal.PlainDate.from(date), switched).working;
    expect(works('2027-12-24')).toBe(false);
    expect(works('2026-12-24')).toBe(true);
    expect(switched.version).toBe('SE 2026.1 + eves 2027');
    expect(countEves(sweden, [2027, 2031])).toBe(switched);
    expect(countEves(sweden, [])).toBe(sweden);
  });
});
