import { randomBytes, type webcrypto } from 'node:crypto';
import { authoritySigning, ecKeyFromPem, keyToPem, makeKeys, x509 } from './x509.ts';

/** A certificate authority: its own certificate and the key that signs with it. */
export interface Authority {
  readonly certificate: x509.X509Certificate;
  readonly key: webcrypto.CryptoKey;
}

export interface AuthorityPem {
  readonly certificate: string;
  readonly key: string;
}

const day = 86_400_000;

/** Twenty random octets with the top bit clear: a positive serial of the longest allowed form. */
function serial(): string {
  const bytes = randomBytes(19);
  bytes[0] = ((bytes[0] ?? 0) & 0x7f) | 0x01;
  return bytes.toString('hex');
}

export async function makeAuthority(commonName: string, now: number): Promise<Authority> {
  const keys = await makeKeys('ec');
  const certificate = await x509.X509CertificateGenerator.createSelfSigned({
    serialNumber: serial(),
    name: new x509.Name([{ C: ['SE'] }, { O: ['Ombud practice'] }, { CN: [commonName] }]),
    notBefore: new Date(now - day),
    notAfter: new Date(now + 3650 * day),
    signingAlgorithm: authoritySigning,
    keys,
    extensions: [
      new x509.BasicConstraintsExtension(true, 0, true),
      new x509.KeyUsagesExtension(
        x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign,
        true,
      ),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  });
  return { certificate, key: keys.privateKey };
}

export interface LeafRequest {
  readonly subject: x509.JsonName;
  readonly publicKey: webcrypto.CryptoKey;
  readonly notBefore: number;
  readonly notAfter: number;
  readonly extendedUsages: readonly string[];
  /** Defaults to digitalSignature. */
  readonly usage?: x509.KeyUsageFlags;
  /** Names and addresses a server answers to. */
  readonly alternativeNames?: x509.JsonGeneralNames;
}

export async function issue(by: Authority, leaf: LeafRequest): Promise<x509.X509Certificate> {
  return x509.X509CertificateGenerator.create({
    serialNumber: serial(),
    subject: new x509.Name(leaf.subject),
    issuer: by.certificate.subject,
    notBefore: new Date(leaf.notBefore),
    notAfter: new Date(leaf.notAfter),
    signingAlgorithm: authoritySigning,
    publicKey: leaf.publicKey,
    signingKey: by.key,
    extensions: [
      new x509.BasicConstraintsExtension(false, undefined, true),
      new x509.KeyUsagesExtension(leaf.usage ?? x509.KeyUsageFlags.digitalSignature, true),
      new x509.ExtendedKeyUsageExtension([...leaf.extendedUsages]),
      await x509.SubjectKeyIdentifierExtension.create(leaf.publicKey),
      await x509.AuthorityKeyIdentifierExtension.create(by.certificate.publicKey),
      ...(leaf.alternativeNames === undefined
        ? []
        : [new x509.SubjectAlternativeNameExtension(leaf.alternativeNames)]),
    ],
  });
}

export async function authorityToPem(authority: Authority): Promise<AuthorityPem> {
  return {
    certificate: authority.certificate.toString('pem'),
    key: await keyToPem(authority.key),
  };
}

export async function authorityFromPem(pem: AuthorityPem): Promise<Authority> {
  return {
    certificate: new x509.X509Certificate(pem.certificate),
    key: await ecKeyFromPem(pem.key),
  };
}
