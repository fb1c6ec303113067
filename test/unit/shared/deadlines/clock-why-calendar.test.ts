import { describe, expect, it } from 'vitest';
import { iso, keys, plain, reading } from './clock-reading.ts';

describe('why the calendar moves an end', () => {
  it('names each day the end is moved over, and the red line before it', () => {
    const { why, plainEnd } = reading(plain('2027-03-16T15:30:00+01:00'));
    expect(why.map(({ key }) => key)).toEqual([
      'receivedOnce',
      'rule',
      'dayOfReceiptNotCounted',
      'weekendsCounted',
      'lastDayHoliday',
      'nextDaySaturday',
      'nextDayHoliday',
      'nextDayHoliday',
      'movedTo',
      'redLine',
      'clocksForward',
      'daysEnd',
      'targetDays',
      'consequence',
    ]);
    const named = why.flatMap(({ params }) => params['holiday'] ?? []);
    expect(named).toEqual(['goodFriday', 'easterSunday', 'easterMonday']);
    expect(iso(plainEnd)).toBe('2027-03-26T23:00:00.000Z');
    expect(iso(why.find(({ key }) => key === 'redLine')?.instants['plain'] ?? null)).toBe(
      '2027-03-26T23:00:00.000Z',
    );
  });

  it('counts the weekend and holidays inside the ten days', () => {
    const step = reading(plain('2026-12-21T09:00:00+01:00')).why.find(
      ({ key }) => key === 'weekendsCounted',
    );
    // 25, 26 (Sat), 27 (Sun) December; 31 December is day 10 and a working day.
    expect(step?.params['count']).toBe(3);
  });

  it('tells the hour that is not counted', () => {
    const { why } = reading(plain('2026-11-23T14:20:10+01:00', { regime: 'eightHours' }));
    const step = why.find(({ key }) => key === 'hourNotCounted');
    expect(iso(step?.instants['first'] ?? null)).toBe('2026-11-23T14:00:00.000Z');
  });

  it('tells of the clock going back, in days and in hours', () => {
    expect(keys(plain('2026-10-20T10:00:00+02:00'))).toContain('clocksBack');
    const night = plain('2026-10-24T22:10:00+02:00', { regime: 'eightHours' });
    expect(keys(night)).toContain('clocksBackHours');
  });

  it('leaves out a change of the clock at the very end of the period', () => {
    const before = plain('2026-10-24T18:30:00+02:00', { regime: 'eightHours' });
    expect(iso(reading(before).latest)).toBe('2026-10-25T01:00:00.000Z');
    expect(keys(before)).not.toContain('clocksBackHours');
  });
});
