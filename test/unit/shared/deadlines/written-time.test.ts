import fc from 'fast-check';
import { expect, test } from 'vitest';
import { utcMs } from '../../../../shared/base/units.ts';
import { instantOfWritten, writtenLocal } from '../../../../shared/deadlines/stated-time.ts';

const zone = 'Europe/Stockholm';
const at = (text: string) => utcMs(Date.parse(text));

test.each([
  ['2026-11-29 14:05', '2026-11-29T13:05:00Z'],
  ['  2026-07-01   9.05 ', '2026-07-01T07:05:00Z'],
  ['2026-11-29T14:05', '2026-11-29T13:05:00Z'],
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
