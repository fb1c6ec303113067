import { describe, expect, it } from 'vitest';
import {
  organisationNumberOf,
  readingsOf,
} from '../../../../../electron/secrets/certificate/organisation-number.ts';

const serial = (value: string, inMultiValuedRdn = false) => ({
  oid: '2.5.4.5',
  value,
  inMultiValuedRdn,
});
const identifier = (value: string) => ({ oid: '2.5.4.97', value, inMultiValuedRdn: false });

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
