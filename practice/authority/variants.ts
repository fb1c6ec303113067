import { provider, strangerOrganisation } from '../facts.ts';
import { x509 } from './x509.ts';

/** Every kind of organisation certificate the platform hands out, the good one and the faulty ones. */
export const variants = [
  'good',
  'serialNumberOnly',
  'organizationIdentifierOnly',
  'otherSpelling',
  'numbersDisagree',
  'expired',
  'notYetValid',
  'noClientAuth',
  'noDigitalSignature',
  'wrongCheckDigit',
  'noOrganisationNumber',
  'keyMismatch',
  'unknownIssuer',
  'unknownOrganisation',
] as const;
export type Variant = (typeof variants)[number];

export const clientAuthOid = '1.3.6.1.5.5.7.3.2';
const emailProtectionOid = '1.3.6.1.5.5.7.3.4';
const serialNumberOid = '2.5.4.5';
const organizationIdentifierOid = '2.5.4.97';
const day = 86_400_000;

/** Subject fields that carry the organisation number; null leaves the field out. */
interface Numbers {
  readonly serialNumber: string | null;
  readonly organizationIdentifier: string | null;
}

export interface VariantPlan {
  readonly subject: x509.JsonName;
  readonly extendedUsages: readonly string[];
  readonly usage: x509.KeyUsageFlags;
  readonly validFrom: number;
  readonly validTo: number;
  readonly issuer: 'organisations' | 'stranger';
  /** The container holds another key than the certificate's. */
  readonly foreignKey: boolean;
}

function numbersOf(variant: Variant): Numbers {
  const own = provider.organisationNumber;
  const both: Numbers = {
    serialNumber: `16${own}`,
    organizationIdentifier: `NTRSE-${own}`,
  };
  switch (variant) {
    case 'serialNumberOnly':
      return { ...both, organizationIdentifier: null };
    case 'organizationIdentifierOnly':
      return { ...both, serialNumber: null };
    case 'otherSpelling':
      return { serialNumber: '16556000-0167', organizationIdentifier: 'NTRSE-556000-0167' };
    case 'numbersDisagree':
      return {
        ...both,
        organizationIdentifier: `NTRSE-${strangerOrganisation.organisationNumber}`,
      };
    case 'wrongCheckDigit':
      return { serialNumber: '165560000168', organizationIdentifier: 'NTRSE-5560000168' };
    case 'noOrganisationNumber':
      return { serialNumber: null, organizationIdentifier: null };
    case 'unknownOrganisation': {
      const other = strangerOrganisation.organisationNumber;
      return { serialNumber: `16${other}`, organizationIdentifier: `NTRSE-${other}` };
    }
    case 'good':
    case 'expired':
    case 'notYetValid':
    case 'noClientAuth':
    case 'noDigitalSignature':
    case 'keyMismatch':
    case 'unknownIssuer':
      return both;
  }
}

/** The number sits in the same multi-valued RDN as the common name, as Swedish issuers write it. */
function subjectOf(variant: Variant): x509.JsonName {
  const { serialNumber, organizationIdentifier } = numbersOf(variant);
  const name = variant === 'unknownOrganisation' ? strangerOrganisation.name : provider.name;
  const commonName = `${name} practice`;
  return [
    { C: ['SE'] },
    { O: [name] },
    ...(organizationIdentifier === null
      ? []
      : [{ [organizationIdentifierOid]: [organizationIdentifier] }]),
    serialNumber === null
      ? { CN: [commonName] }
      : { CN: [commonName], [serialNumberOid]: [{ printableString: serialNumber }] },
  ] as x509.JsonName;
}

export function planOf(variant: Variant, now: number): VariantPlan {
  const validFrom =
    variant === 'expired' ? now - 400 * day : variant === 'notYetValid' ? now + 7 * day : now - day;
  return {
    subject: subjectOf(variant),
    extendedUsages: [variant === 'noClientAuth' ? emailProtectionOid : clientAuthOid],
    usage:
      variant === 'noDigitalSignature'
        ? x509.KeyUsageFlags.keyAgreement
        : x509.KeyUsageFlags.digitalSignature,
    validFrom,
    validTo: variant === 'expired' ? now - 2 * day : validFrom + 730 * day,
    issuer: variant === 'unknownIssuer' ? 'stranger' : 'organisations',
    foreignKey: variant === 'keyMismatch',
  };
}
