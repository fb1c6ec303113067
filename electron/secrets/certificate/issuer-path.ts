import type { X509Certificate } from 'node:crypto';

/** The way from a certificate up to an authority. */
export interface IssuerPath {
  /** The certificate itself, what stands between, and the authority, where the way reaches one. */
  readonly certificates: readonly X509Certificate[];
  /** The names lead to an authority of the profile. */
  readonly reachesAuthority: boolean;
  /** Every signature verifies, and every issuer is an authority within its dates (RFC 5280, 6.1). */
  readonly holds: boolean;
}

/** More intermediates than any issuer uses. */
const longest = 6;

const vouchesFor = (issuer: X509Certificate, subject: X509Certificate): boolean =>
  subject.checkIssued(issuer) && subject.verify(issuer.publicKey);

const isAuthorityAt = (issuer: X509Certificate, at: number): boolean =>
  issuer.ca && Date.parse(issuer.validFrom) <= at && at <= Date.parse(issuer.validTo);

/**
 * Looks for issuers among the authorities first, then among what came with the certificate. Where two bear the same
 * name, the one whose signature verifies is taken.
 */
export function pathToAuthority(
  leaf: X509Certificate,
  authorities: readonly X509Certificate[],
  others: readonly X509Certificate[],
  at: number,
): IssuerPath {
  const certificates = [leaf];
  const isAuthority = (one: X509Certificate): boolean =>
    authorities.some((authority) => authority.fingerprint256 === one.fingerprint256);
  let holds = true;
  let last = leaf;
  while (!isAuthority(last) || last === leaf) {
    const subject = last;
    const named = [...authorities, ...others].filter(
      (one) => one.fingerprint256 !== subject.fingerprint256 && subject.checkIssued(one),
    );
    const issuer = named.find((one) => vouchesFor(one, subject)) ?? named[0];
    if (issuer === undefined || certificates.length >= longest)
      return { certificates, reachesAuthority: false, holds: false };
    holds &&= vouchesFor(issuer, subject) && isAuthorityAt(issuer, at);
    certificates.push(issuer);
    last = issuer;
  }
  return { certificates, reachesAuthority: true, holds };
}
