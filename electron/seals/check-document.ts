import type { UtcMs } from '../../shared/base/units.ts';
import { findSignatures, type FoundSignature } from '../../shared/seals/find-signatures.ts';
import {
  sealRules,
  type SealFailure,
  type SealReport,
  type SealSignature,
  type SealVerdict,
} from '../../shared/seals/report.ts';
import { checkCms, type CmsSignature } from './cms.ts';
import { packedOddity } from './packed-signs.ts';
import { keyName, remarksOn, signerOf, type SignerRules } from './signer.ts';

/** The kinds of signature that are checked (ISO 32000-1, 12.8.3; ETSI EN 319 142-1). */
const detached = new Set<string | null>(['adbe.pkcs7.detached', 'ETSI.CAdES.detached']);
const timeStamp = 'ETSI.RFC3161';

const verdictOf = (failure: SealFailure | null): SealVerdict => {
  if (failure === null) return 'unchanged';
  return failure === 'digestDiffers' || failure === 'signatureDiffers' ? 'changed' : 'cannotCheck';
};

/** Checks every signature of one document. Total: whatever the bytes are, there is a report. Nothing is asked for over the network. */
export async function checkDocument(file: Uint8Array, rules: SignerRules): Promise<SealReport> {
  const { isPdf, signatures, oddities, packed } = findSignatures(file);
  const inside = packedOddity(file, packed, signatures.length > 0);
  const reports: SealSignature[] = [];
  for (const found of signatures) reports.push(await checkSignature(file, found, rules));
  const all = inside === null || oddities.includes(inside) ? oddities : [...oddities, inside];
  return { rules: sealRules, isPdf, signatures: reports, oddities: all };
}

async function checkSignature(
  file: Uint8Array,
  found: FoundSignature,
  rules: SignerRules,
): Promise<SealSignature> {
  const { contents, end, gapEnd, gapStart, isWhole, saidAt, subFilter } = found;
  const failed = (failure: SealFailure): SealSignature => ({
    verdict: verdictOf(failure),
    failure,
    isWhole,
    signer: null,
    saidAt,
    algorithm: null,
    remarks: [],
  });
  if (subFilter === timeStamp) return failed('timeStamp');
  if (!detached.has(subFilter)) return failed('kindNotKnown');
  const signed = Buffer.concat([file.subarray(0, gapStart), file.subarray(gapEnd, end)]);
  try {
    const cms = await checkCms(contents, signed);
    if (!cms.ok) return failed(cms.error);
    return { ...failed('failed'), ...described(cms.value, saidAt, rules) };
  } catch {
    return failed('failed');
  }
}

type Described = Omit<SealSignature, 'isWhole'>;

function described(cms: CmsSignature, written: UtcMs | null, rules: SignerRules): Described {
  const { certificate, failure, hash, isBound, isWeakHash, others } = cms;
  const saidAt = cms.saidAt ?? written;
  const remarks = remarksOn(certificate, others, saidAt, rules);
  return {
    verdict: verdictOf(failure),
    failure,
    signer: signerOf(certificate),
    saidAt,
    algorithm: `${hash}, ${keyName(certificate.publicKey)}`,
    remarks: [
      ...remarks,
      ...(isWeakHash ? (['weakHash'] as const) : []),
      ...(isBound ? [] : (['notBound'] as const)),
    ],
  };
}
