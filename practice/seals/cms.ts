/** A detached signature as CMS SignedData (RFC 5652) with the attributes that PAdES asks for (ETSI EN 319 142-1). */
import { createHash, sign, type KeyObject } from 'node:crypto';
import { der, integer, nothing, octets, oid, sequence, setOf } from './der.ts';

/** Who seals: all of it as DER. */
export interface Sealer {
  readonly certificate: Uint8Array;
  /** Subject of the authority that issued it. */
  readonly issuerName: Uint8Array;
  readonly serialNumber: Uint8Array;
  /** What else is put beside the certificate: its issuer. */
  readonly chain: readonly Uint8Array[];
  readonly key: KeyObject;
}

export interface CmsOptions {
  readonly hash?: 'sha1' | 'sha256' | 'sha512';
  /** Names the certificate in the signed attributes. */
  readonly bound?: boolean;
  /** More attributes, as DER. */
  readonly attributes?: readonly Uint8Array[];
  /** The hash that is signed, where it is not that of the content. */
  readonly digest?: Uint8Array;
}

const data = oid('1.2.840.113549.1.7.1');
const hashes = {
  sha1: '1.3.14.3.2.26',
  sha256: '2.16.840.1.101.3.4.2.1',
  sha512: '2.16.840.1.101.3.4.2.3',
};
const ecdsa = {
  sha1: '1.2.840.10045.4.1',
  sha256: '1.2.840.10045.4.3.2',
  sha512: '1.2.840.10045.4.3.4',
};
const rsa = '1.2.840.113549.1.1.1';

const attribute = (type: string, value: Uint8Array): Buffer => sequence(oid(type), setOf(value));

export function signDetached(
  content: Uint8Array,
  sealer: Sealer,
  { hash = 'sha256', bound = true, attributes = [], digest }: CmsOptions = {},
): Buffer {
  const { certificate, chain, issuerName, key, serialNumber } = sealer;
  const of = (bytes: Uint8Array, name = hash): Buffer => createHash(name).update(bytes).digest();
  const own = sequence(sequence(sequence(octets(of(certificate, 'sha256')))));
  const signed = [
    attribute('1.2.840.113549.1.9.3', data),
    attribute('1.2.840.113549.1.9.4', octets(digest ?? of(content))),
    ...(bound ? [attribute('1.2.840.113549.1.9.16.2.47', own)] : []),
    ...attributes,
  ];
  const set = setOf(...signed);
  // They are signed as a set, and written as `[0]`.
  const tagged = Buffer.from(set);
  tagged[0] = 0xa0;
  const isRsa = key.asymmetricKeyType === 'rsa';
  const algorithm = isRsa ? sequence(oid(rsa), nothing) : sequence(oid(ecdsa[hash]));
  const digestAlgorithm = sequence(oid(hashes[hash]), nothing);
  const one = Buffer.from([1]);
  const signer = sequence(
    integer(one),
    sequence(issuerName, integer(serialNumber)),
    digestAlgorithm,
    tagged,
    algorithm,
    octets(sign(hash, set, key)),
  );
  const body = sequence(
    integer(one),
    setOf(digestAlgorithm),
    sequence(data),
    der(0xa0, certificate, ...chain),
    setOf(signer),
  );
  return sequence(oid('1.2.840.113549.1.7.2'), der(0xa0, body));
}
