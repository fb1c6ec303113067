/** What was found of the signatures and seals in one document (Regulation (EU) 2023/1543, Articles 9(1) and 21(2)). */
import type { UtcMs } from '../base/units.ts';
import type { Oddity } from './oddities.ts';

/** Version of the rules in `shared/seals` and `electron/seals`; a report names the one it was made by. */
export const sealRules = 1;

/** Why a signature was not, or could not be, checked to its end. */
export const sealFailures = [
  /** The bytes are not those that were signed. */
  'digestDiffers',
  /** The signature does not fit the certificate it names. */
  'signatureDiffers',
  /** Not readable as CMS (RFC 5652), or not as the profiles for PDF ask for it. */
  'notReadable',
  'kindNotKnown',
  /** A time stamp on the document, by a time stamping service. */
  'timeStamp',
  'algorithmNotKnown',
  'noCertificate',
  /** The signature says by its attribute that another certificate was meant. */
  'otherCertificate',
  'failed',
] as const;
export type SealFailure = (typeof sealFailures)[number];

export const sealVerdicts = ['unchanged', 'changed', 'cannotCheck'] as const;
export type SealVerdict = (typeof sealVerdicts)[number];

/** What must be said of a signature although the bytes are unchanged. */
export const sealRemarks = [
  /** There is nothing here to compare its issuer with. */
  'issuerNotCompared',
  /** Its issuer is none of those this service's profile names. */
  'issuerUnknown',
  /** SHA-1, or an RSA key below 2048 bits. */
  'weakHash',
  'weakKey',
  /** The certificate was not in force at the time that is said. */
  'notInForce',
  'noTime',
  'timeAhead',
  /** The certificate is not for signing documents. */
  'otherUse',
  /** Nothing in the signature names its certificate (ETSI EN 319 122-1, signing-certificate). */
  'notBound',
] as const;
export type SealRemark = (typeof sealRemarks)[number];

/** As the certificate says; nobody has been asked whether it is so. */
export interface SealSigner {
  readonly name: string | null;
  readonly organisation: string | null;
  readonly country: string | null;
  readonly issuer: string;
  /** Hexadecimal. */
  readonly serial: string;
  readonly validFrom: UtcMs;
  readonly validTo: UtcMs;
  readonly fingerprint: string;
}

export interface SealSignature {
  readonly verdict: SealVerdict;
  /** Null where the bytes are unchanged. */
  readonly failure: SealFailure | null;
  /** It is for the whole file. Otherwise for an earlier version of it. */
  readonly isWhole: boolean;
  readonly signer: SealSigner | null;
  /** In the signer's own word. */
  readonly saidAt: UtcMs | null;
  /** Hash and key, for example `SHA-256, RSA 3072`. */
  readonly algorithm: string | null;
  readonly remarks: readonly SealRemark[];
}

export interface SealReport {
  readonly rules: number;
  readonly isPdf: boolean;
  readonly signatures: readonly SealSignature[];
  readonly oddities: readonly Oddity[];
}

export const sealMarks = [
  'sealed',
  'reserved',
  'added',
  'changed',
  'cannotCheck',
  'none',
  'notPdf',
] as const;
/**
 * A document in one word. `sealed`: the whole file is unchanged and nothing is to be said against any signature.
 * `reserved`: unchanged too, with remarks. `added`: what was sealed is unchanged, but more was added that nobody sealed.
 */
export type SealMark = (typeof sealMarks)[number];

/** The worst that is true of any part is said of the whole. */
export function sealMark({ isPdf, signatures, oddities }: SealReport): SealMark {
  if (signatures.some(({ verdict }) => verdict === 'changed')) return 'changed';
  if (oddities.length > 0 || signatures.some(({ verdict }) => verdict === 'cannotCheck'))
    return 'cannotCheck';
  if (!isPdf) return 'notPdf';
  if (signatures.length === 0) return 'none';
  if (signatures.at(-1)?.isWhole !== true) return 'added';
  return signatures.some(({ remarks }) => remarks.length > 0) ? 'reserved' : 'sealed';
}
