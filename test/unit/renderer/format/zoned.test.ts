import { expect, test } from 'vitest';
import { utcMs } from '../../../../shared/base/units.ts';
import { zoneOffset } from '../../../../renderer/format/zoned.ts';

test.each([
  ['Europe/Stockholm', '2026-07-01T12:00:00Z', '+02:00', true],
  ['Europe/Stockholm', '2026-12-01T12:00:00Z', '+01:00', false],
  // The hour the clocks go back.
  ['Europe/Stockholm', '2026-10-25T00:59:59Z', '+02:00', true],
  ['Europe/Stockholm', '2026-10-25T01:00:00Z', '+01:00', false],
  ['Australia/Sydney', '2026-12-01T12:00:00Z', '+11:00', true],
  ['Asia/Kolkata', '2026-07-01T12:00:00Z', '+05:30', false],
  ['America/New_York', '2026-07-01T12:00:00Z', '-04:00', true],
  ['UTC', '2026-07-01T12:00:00Z', '+00:00', false],
])('%s at %s', (zone, at, offset, isSummer) => {
  expect(zoneOffset(zone, utcMs(Date.parse(at)))).toEqual({ offset, isSummer });
});
