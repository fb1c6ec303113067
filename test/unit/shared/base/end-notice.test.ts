import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readEndNotice } from '../../../../shared/base/end-notice.ts';

const nothing = { deprecatedAt: null, endsAt: null };

test('reads both headers (RFC 9745, RFC 8594)', () => {
  const headers = { deprecation: '@1767225600', sunset: 'Sun, 28 Feb 2027 22:59:59 GMT' };
  expect(readEndNotice(headers)).toEqual({
    deprecatedAt: Date.UTC(2026, 0, 1),
    endsAt: Date.UTC(2027, 1, 28, 22, 59, 59),
  });
});

test('parameters behind the date say nothing, white space neither', () => {
  expect(readEndNotice({ deprecation: ' @1767225600;a=1 ' }).deprecatedAt).toBe(
    Date.UTC(2026, 0, 1),
  );
});

test.each([
  ['absent', {}],
  ['the old spelling', { deprecation: 'true', sunset: '2027-02-28' }],
  ['an HTTP-date for Deprecation', { deprecation: 'Sun, 28 Feb 2027 22:59:59 GMT' }],
  ['milliseconds', { deprecation: '@1767225600000' }],
  ['a date before 1970', { deprecation: '@-1', sunset: 'Wed, 31 Dec 1969 23:59:59 GMT' }],
  ['a day that does not exist', { sunset: 'Sun, 99 Feb 2027 22:59:59 GMT' }],
  ['another zone', { sunset: 'Sun, 28 Feb 2027 22:59:59 CET' }],
])('unreadable is unsaid: %s', (_, headers) => {
  expect(readEndNotice(headers)).toEqual(nothing);
});

test('any text gives an instant or nothing', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (deprecation, sunset) => {
      for (const at of Object.values(readEndNotice({ deprecation, sunset })))
        expect(at === null || (Number.isSafeInteger(at) && at >= 0)).toBe(true);
    }),
  );
});
