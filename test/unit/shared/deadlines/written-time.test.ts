import fc from 'fast-check';
import { expect, test } from 'vitest';
import { utcMs } from '../../../../shared/base/units.ts';
import {
  instantOfWritten,
  limitOfWritten,
  readWritten,
  writtenLocal,
} from '../../../../shared/deadlines/stated-time.ts';

const zone = 'Europe/Stockholm';
const at = (text: string) => utcMs(Date.parse(text));

test.each([
  ['2026-11-29 14:05', '2026-11-29T13:05:00Z'],
  ['  2026-07-01   9.05 ', '2026-07-01T07:05:00Z'],
  ['2026-11-29T14:05', '2026-11-29T13:05:00Z'],
  ['2027-01-08 24:00', '2027-01-08T23:00:00Z'],
])('%s is a time', (text, utc) => {
  expect(instantOfWritten(text, zone)).toBe(at(utc));
});

test.each(['', '2026-11-29', '29/11/2026 14:05', '2026-02-30 10:00', '2026-11-29 24:05', '14:05'])(
  '%s is none',
  (text) => {
    expect(instantOfWritten(text, zone)).toBeNull();
  },
);

test('what is written out reads as the same minute, but in the hour that comes twice', () => {
  const minutes = fc.integer({ min: 29_000_000, max: 31_500_000 });
  fc.assert(
    fc.property(minutes, (minute) => {
      const instant = utcMs(minute * 60_000);
      const again = instantOfWritten(writtenLocal(instant, zone), zone);
      expect(again === instant || again === instant - 3_600_000).toBe(true);
    }),
  );
});

test('a time that the change of the clocks leaves out is none, and is told from a slip', () => {
  expect(readWritten('2026-03-29 02:30', zone)).toEqual({ is: 'gap' });
  expect(instantOfWritten('2026-03-29 02:30', zone)).toBeNull();
  expect(limitOfWritten('2026-03-29 02:30', zone)).toBeNull();
  expect(readWritten('2026-03-29 25:30', zone)).toEqual({ is: 'none' });
  expect(readWritten('2026-03-29 02:30', 'UTC')).toMatchObject({ is: 'moment' });
});

test('a limit may be a day alone, and keeps it', () => {
  const end = at('2027-01-08T23:00:00Z');
  expect(limitOfWritten(' 2027-01-08 ', zone)).toEqual({ at: end, day: '2027-01-08' });
  expect(limitOfWritten('2027-01-09 00:00', zone)).toEqual({ at: end });
  for (const text of ['2027-02-30', '1927-01-08', '2107-01-08', '8.1.2027'])
    expect(limitOfWritten(text, zone)).toBeNull();
});
