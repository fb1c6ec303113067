import { describe, expect, test } from 'vitest';
import {
  isWrittenDay,
  isWrittenTime,
  writtenDate,
} from '../../../../../shared/deadlines/portal/written-date.ts';

const zone = 'Europe/Stockholm';
const written = (day: string, time: string): unknown => writtenDate(day, time, zone, 'answerBy');

describe('a date read off the portal', () => {
  test('is a day alone, which ends with itself', () => {
    const at = Date.UTC(2026, 11, 3, 23);
    expect(written('2026-12-03', '')).toEqual({ at, precision: 'day', zone });
    expect(written(' 2026-12-03 ', ' ')).toEqual({ at, precision: 'day', zone });
  });

  test('has its time as people write it', () => {
    const at = Date.UTC(2026, 11, 3, 8, 5);
    for (const time of ['09:05', '9:05', '09.05', ' 9.05 '])
      expect(written('2026-12-03', time), time).toEqual({ at, precision: 'minute', zone });
  });

  test('ends its day at 24:00, as Ombud itself writes it', () => {
    const at = Date.UTC(2026, 11, 31, 23);
    expect(written('2026-12-31', '24:00')).toEqual({ at, precision: 'minute', zone });
  });

  test('is never guessed from another order of day and month', () => {
    for (const day of ['12/04/2026', '04.12.2026', '2026-13-01', '2026-02-30', '1870-01-01', '']) {
      expect(written(day, ''), day).toBeNull();
      expect(isWrittenDay(day), day).toBe(false);
    }
    for (const time of ['1', '25:00', '24:01', '9:60', '9 am', '-1:00']) {
      expect(written('2026-12-03', time), time).toBeNull();
      expect(isWrittenTime(time), time).toBe(false);
    }
    expect(isWrittenDay(' 2026-12-03')).toBe(true);
    for (const time of ['', ' ', '0:00', '23.59', '24:00'])
      expect(isWrittenTime(time), time).toBe(true);
  });
});
