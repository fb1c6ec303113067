import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseInstant } from '../../../../shared/base/units.ts';
import { backOffMs, longestPauseMs, retryAfterMs } from '../../../../electron/sync/back-off.ts';

test('doubles up to five minutes, half of it by chance', () => {
  const fixed = [1, 2, 3, 4, 5, 6, 7].map((failures) => backOffMs(failures, 10_000, () => 1));
  expect(fixed).toEqual([10_000, 20_000, 40_000, 80_000, 160_000, 300_000, 300_000]);
  expect(backOffMs(3, 10_000, () => 0)).toBe(20_000);
});

test('stays between half and all of the pause, for any number of failures', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 100_000 }),
      fc.integer({ min: 1, max: 3_600_000 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (failures, base, chance) => {
        const pause = backOffMs(failures, base, () => chance);
        expect(pause).toBeGreaterThanOrEqual(Math.floor(Math.min(base, longestPauseMs) / 2));
        expect(pause).toBeLessThanOrEqual(longestPauseMs);
      },
    ),
  );
});

test.each([
  [undefined, null],
  ['120', 120_000],
  [' 5 ', 5_000],
  ['0', 0],
  ['999999', 3_600_000],
  ['Tue, 24 Nov 2026 10:00:30 GMT', 30_000],
  ['Tue, 24 Nov 2026 09:59:00 GMT', 0],
  ['Fri, 31 Dec 2027 23:59:59 GMT', 3_600_000],
  ['tomorrow', null],
  ['2026-11-24T10:00:30Z', null],
  ['-1', null],
  ['1.5', null],
])('Retry-After %j is %j', (header, pause) => {
  const date = parseInstant('2026-11-24T10:00:00Z');
  expect(retryAfterMs({ headers: { 'retry-after': header }, date })).toBe(pause);
});

test('a time of day says nothing without the service’s own time', () => {
  const headers = { 'retry-after': 'Fri, 31 Dec 2027 23:59:59 GMT' };
  expect(retryAfterMs({ headers, date: null })).toBeNull();
});
