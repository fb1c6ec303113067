import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkDigitHolds,
  organisationNumberOf,
  readingsOf,
  readOrganizationIdentifier,
  readSerialNumber,
} from '../../../../../electron/secrets/certificate/organisation-number.ts';

const serial = (value: string, inMultiValuedRdn = false) => ({
  oid: '2.5.4.5',
  value,
  inMultiValuedRdn,
});
const identifier = (value: string) => ({ oid: '2.5.4.97', value, inMultiValuedRdn: false });

describe('subject serialNumber', () => {
  it.each([
    ['165560000167', '5560000167', '16'],
    ['16 556000-0167', '5560000167', '16'],
    ['5560000167', '5560000167', null],
    ['556000-0167', '5560000167', null],
    ['SE5560000167', '5560000167', 'SE'],
    ['SE165560000167', '5560000167', 'SE16'],
    ['1655600001670042', '5560000167', '16 … 0042'],
    ['165560000167-1', '5560000167', '16 … 1'],
    ['1655600001', '1655600001', null],
  ])('%s is %s', (written, number, removed) => {
    expect(readSerialNumber(written)).toEqual({ number, removed });
  });

  it.each([
    ['189001019802', 'a personal number'],
    ['556000016', 'nine digits'],
    ['55600001670', 'eleven digits'],
    ['NO5560000167', 'another country'],
    ['16556000O167', 'a letter'],
    ['', 'nothing'],
    ['１６５５６００００１６７', 'digits of another script'],
  ])('%s holds none: %s', (written) => {
    expect(readSerialNumber(written)).toEqual({ number: null, removed: null });
  });
});

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

describe('both readings together', () => {
  const codeOf = (...subject: Parameters<typeof organisationNumberOf>[0]): string => {
    const result = organisationNumberOf(subject);
    return result.ok ? result.value : result.error.code;
  };

  it('agree, or one speaks alone', () => {
    expect(codeOf(serial('165560000167', true), identifier('NTRSE-5560000167'))).toBe('5560000167');
    expect(codeOf(serial('165560000167'))).toBe('5560000167');
    expect(codeOf(identifier('NTRSE-5560000167'), serial('189001019802'))).toBe('5560000167');
  });

  it('are refused with their own fault', () => {
    expect(codeOf(serial('189001019802'))).toBe('certificate.noOrganisationNumber');
    expect(codeOf()).toBe('certificate.noOrganisationNumber');
    expect(codeOf(serial('165560000168'))).toBe('certificate.wrongCheckDigit');
    expect(codeOf(serial('165560000167'), identifier('NTRSE-5560000241'))).toBe(
      'certificate.organisationNumbersDisagree',
    );
    expect(codeOf(serial('165560000167'), serial('165560000241'))).toBe(
      'certificate.organisationNumbersDisagree',
    );
  });

  it('are shown side by side', () => {
    expect(readingsOf([serial('165560000167', true)])).toEqual([
      {
        field: 'serialNumber',
        oid: '2.5.4.5',
        written: '165560000167',
        number: '5560000167',
        removed: '16',
        checkDigitHolds: true,
        inMultiValuedRdn: true,
      },
      {
        field: 'organizationIdentifier',
        oid: '2.5.4.97',
        written: null,
        number: null,
        removed: null,
        checkDigitHolds: null,
        inMultiValuedRdn: false,
      },
    ]);
  });
});
