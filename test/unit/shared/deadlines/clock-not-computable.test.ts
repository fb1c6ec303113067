import { describe, expect, it } from 'vitest';
import { readProductionClock } from '../../../../shared/deadlines/production-clock.ts';
import { iso, plain, reading } from './clock-reading.ts';

describe('not computable', () => {
  it.each([
    ['a year after the table', plain('2029-12-25T12:00:00+01:00'), 2030],
    ['a year before the table', plain('2025-12-01T12:00:00+01:00'), 2025],
    ['a country without a table', plain('2027-03-01T12:00:00+01:00', { country: 'XX' }), 2027],
    ['no plausible time at all', plain('+275760-09-13T00:00:00Z'), 275_760],
  ])('%s', (_, input, year) => {
    const expected = { reason: 'calendarMissing', year, country: input.country };
    expect(readProductionClock(input)).toEqual({ ok: false, error: expected });
    const notified = readProductionClock({ ...input, regime: 'tenDaysNotified' });
    expect(notified).toEqual({ ok: false, error: expected });
  });

  it('needs no table for eight hours', () => {
    const input = plain('2031-12-25T12:00:00+01:00', { regime: 'eightHours', country: 'XX' });
    expect(iso(reading(input).target)).toBe('2031-12-25T19:00:00.000Z');
  });

  it('does not need the year of the day of receipt, which is not counted', () => {
    expect(iso(reading(plain('2025-12-31T12:00:00+01:00')).latest)).toBe(
      '2026-01-12T23:00:00.000Z',
    );
  });
});
