import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkDigitHolds,
  readOrganizationIdentifier,
} from '../../../../../electron/secrets/certificate/organisation-number.ts';

describe('organizationIdentifier', () => {
  it.each(['NTRSE-5560000167', 'NTRSE-556000-0167', 'ntrse-5560000167', 'NTRSE- 556000 0167'])(
    '%s is read',
    (written) => {
      expect(readOrganizationIdentifier(written)).toEqual({
        number: '5560000167',
        removed: 'NTRSE-',
      });
    },
  );

  it.each(['NTRNO-5560000167', 'VATSE-556000016701', 'NTRSE-556', '5560000167', 'NTRSE5560000167'])(
    '%s holds none',
    (written) => {
      expect(readOrganizationIdentifier(written)).toEqual({ number: null, removed: null });
    },
  );
});

describe('the check digit', () => {
  it('accepts real numbers and refuses each other last digit', () => {
    for (const number of ['5560000167', '2021005489', '5560000241'])
      for (let digit = 0; digit < 10; digit += 1) {
        const tried = number.slice(0, 9) + String(digit);
        expect(checkDigitHolds(tried)).toBe(tried === number);
      }
  });

  it('notices every single wrong digit', () => {
    fc.assert(
      fc.property(fc.nat(9), fc.integer({ min: 1, max: 9 }), (at, by) => {
        const digits = [...'5560000167'];
        digits[at] = String((Number(digits[at]) + by) % 10);
        expect(checkDigitHolds(digits.join(''))).toBe(false);
      }),
    );
  });
});
