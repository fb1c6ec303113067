import { describe, expect, test } from 'vitest';
import { datesOf } from '../../../../renderer/format/dates.ts';
import { parseInstant, utcMs, type UtcMs } from '../../../../shared/base/units.ts';

const at = (text: string): UtcMs => parseInstant(text) ?? utcMs(Number.NaN);
const now = at('2026-11-23T13:02:07Z');
const zone = 'Europe/Stockholm';
const en = datesOf('en', zone, () => now);
const sv = datesOf('sv', zone, () => now);
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('instants for people', () => {
  test('an exclusive day end is 24:00 of the last day, any other instant is itself', () => {
    const dayEnd = at('2026-12-03T23:00:00Z');
    expect(en.end(dayEnd)).toBe('Thu 3 Dec 24:00');
    expect(sv.end(dayEnd)).toBe('tors 3 dec 24.00');
    expect(en.end(at('2026-12-03T23:00:01Z'))).toBe('Fri 4 Dec 00:00:01');
    expect(en.endDay(dayEnd)).toBe('3 Dec');
    expect(en.endDay(at('2026-12-03T22:59:59Z'))).toBe('3 Dec');
  });

  test('a day end at the turn of the year belongs to the old year', () => {
    expect(en.end(at('2026-12-31T23:00:00Z'))).toBe('Thu 31 Dec 24:00');
  });

  test('on paper every year is named', () => {
    expect(en.dated(now)).toBe('Mon 23 Nov 2026 14:02:07');
    expect(sv.dated(now)).toBe('mån 23 nov 2026 14.02.07');
  });

  test('another year is named, this one is not', () => {
    expect(en.day(at('2027-02-14T12:00:00Z'))).toBe('14 Feb 2027');
    expect(en.day(at('2026-02-14T12:00:00Z'))).toBe('14 Feb');
    expect(sv.day(at('2027-02-14T12:00:00Z'))).toBe('14 feb 2027');
  });

  test('seconds are shown when there are any, always where a period is named', () => {
    expect(en.instant(at('2026-11-23T09:15:30Z'))).toBe('Mon 23 Nov 10:15:30');
    expect(en.instant(at('2026-11-23T09:15:00Z'))).toBe('Mon 23 Nov 10:15');
    expect(plain(en.precise(at('2026-11-23T09:15:00Z')))).toBe('23 Nov 10:15:00');
  });

  test('the zone’s own clock changes are followed', () => {
    expect(en.clock(at('2026-10-25T00:59:59Z'))).toBe('02:59:59');
    expect(en.clock(at('2026-10-25T01:00:00Z'))).toBe('02:00:00');
    expect(plain(datesOf('en', 'UTC', () => now).precise(at('2026-10-25T01:00:00Z')))).toBe(
      '25 Oct 01:00:00',
    );
  });

  test('the same day is told in the zone, not in UTC', () => {
    expect(en.isSameDay(at('2026-11-22T23:30:00Z'), now)).toBe(true);
    expect(en.isSameDay(at('2026-11-22T22:30:00Z'), now)).toBe(false);
  });

  test('a plain date has its weekday whatever the zone', () => {
    expect(en.weekdayOf('2026-12-03')).toBe('Thu');
    expect(sv.weekdayOf('2026-12-03')).toBe('tors');
  });
});
