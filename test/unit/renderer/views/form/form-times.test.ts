import { expect, test } from 'vitest';
import { parseInstant, utcMs } from '../../../../../shared/base/units.ts';
import { datesOf } from '../../../../../renderer/format/dates.ts';
import { texts } from '../../../../../renderer/text/text.ts';
import { shownTime, writtenDay } from '../../../../../renderer/views/form/form-times.ts';

const now = () => utcMs(Date.UTC(2026, 10, 23));
const zone = 'Europe/Stockholm';
const speech = (language: 'en' | 'sv') => ({
  zone,
  words: texts[language],
  dates: datesOf(language, zone, now),
  utc: datesOf(language, 'UTC', now),
});
const time = (written: string) => ({ written, at: parseInstant(written) });

test('a time is told in UTC and where the addressee is, with summer time said', () => {
  expect(shownTime(time('2026-10-16T00:00:00Z'), speech('en'))).toEqual({
    utc: 'Fri 16 Oct 2026 00:00:00 UTC',
    local: 'local Fri 16 Oct 2026 02:00:00 (summer time, UTC+02:00)',
  });
  expect(shownTime(time('2026-11-14T23:59:59+01:00'), speech('sv'))).toEqual({
    utc: 'lör 14 nov 2026 22.59.59 UTC',
    local: 'lokal tid lör 14 nov 2026 23.59.59 (normaltid, UTC+01:00)',
  });
});

test('what is no time is shown as it was written', () => {
  expect(shownTime(time('yesterday'), speech('en'))).toEqual({ utc: 'yesterday', local: null });
});

test('a date is the one its sender wrote, whatever the zone', () => {
  for (const zoneWritten of ['Z', '+02:00', '-11:00'])
    expect(writtenDay(time(`2026-11-20T00:00:00${zoneWritten}`))).toBe(
      Date.parse('2026-11-20T12:00:00Z'),
    );
  expect(writtenDay(time('2026-11-20T10:30:00Z'))).toBeNull();
  expect(writtenDay(time('soon'))).toBeNull();
});
