import type { SecureContextOptions } from 'node:tls';
import type { ServerFaceName } from '../national/network-modes.ts';
import { authorityFromPem, issue, makeAuthority, type Authority } from './authority.ts';
import type { KeyStore } from './key-store.ts';
import { authoritySigning, keyToPem, makeKeys, x509 } from './x509.ts';

const day = 86_400_000;
const serverAuth = '1.3.6.1.5.5.7.3.1';
const clientAuth = '1.3.6.1.5.5.7.3.2';
const ownNames: x509.JsonGeneralNames = [
  { type: 'dns', value: 'localhost' },
  { type: 'ip', value: '127.0.0.1' },
  { type: 'ip', value: '::1' },
];
const otherHost = 'other.practice.invalid';
const otherNames: x509.JsonGeneralNames = [{ type: 'dns', value: otherHost }];

interface LeafPlan {
  readonly commonName?: string;
  readonly names?: x509.JsonGeneralNames;
  /** Days from now. */
  readonly from?: number;
  readonly to?: number;
  readonly usage?: string;
}

type Face = Pick<SecureContextOptions, 'cert' | 'key' | 'minVersion' | 'maxVersion' | 'ciphers'>;

async function leaf(by: Authority, now: number, plan: LeafPlan = {}, chain: string[] = []) {
  const keys = await makeKeys('ec');
  const certificate = await issue(by, {
    subject: [{ C: ['SE'] }, { O: ['Ombud practice'] }, { CN: [plan.commonName ?? 'localhost'] }],
    publicKey: keys.publicKey,
    notBefore: now + (plan.from ?? -1) * day,
    notAfter: now + (plan.to ?? 90) * day,
    extendedUsages: [plan.usage ?? serverAuth],
    alternativeNames: plan.names ?? ownNames,
  });
  const own = certificate.toString('pem');
  return { cert: [own, ...chain].join('\n'), key: await keyToPem(keys.privateKey) };
}

async function selfSigned(now: number): Promise<Face> {
  const keys = await makeKeys('ec');
  const certificate = await x509.X509CertificateGenerator.createSelfSigned({
    name: new x509.Name([{ CN: ['localhost'] }]),
    notBefore: new Date(now - day),
    notAfter: new Date(now + 90 * day),
    signingAlgorithm: authoritySigning,
    keys,
    extensions: [new x509.SubjectAlternativeNameExtension(ownNames)],
  });
  return { cert: certificate.toString('pem'), key: await keyToPem(keys.privateKey) };
}

/** The signature's last octet is turned: everything else about the certificate is right. */
async function brokenSignature(root: Authority, now: number): Promise<Face> {
  const { cert, key } = await leaf(root, now);
  const der = Buffer.from(new x509.X509Certificate(cert).rawData);
  const last = der.length - 1;
  der[last] = (der[last] ?? 0) ^ 1;
  return { cert: x509.PemConverter.encode(der, 'CERTIFICATE'), key };
}

/** What the servers show in the handshake when they are told to show something wrong. */
export async function makeServerFace(
  face: ServerFaceName,
  keys: KeyStore,
  now: number,
): Promise<Face> {
  const { serverRoot: root, stranger, server } = keys;
  switch (face) {
    case 'otherName':
      return leaf(root, now, { commonName: otherHost, names: otherNames });
    case 'nameInSubjectOnly':
      return leaf(root, now, { names: otherNames });
    case 'expired':
      return leaf(root, now, { from: -60, to: -1 });
    case 'notYetValid':
      return leaf(root, now, { from: 1 });
    case 'selfSigned':
      return selfSigned(now);
    case 'unknownIssuer':
      return leaf(stranger, now, { commonName: otherHost, names: otherNames });
    case 'intercepted': {
      const middle = await makeAuthority('Inspecting proxy CA', now);
      return leaf(middle, now, {}, [middle.certificate.toString('pem')]);
    }
    case 'noServerAuth':
      return leaf(root, now, { usage: clientAuth });
    case 'issuedByServer':
      return leaf(await authorityFromPem(server), now, {}, [server.certificate]);
    case 'brokenSignature':
      return brokenSignature(root, now);
    case 'oldTls':
      return {
        cert: server.certificate,
        key: server.key,
        minVersion: 'TLSv1.1',
        maxVersion: 'TLSv1.1',
        // OpenSSL takes the old version's signatures at this level only.
        ciphers: 'DEFAULT@SECLEVEL=0',
      };
  }
}
