import type { X509Certificate } from 'node:crypto';
import { oidOf, octetsOf, parseAsn1, partsOf, tagged, textOf, type Asn1 } from './asn1.ts';

/** One attribute of a distinguished name. */
export interface NameAttribute {
  readonly oid: string;
  readonly value: string;
  /** It shares its RDN with another attribute, as Swedish issuers write number and name. */
  readonly inMultiValuedRdn: boolean;
}

/** What node:crypto does not tell about a certificate. Names of usages are those of RFC 5280. */
export interface CertificateFields {
  readonly subject: readonly NameAttribute[];
  readonly issuer: readonly NameAttribute[];
  /** Null when the extension is absent. */
  readonly keyUsage: readonly string[] | null;
  /** OIDs; null when the extension is absent. */
  readonly extendedKeyUsage: readonly string[] | null;
}

const keyUsageOid = '2.5.29.15';
const extendedKeyUsageOid = '2.5.29.37';

/** In the order of their bits (RFC 5280, 4.2.1.3). */
const keyUsageNames = [
  'digitalSignature',
  'contentCommitment',
  'keyEncipherment',
  'dataEncipherment',
  'keyAgreement',
  'keyCertSign',
  'cRLSign',
  'encipherOnly',
  'decipherOnly',
] as const;

/** Reads names and usages from a certificate (RFC 5280, 4.1) that node:crypto has accepted. */
export function fieldsOf(certificate: X509Certificate): CertificateFields {
  const [body] = partsOf(parseAsn1(certificate.raw));
  const all = partsOf(body);
  // serialNumber, signature, issuer, validity, subject follow the optional version `[0]`.
  const [, , issuer, , subject] = tagged(all, 0) === undefined ? all : all.slice(1);
  const extensions = partsOf(partsOf(tagged(all, 3))[0]);
  const usage = extensionOf(extensions, keyUsageOid);
  const extended = extensionOf(extensions, extendedKeyUsageOid);
  return {
    subject: attributesOf(subject),
    issuer: attributesOf(issuer),
    keyUsage: usage === null ? null : usagesOf(usage),
    extendedKeyUsage: extended === null ? null : partsOf(extended).map(oidOf),
  };
}

function attributesOf(name: Asn1 | undefined): NameAttribute[] {
  return partsOf(name).flatMap((rdn) => {
    const attributes = partsOf(rdn);
    return attributes.map((attribute) => {
      const [type, value] = partsOf(attribute);
      return {
        oid: oidOf(type),
        value: value === undefined ? '' : textOf(value),
        inMultiValuedRdn: attributes.length > 1,
      };
    });
  });
}

/** Extension ::= SEQUENCE { extnID, critical DEFAULT FALSE, extnValue OCTET STRING holding DER } */
function extensionOf(extensions: readonly Asn1[], oid: string): Asn1 | null {
  const found = extensions.map(partsOf).find(([id]) => oidOf(id) === oid);
  return found === undefined ? null : parseAsn1(octetsOf(found.at(-1)));
}

function usagesOf(bitString: Asn1): string[] {
  // First octet: number of unused bits; then the bits, the first one highest.
  const octets = octetsOf(bitString).subarray(1);
  return keyUsageNames.filter((_, bit) => ((octets[bit >> 3] ?? 0) & (0x80 >> (bit & 7))) !== 0);
}
