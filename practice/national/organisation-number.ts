import { x509 } from '../authority/x509.ts';

const serialNumberOid = '2.5.4.5';
const organizationIdentifierOid = '2.5.4.97';

/** Ten digits with a right Luhn digit. */
function checked(digits: string): string | null {
  if (!/^\d{10}$/.test(digits)) return null;
  const sum = [...digits]
    .map((digit, index) => Number(digit) * (index % 2 === 0 ? 2 : 1))
    .reduce((total, value) => total + (value > 9 ? value - 9 : value), 0);
  return sum % 10 === 0 ? digits : null;
}

/** `16` + ten digits, possibly followed by the issuer's own suffix. */
function fromSerialNumber(written: string): string | null {
  const digits = written.replace(/[\s-]/g, '');
  return checked(digits.startsWith('16') && digits.length >= 12 ? digits.slice(2, 12) : digits);
}

function fromOrganizationIdentifier(written: string): string | null {
  const match = /^NTRSE-(.*)$/.exec(written.trim());
  return match === null ? null : checked((match[1] ?? '').replace(/[\s-]/g, ''));
}

/**
 * The organisation number of a client certificate, from subject serialNumber or organizationIdentifier. Null when
 * neither carries one, or when the two disagree.
 */
export function organisationNumberOf(certificate: Uint8Array<ArrayBuffer>): string | null {
  const subject = new x509.X509Certificate(certificate).subjectName;
  const numbers = new Set(
    [
      ...subject.getField(serialNumberOid).map(fromSerialNumber),
      ...subject.getField(organizationIdentifierOid).map(fromOrganizationIdentifier),
    ].filter((number) => number !== null),
  );
  const [only] = numbers;
  return numbers.size === 1 && only !== undefined ? only : null;
}
