import { createHash, type X509Certificate } from 'node:crypto';
import { ObjectIdentifier, OctetString, Sequence } from 'asn1js';
import type { SignerInfo } from 'pkijs';

/** `signing-certificate` and `signing-certificate-v2` (RFC 5035). */
const attributes: Readonly<Record<string, string>> = {
  '1.2.840.113549.1.9.16.2.12': 'sha1',
  '1.2.840.113549.1.9.16.2.47': 'sha256',
};
const hashes: Readonly<Record<string, string>> = {
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
};

const partsOf = (value: unknown): readonly unknown[] =>
  value instanceof Sequence ? value.valueBlock.value : [];

/**
 * Whether the signed attributes name this certificate: `other` when one of them names another, or cannot be read. Without
 * it a certificate of the same key and another name could be put in its place.
 */
export function namesCertificate(
  signer: SignerInfo,
  certificate: X509Certificate,
): 'same' | 'other' | 'none' {
  const named = (signer.signedAttrs?.attributes ?? []).flatMap((attribute) => {
    const usual = attributes[attribute.type];
    const values: readonly unknown[] = attribute.values;
    return usual === undefined ? [] : [{ usual, value: values[0], isOne: values.length === 1 }];
  });
  if (named.length === 0) return 'none';
  const isSame = named.every(({ isOne, usual, value }) => {
    // SigningCertificate{V2} ::= SEQUENCE { certs SEQUENCE OF ESSCertID{v2}, ... }; the first is the signer's own.
    const parts = partsOf(partsOf(partsOf(value)[0])[0]);
    const hash = hashOf(parts, usual);
    const digest = parts.find((part) => part instanceof OctetString);
    if (!isOne || hash === null || !(digest instanceof OctetString)) return false;
    const own = createHash(hash).update(certificate.raw).digest();
    return own.equals(Buffer.from(digest.getValue()));
  });
  return isSame ? 'same' : 'other';
}

function hashOf(parts: readonly unknown[], usual: string): string | null {
  const [algorithm] = partsOf(parts[0]);
  if (!(algorithm instanceof ObjectIdentifier)) return usual;
  return hashes[algorithm.getValue()] ?? null;
}
