/** The little of ASN.1 that certificates need, over node-forge's parser: it bounds lengths and depth by itself. */
import forge from 'node-forge';

export type Asn1 = forge.asn1.Asn1;
const { Class, Type } = forge.asn1;

/** Parses DER, or the BER of older PKCS#12 files where `strict` is false. Throws on anything malformed. */
export const parseAsn1 = (bytes: Uint8Array, strict = true): Asn1 =>
  forge.asn1.fromDer(Buffer.from(bytes).toString('latin1'), strict);

export const toDer = (node: Asn1): Buffer =>
  Buffer.from(forge.asn1.toDer(node).getBytes(), 'latin1');

/** Parts of a constructed value; none of a primitive one. */
export const partsOf = (node: Asn1 | undefined): readonly Asn1[] =>
  Array.isArray(node?.value) ? node.value : [];

/** Content octets of a primitive value. */
export const octetsOf = (node: Asn1 | undefined): Buffer =>
  typeof node?.value === 'string' ? Buffer.from(node.value, 'latin1') : Buffer.alloc(0);

/** Dotted form of an OBJECT IDENTIFIER; '' for anything else. */
export const oidOf = (node: Asn1 | undefined): string =>
  node?.type === Type.OID && typeof node.value === 'string' ? forge.asn1.derToOid(node.value) : '';

/** The part with a context-specific tag, e.g. `[3]` for the extensions of a certificate. */
export const tagged = (parts: readonly Asn1[], tag: number): Asn1 | undefined =>
  parts.find(
    (part) => part.tagClass === Class.CONTEXT_SPECIFIC && part.type === (tag as typeof part.type),
  );

/** A whole number small enough for a count; null when it is none or larger. */
export function countOf(node: Asn1 | undefined): number | null {
  if (node?.type !== Type.INTEGER) return null;
  const octets = octetsOf(node);
  return octets.length >= 1 && octets.length <= 6 ? octets.readIntBE(0, octets.length) : null;
}

/** Text of any of the string types a name may use (X.520), with control characters made visible. */
export function textOf(node: Asn1): string {
  const octets = octetsOf(node);
  switch (node.type) {
    case Type.UTF8:
      return visible(octets.toString('utf8'));
    case Type.BMPSTRING:
      // The parser has decoded this type already.
      return visible(typeof node.value === 'string' ? node.value : '');
    default:
      return visible(octets.toString('latin1'));
  }
}

const invisible = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;
const visible = (text: string): string => text.replace(invisible, '\ufffd');
