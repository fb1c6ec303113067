import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  duration,
  durationParts,
  durationUnits,
  shortDuration,
} from '../../../../renderer/format/duration.ts';
import { identifierText, wordsOf } from '../../../../renderer/format/identifier.ts';
import {
  base64Size,
  bytesText,
  count,
  organisationNumber,
  shortHash,
} from '../../../../renderer/format/numbers.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('spans of time', () => {
  test('show the parts worth showing', () => {
    expect(plain(duration(((10 * 24 + 9) * 60 + 58) * 60_000))).toBe('10 d 9 h 58 m');
    expect(plain(duration((7 * 60 + 12) * 60_000))).toBe('7 h 12 m');
    expect(plain(duration(202_000))).toBe('3 m 22 s');
    expect(shortDuration(((2 * 24 + 4) * 60 + 3) * 60_000)).toBe('2 d 4 h');
    expect(durationUnits(3_600_000)).toEqual([
      ['1', 'h'],
      ['00', 'm'],
    ]);
  });

  test('never count below nothing', () => {
    expect(durationParts(-5_000)).toEqual({ days: 0, hours: 0, minutes: 0, seconds: 0 });
  });

  test('add up to whole seconds again', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), (ms) => {
        const { days, hours, minutes, seconds } = durationParts(ms);
        const sum = ((days * 24 + hours) * 60 + minutes) * 60 + seconds;
        expect(sum).toBe(Math.floor(ms / 1_000));
        expect(hours < 24 && minutes < 60 && seconds < 60).toBe(true);
      }),
    );
  });
});

describe('sizes and numbers', () => {
  test('bytes are decimal, with the comma of the language', () => {
    expect(bytesText(14_512_000, 'en')).toBe('14.5 MB');
    expect(bytesText(14_512_000, 'sv')).toBe('14,5 MB');
    expect(bytesText(25_000_000, 'en')).toBe('25 MB');
    expect(bytesText(12_000, 'en')).toBe('12 KB');
    expect(bytesText(999, 'en')).toBe('999 B');
    expect(bytesText(0, 'en')).toBe('0 B');
  });

  test('an organisation number is split, anything else is left alone', () => {
    expect(organisationNumber('5560000167')).toBe('556000-0167');
    expect(organisationNumber('abc')).toBe('abc');
  });

  test('thousands stand apart', () => {
    expect(plain(count(1_204))).toBe('1 204');
    expect(plain(count(1_204_000))).toBe('1 204 000');
    expect(count(12)).toBe('12');
  });

  test('a hash is shortened at both ends', () => {
    expect(shortHash(`b1f04e77${'0'.repeat(52)}02ac`)).toBe('b1f0 4e77 … 02ac');
  });

  test('base64 has the size of what it stands for', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        expect(base64Size(btoa(String.fromCharCode(...bytes)))).toBe(bytes.length);
      }),
    );
  });
});

describe('identifiers', () => {
  const value = (formatName: string, text: string): string =>
    identifierText({ formatOwner: 'ETSI', formatName, value: text });

  test('only international numbers get a plus, and only once', () => {
    expect(value('InternationalE164', '46701740612')).toBe('+46701740612');
    expect(value('InternationalE164', '+46701740612')).toBe('+46701740612');
    expect(value('IMEI', '490154203237518')).toBe('490154203237518');
  });

  test('names in one word become words, others stay', () => {
    expect(wordsOf('SummaryOfCase')).toBe('Summary of case');
    expect(wordsOf('Already two words')).toBe('Already two words');
    expect(wordsOf('iOS')).toBe('iOS');
  });
});
