import type { KeyObject, X509Certificate } from 'node:crypto';
import { utcMs, type UtcMs } from '../../shared/base/units.ts';
import type { SealRemark, SealSigner } from '../../shared/seals/report.ts';
import { fieldsOf, type NameAttribute } from '../secrets/certificate/certificate-fields.ts';
import { pathToAuthority } from '../secrets/certificate/issuer-path.ts';

const longest = 200;
const dayMs = 86_400_000;
const oids = { commonName: '2.5.4.3', country: '2.5.4.6', organisation: '2.5.4.10' } as const;
const nameOids = new Set<string>(Object.values(oids));

const first = (attributes: readonly NameAttribute[], oid: string): string | null =>
  attributes
    .find((one) => one.oid === oid)
    ?.value.trim()
    .slice(0, longest) ?? null;

/** Who signed, as the certificate says. */
export function signerOf(certificate: X509Certificate): SealSigner {
  const { subject, issuer } = fieldsOf(certificate);
  const issuerNames = issuer.filter(({ oid }) => nameOids.has(oid)).map(({ value }) => value);
  return {
    name: first(subject, oids.commonName),
    organisation: first(subject, oids.organisation),
    country: first(subject, oids.country),
    issuer: issuerNames.join(', ').slice(0, longest),
    serial: certificate.serialNumber.slice(0, longest),
    validFrom: utcMs(Date.parse(certificate.validFrom)),
    validTo: utcMs(Date.parse(certificate.validTo)),
    fingerprint: certificate.fingerprint256,
  };
}

/** `RSA 3072`, `ECDSA prime256v1`. */
export function keyName(key: KeyObject): string {
  const { modulusLength, namedCurve } = key.asymmetricKeyDetails ?? {};
  return `${(key.asymmetricKeyType ?? '').toUpperCase()} ${modulusLength ?? namedCurve ?? ''}`.trim();
}

export interface SignerRules {
  /** Whom the profile names as issuers of seals. */
  readonly authorities: readonly X509Certificate[];
  readonly now: UtcMs;
}

/** What is to be said of a signature that fits. `at`: when it says it was made. */
export function remarksOn(
  certificate: X509Certificate,
  others: readonly X509Certificate[],
  at: UtcMs | null,
  { authorities, now }: SignerRules,
): readonly SealRemark[] {
  const { keyUsage } = fieldsOf(certificate);
  const { validFrom, validTo } = signerOf(certificate);
  const when = at ?? now;
  const path = pathToAuthority(certificate, authorities, others, when);
  const size = certificate.publicKey.asymmetricKeyDetails?.modulusLength;
  const maySign =
    keyUsage === null ||
    keyUsage.some((use) => use === 'digitalSignature' || use === 'contentCommitment');
  return [
    ...(authorities.length === 0 ? (['issuerNotCompared'] as const) : []),
    ...(authorities.length > 0 && !(path.reachesAuthority && path.holds)
      ? (['issuerUnknown'] as const)
      : []),
    ...(size !== undefined && size < 2048 ? (['weakKey'] as const) : []),
    ...(validFrom <= when && when <= validTo ? [] : (['notInForce'] as const)),
    ...(at === null ? (['noTime'] as const) : []),
    ...(at !== null && at > now + dayMs ? (['timeAhead'] as const) : []),
    ...(maySign ? [] : (['otherUse'] as const)),
  ];
}
