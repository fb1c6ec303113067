import { Sequence } from 'asn1js';
import { RSASSAPSSParams, type SignerInfo } from 'pkijs';

const withSha1 = new Set(['1.2.840.113549.1.1.5', '1.2.840.10045.4.1', '1.3.14.3.2.29']);
const pss = '1.2.840.113549.1.1.10';
const sha1 = '1.3.14.3.2.26';

/** Whether the signature itself is made over SHA-1, whatever the content's own hash is. */
export function signsSha1({ signatureAlgorithm }: SignerInfo): boolean {
  const { algorithmId } = signatureAlgorithm;
  const algorithmParams: unknown = signatureAlgorithm.algorithmParams;
  if (algorithmId !== pss) return withSha1.has(algorithmId);
  // SHA-1 is what the parameters stand for where they name nothing (RFC 8017, A.2.3).
  if (!(algorithmParams instanceof Sequence)) return true;
  return new RSASSAPSSParams({ schema: algorithmParams }).hashAlgorithm.algorithmId === sha1;
}
