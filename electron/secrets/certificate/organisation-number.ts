/**
 * The organisation number of a Swedish organisation certificate, read both ways: subject serialNumber (`16` and ten
 * digits, possibly followed by a number of the issuer's own) and organizationIdentifier (`NTRSE-` and ten digits,
 * ETSI EN 319 412-1, 5.1.4).
 */
import { fault, type Fault } from '../../../shared/base/fault.ts';
import { err, ok, type Result } from '../../../shared/base/result.ts';
import type { NameAttribute } from './certificate-fields.ts';

export interface OrganisationReading {
  readonly field: 'serialNumber' | 'organizationIdentifier';
  readonly oid: string;
  /** As the certificate has it; null when the field is absent. */
  readonly written: string | null;
  /** Ten digits, whether or not the check digit holds; null when the field has none. */
  readonly number: string | null;
  /** What was taken off in front or behind, for people; null when nothing was. */
  readonly removed: string | null;
  readonly checkDigitHolds: boolean | null;
  readonly inMultiValuedRdn: boolean;
}

interface Normalised {
  readonly number: string | null;
  readonly removed: string | null;
}

const nothing: Normalised = { number: null, removed: null };
const found = (number: string, ...removed: readonly string[]): Normalised => {
  const parts = removed.filter((part) => part !== '');
  return { number, removed: parts.length === 0 ? null : parts.join(' … ') };
};

/** `16` + ten digits + the issuer's own number, or just the ten. `SE` in front is a spelling, not a country. */
export function readSerialNumber(written: string): Normalised {
  const [, country = '', digits = ''] = /^(SE)?(\d+)$/i.exec(written.replace(/[\s-]/g, '')) ?? [];
  if (digits.length === 10) return found(digits, country);
  const [, century = '', number = '', suffix = ''] = /^(16)(\d{10})(\d{0,20})$/.exec(digits) ?? [];
  return number === '' ? nothing : found(number, country + century, suffix);
}

/** `NTRSE-` + ten digits; a number of another country's register is none of ours. */
export function readOrganizationIdentifier(written: string): Normalised {
  const compact = written.replace(/\s/g, '');
  const [, digits = ''] =
    /^NTRSE-(?:16)?(\d{10})$/i.exec(compact.replace(/(\d)-(?=\d)/g, '$1')) ?? [];
  return digits === '' ? nothing : found(digits, 'NTRSE-');
}

/** The Luhn digit of ten digits (ISO/IEC 7812-1, annex B). */
export function checkDigitHolds(number: string): boolean {
  const sum = [...number].reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return /^\d{10}$/.test(number) && sum % 10 === 0;
}

const doors = [
  { field: 'serialNumber', oid: '2.5.4.5', read: readSerialNumber },
  { field: 'organizationIdentifier', oid: '2.5.4.97', read: readOrganizationIdentifier },
] as const;

/** Every reading of every attribute in question; a field that is absent gives one empty reading. */
function allReadings(subject: readonly NameAttribute[]): OrganisationReading[][] {
  return doors.map(({ field, oid, read }) => {
    const present = subject.filter((attribute) => attribute.oid === oid);
    const readings = present.map(({ value, inMultiValuedRdn }) => {
      const { number, removed } = read(value);
      const holds = number === null ? null : checkDigitHolds(number);
      return {
        field,
        oid,
        written: value,
        number,
        removed,
        checkDigitHolds: holds,
        inMultiValuedRdn,
      };
    });
    if (readings.length > 0) return readings;
    const absent = { written: null, number: null, removed: null, checkDigitHolds: null };
    return [{ field, oid, ...absent, inMultiValuedRdn: false }];
  });
}

/** One reading a field, serialNumber first: the one with a number where a field occurs more than once. */
export const readingsOf = (subject: readonly NameAttribute[]): OrganisationReading[] =>
  allReadings(subject).flatMap((readings) => {
    const [first] = readings;
    return readings.find(({ number }) => number !== null) ?? first ?? [];
  });

/** The one number that everything in the subject agrees on, or why there is none. */
export function organisationNumberOf(subject: readonly NameAttribute[]): Result<string, Fault> {
  const speaking = allReadings(subject)
    .flat()
    .filter(({ number }) => number !== null);
  const [first] = speaking;
  if (first === undefined || first.number === null)
    return err(fault('certificate.noOrganisationNumber'));
  if (speaking.some((reading) => reading.checkDigitHolds === false))
    return err(fault('certificate.wrongCheckDigit'));
  const other = speaking.find(({ number }) => number !== first.number);
  if (other === undefined) return ok(first.number);
  return err(
    fault('certificate.organisationNumbersDisagree', {
      [first.field]: first.number,
      [other.field]: other.number ?? '',
    }),
  );
}
