/** A detached CMS signature (RFC 5652) over bytes at hand. Reading and verifying are the library's; what must hold is ours. */
import { createHash, webcrypto, X509Certificate } from 'node:crypto';
import {
  fromBER,
  ObjectIdentifier,
  OctetString,
  UTCTime,
  GeneralizedTime,
  type BaseBlock,
} from 'asn1js';
import { Certificate, ContentInfo, CryptoEngine, SignedData, type SignerInfo } from 'pkijs';
import { err, ok, type Result } from '../../shared/base/result.ts';
import { utcMs, type UtcMs } from '../../shared/base/units.ts';
import type { SealFailure } from '../../shared/seals/report.ts';
import { signsSha1 } from './signature-hash.ts';
import { namesCertificate } from './signing-certificate.ts';

export interface CmsSignature {
  readonly certificate: X509Certificate;
  /** What came with it. */
  readonly others: readonly X509Certificate[];
  /** `SHA-256` and the like. */
  readonly hash: string;
  /** SHA-1, of the content or of the signed attributes. */
  readonly isWeakHash: boolean;
  /** The signing-time attribute; PDF signatures of the newer kind have none. */
  readonly saidAt: UtcMs | null;
  /** Whether the signed attributes name the certificate. */
  readonly isBound: boolean;
  /** Why the bytes are not, or cannot be shown to be, those that were signed. */
  readonly failure: SealFailure | null;
}

const oids = {
  signedData: '1.2.840.113549.1.7.2',
  data: '1.2.840.113549.1.7.1',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingTime: '1.2.840.113549.1.9.5',
} as const;

/** Anything else, MD5 above all, is not looked at. */
const hashes: Readonly<Record<string, string>> = {
  '1.3.14.3.2.26': 'SHA-1',
  '2.16.840.1.101.3.4.2.1': 'SHA-256',
  '2.16.840.1.101.3.4.2.2': 'SHA-384',
  '2.16.840.1.101.3.4.2.3': 'SHA-512',
};
const mostCertificates = 20;

const engine = new CryptoEngine({ name: 'node', crypto: webcrypto });

/**
 * Reads and verifies. `contents`: DER and behind it nothing but zeros; `signed`: the bytes it is for. An error says that it
 * is not one signature of the kind PDF asks for; a signature that does not fit is a value with its failure.
 */
export async function checkCms(
  contents: Uint8Array,
  signed: Uint8Array,
): Promise<Result<CmsSignature, SealFailure>> {
  const data = readSignedData(contents);
  const signer = data?.signerInfos[0];
  if (data === null || signer === undefined) return err('notReadable');
  const hash = hashes[signer.digestAlgorithm.algorithmId];
  if (hash === undefined) return err('algorithmNotKnown');
  const digest = soleValue(signer, oids.messageDigest);
  const type = soleValue(signer, oids.contentType);
  if (!(digest instanceof OctetString) || !(type instanceof ObjectIdentifier))
    return err('notReadable');
  if (type.getValue() !== oids.data) return err('notReadable');
  const certificates = certificatesOf(data);
  const verified = await verify(data, signed);
  const raw = verified?.signerCertificate?.toSchema().toBER() ?? null;
  const own = certificates.find((one) => raw !== null && one.raw.equals(Buffer.from(raw)));
  if (own === undefined) return err('noCertificate');
  const binding = namesCertificate(signer, own);
  const isSame = createHash(hash.replace('-', ''))
    .update(signed)
    .digest()
    .equals(Buffer.from(digest.getValue()));
  return ok({
    certificate: own,
    others: certificates.filter((one) => one !== own),
    hash,
    isWeakHash: hash === 'SHA-1' || signsSha1(signer),
    saidAt: timeOf(signer),
    isBound: binding === 'same',
    failure: !isSame
      ? 'digestDiffers'
      : binding === 'other'
        ? 'otherCertificate'
        : (verified?.failure ?? null),
  });
}

/** Null unless it is one SignedData of one signer, over bytes outside of it, with signed attributes. */
function readSignedData(contents: Uint8Array): SignedData | null {
  try {
    const outer = fromBER(Uint8Array.from(contents).buffer);
    if (outer.offset <= 0 || contents.subarray(outer.offset).some((byte) => byte !== 0))
      return null;
    const info = new ContentInfo({ schema: outer.result });
    if (info.contentType !== oids.signedData) return null;
    const data = new SignedData({ schema: info.content as BaseBlock });
    const { eContent, eContentType } = data.encapContentInfo;
    const isDetached = eContent === undefined && eContentType === oids.data;
    const isPlain = data.signerInfos.length === 1 && data.signerInfos[0]?.signedAttrs !== undefined;
    const { length } = data.certificates ?? [];
    return isDetached && isPlain && length <= mostCertificates ? data : null;
  } catch {
    return null;
  }
}

/** The one value of an attribute that stands there once; null otherwise: of two, two readers could take one each. */
function soleValue(signer: SignerInfo, type: string): unknown {
  const found = (signer.signedAttrs?.attributes ?? []).filter((one) => one.type === type);
  const values: readonly unknown[] = found[0]?.values ?? [];
  return found.length === 1 && values.length === 1 ? values[0] : null;
}

function timeOf(signer: SignerInfo): UtcMs | null {
  const time = soleValue(signer, oids.signingTime);
  if (!(time instanceof UTCTime) && !(time instanceof GeneralizedTime)) return null;
  const at = time.toDate().getTime();
  return Number.isNaN(at) ? null : utcMs(at);
}

function certificatesOf(data: SignedData): readonly X509Certificate[] {
  return (data.certificates ?? []).flatMap((one) => {
    if (!(one instanceof Certificate)) return [];
    try {
      return [new X509Certificate(Buffer.from(one.toSchema().toBER()))];
    } catch {
      return [];
    }
  });
}

interface Verified {
  readonly signerCertificate: Certificate | null;
  readonly failure: SealFailure | null;
}

/** The signature over the signed attributes, by the certificate it names. */
async function verify(data: SignedData, signed: Uint8Array): Promise<Verified | null> {
  try {
    const answer = await data.verify(
      { signer: 0, data: Uint8Array.from(signed).buffer, extendedMode: true },
      engine,
    );
    const { signerCertificate = null, signatureVerified } = answer;
    return { signerCertificate, failure: signatureVerified === true ? null : 'signatureDiffers' };
  } catch (problem) {
    return failureOf(problem);
  }
}

/** Of what the library throws: what it knew by then. `signatureVerified` null: it could not come to a verdict. */
function failureOf(problem: unknown): Verified | null {
  if (!(problem instanceof Error) || !('signerCertificate' in problem)) return null;
  const { signerCertificate } = problem;
  if (!(signerCertificate instanceof Certificate)) return null;
  const isWrong = 'signatureVerified' in problem && problem.signatureVerified === false;
  return { signerCertificate, failure: isWrong ? 'signatureDiffers' : 'algorithmNotKnown' };
}
