import { randomBytes, sign, verify, type KeyObject, type X509Certificate } from 'node:crypto';
import type { UtcMs } from '../../../shared/base/units.ts';
import { utcMs } from '../../../shared/base/units.ts';

/** A private key, the certificate it belongs to, and the certificates that came with it. */
export interface ClientCertificate {
  readonly key: KeyObject;
  readonly certificate: X509Certificate;
  readonly others: readonly X509Certificate[];
}

/** What a certificate is held against: data of the national profile. */
export interface CertificateRules {
  /** Ten digits. */
  readonly organisationNumber: string;
  /** Authorities whose organisation certificates the service accepts. */
  readonly authorities: readonly X509Certificate[];
}

export const validFromOf = ({ validFrom }: X509Certificate): UtcMs => utcMs(Date.parse(validFrom));
export const validToOf = ({ validTo }: X509Certificate): UtcMs => utcMs(Date.parse(validTo));

const curveNames: Readonly<Record<string, string>> = {
  prime256v1: 'P-256',
  secp384r1: 'P-384',
  secp521r1: 'P-521',
};
const shortestRsa = 2_048;

/** Name of a key's algorithm for people (`EC P-256`, `RSA 3072`), or null for one that is not used here. */
export function keyAlgorithmOf(key: KeyObject): string | null {
  const { namedCurve = '', modulusLength = 0 } = key.asymmetricKeyDetails ?? {};
  switch (key.asymmetricKeyType) {
    case 'ec':
      return Object.hasOwn(curveNames, namedCurve) ? `EC ${curveNames[namedCurve]}` : null;
    case 'rsa':
      return modulusLength >= shortestRsa ? `RSA ${modulusLength}` : null;
    default:
      return null;
  }
}

/** Signs something fresh with the key and verifies it with the certificate: what TLS will do. */
export function keyFits(key: KeyObject, certificate: X509Certificate): boolean {
  const text = randomBytes(32);
  const publicKey = certificate.publicKey;
  if (publicKey.asymmetricKeyType !== key.asymmetricKeyType) return false;
  return verify('sha256', text, publicKey, sign('sha256', text, key));
}
