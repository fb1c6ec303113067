/** The certificates that authorities of this platform seal with, each issued anew at every start. */
import { createPrivateKey, webcrypto } from 'node:crypto';
import { issue, type Authority } from '../authority/authority.ts';
import { makeKeys, type x509 } from '../authority/x509.ts';
import type { Sealer } from './cms.ts';
import { sealingOffices, type Office } from './offices.ts';

/** By the name of the office. */
export type Sealers = ReadonlyMap<string, Sealer>;

const day = 86_400_000;
const documentSigning = '1.3.6.1.5.5.7.3.36';

/** `days`: from when until when it is in force, counted from now. */
export async function makeSealer(
  by: Authority,
  { name, country }: Office,
  now: number,
  days: readonly [number, number] = [-30, 700],
  usage?: x509.KeyUsageFlags,
): Promise<Sealer> {
  const keys = await makeKeys('ec');
  const certificate = await issue(by, {
    subject: [{ C: [country] }, { O: [name] }, { CN: [`${name} (practice seal)`] }],
    publicKey: keys.publicKey,
    notBefore: now + days[0] * day,
    notAfter: now + days[1] * day,
    extendedUsages: [documentSigning],
    ...(usage === undefined ? {} : { usage }),
  });
  const key = await webcrypto.subtle.exportKey('pkcs8', keys.privateKey);
  return {
    certificate: new Uint8Array(certificate.rawData),
    issuerName: new Uint8Array(by.certificate.subjectName.toArrayBuffer()),
    serialNumber: Buffer.from(certificate.serialNumber, 'hex'),
    chain: [new Uint8Array(by.certificate.rawData)],
    key: createPrivateKey({ key: Buffer.from(key), format: 'der', type: 'pkcs8' }),
  };
}

export async function makeSealers(by: Authority, now: number): Promise<Sealers> {
  const made = sealingOffices.map(
    async (office) => [office.name, await makeSealer(by, office, now)] as const,
  );
  return new Map(await Promise.all(made));
}
