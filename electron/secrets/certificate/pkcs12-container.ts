/**
 * Opens PKCS#12 containers (RFC 7292): node-forge knows the old kind (RC2-40, triple DES) that OpenSSL 3 refuses, and
 * the modern one (PBES2). It cannot model EC keys and certificates, so everything leaves here as DER for node:crypto.
 */
import forge from 'node-forge';
import { fault, type Fault } from '../../../shared/base/fault.ts';
import { err, ok, type Result } from '../../../shared/base/result.ts';
import { countOf, octetsOf, oidOf, parseAsn1, partsOf, toDer, type Asn1 } from './asn1.ts';

export interface ContainerContent {
  /** PKCS#8 PrivateKeyInfo. The reader wipes them. */
  readonly keys: readonly Buffer[];
  readonly certificates: readonly Buffer[];
}

/** A container with a key and a whole chain has some ten kilobytes. */
export const largestContainer = 256 * 1024;

/** Key derivation runs in this process: what would take longer than a few seconds is no certificate file. */
const mostIterations = 2_000_000;

const dataOid = '1.2.840.113549.1.7.1';
const { Type } = forge.asn1;

/** Opens a container with its PIN. Neither PIN nor content can be found in what is reported. */
export function openContainer(bytes: Uint8Array, pin: string): Result<ContainerContent, Fault> {
  if (bytes.length > largestContainer)
    return err(fault('certificate.tooLarge', { limit: largestContainer }));
  const container = parseContainer(bytes);
  if (container === null) return err(fault('certificate.notPkcs12'));
  try {
    const pfx = forge.pkcs12.pkcs12FromAsn1(container, false, pin);
    const bags = pfx.safeContents.flatMap(({ safeBags }) => safeBags);
    const { oids } = forge.pki;
    const keyTypes = [oids['keyBag'], oids['pkcs8ShroudedKeyBag']];
    return ok({
      keys: bags.filter(({ type }) => keyTypes.includes(type)).map(keyDer),
      certificates: bags.filter(({ type }) => type === oids['certBag']).map(certificateDer),
    });
  } catch (error) {
    return err(fault(isWrongPin(error) ? 'certificate.wrongPin' : 'certificate.notPkcs12'));
  }
}

/** The outer structure without any PIN: PFX ::= SEQUENCE { version 3, authSafe ContentInfo, macData OPTIONAL } */
function parseContainer(bytes: Uint8Array): Asn1 | null {
  try {
    const container = parseAsn1(bytes, false);
    const [version, authSafe] = partsOf(container);
    const [contentType, content] = partsOf(authSafe);
    const isContainer = countOf(version) === 3 && oidOf(contentType) === dataOid;
    if (!isContainer || derivesTooLong(container)) return null;
    return safesOf(partsOf(content)[0]).some(derivesTooLong) ? null : container;
  } catch {
    return null;
  }
}

/** The safes, and what lies in the clear in each: both name their derivations before anything is decrypted. */
function safesOf(content: Asn1 | undefined): Asn1[] {
  const safes = parseAsn1(joined(content), false);
  const clear = partsOf(safes)
    .map(partsOf)
    .filter(([type]) => oidOf(type) === dataOid)
    .map(([, inner]) => parseAsn1(joined(partsOf(inner)[0]), false));
  return [safes, ...clear];
}

/** An OCTET STRING, or the pieces BER may cut it into. */
function joined(node: Asn1 | undefined): Buffer {
  const parts = partsOf(node);
  return parts.length === 0 ? octetsOf(node) : Buffer.concat(parts.map((part) => joined(part)));
}

/** Every derivation in question is written as SEQUENCE { …, salt OCTET STRING, iterations INTEGER, … }. */
function derivesTooLong(node: Asn1): boolean {
  const parts = partsOf(node);
  return parts.some((part, index) => {
    const isCount = part.type === Type.INTEGER && parts[index - 1]?.type === Type.OCTETSTRING;
    const iterations = countOf(part);
    return isCount ? iterations === null || iterations > mostIterations : derivesTooLong(part);
  });
}

function keyDer({ key, asn1 }: forge.pkcs12.Bag): Buffer {
  const info = key == null ? asn1 : forge.pki.wrapRsaPrivateKey(forge.pki.privateKeyToAsn1(key));
  return toDer(info);
}

const certificateDer = ({ cert, asn1 }: forge.pkcs12.Bag): Buffer =>
  toDer(cert == null ? asn1 : forge.pki.certificateToAsn1(cert));

/** node-forge (pinned) tells a failed integrity check or padding from a broken structure by its message alone. */
function isWrongPin(error: unknown): boolean {
  return (
    error instanceof Error &&
    /MAC could not be verified|Failed to decrypt|wrong password/.test(error.message)
  );
}
