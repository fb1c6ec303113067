import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { provider } from '../facts.ts';
import { issue } from './authority.ts';
import { packContainer, type ContainerForm } from './container.ts';
import type { KeyStore } from './key-store.ts';
import { pinLetter, randomPin } from './pin-letter.ts';
import { planOf, type Variant } from './variants.ts';
import { keyToPem, makeKeys, type KeyType, type x509 } from './x509.ts';

export interface CertificateOrder {
  readonly variant: Variant;
  readonly keyType: KeyType;
  readonly container: ContainerForm;
}

export interface IssuedCertificate extends CertificateOrder {
  readonly file: string;
  readonly letterFile: string;
  readonly pkcs12: Buffer;
  readonly pin: string;
  readonly letter: string;
  readonly certificatePem: string;
  /** PKCS#8, for tests that speak TLS without a container. */
  readonly keyPem: string;
  /** SHA-256 of the DER as upper-case pairs with colons. */
  readonly fingerprint: string;
}

async function fingerprintOf(certificate: x509.X509Certificate): Promise<string> {
  const digest = Buffer.from(await certificate.getThumbprint('SHA-256'));
  return (digest.toString('hex').toUpperCase().match(/../g) ?? []).join(':');
}

/** Issues an organisation certificate and writes container and letter into `folder`. */
export async function issueOrganisationCertificate(
  keys: KeyStore,
  order: CertificateOrder,
  folder: string,
  now: number,
): Promise<IssuedCertificate> {
  const plan = planOf(order.variant, now);
  const issuer = keys[plan.issuer];
  const own = await makeKeys(order.keyType);
  const packed = plan.foreignKey ? await makeKeys(order.keyType) : own;
  const certificate = await issue(issuer, {
    subject: plan.subject,
    publicKey: own.publicKey,
    notBefore: plan.validFrom,
    notAfter: plan.validTo,
    extendedUsages: plan.extendedUsages,
    usage: plan.usage,
  });
  const pin = randomPin();
  const keyPem = await keyToPem(packed.privateKey);
  const certificatePem = certificate.toString('pem');
  const pkcs12 = await packContainer(
    {
      key: keyPem,
      certificate: certificatePem,
      chain: [issuer.certificate.toString('pem')],
      friendlyName: `${provider.name} practice`,
      foreignKey: plan.foreignKey,
    },
    order.container,
    pin,
  );
  const stem = `practice-${order.variant}-${order.keyType}-${order.container}`;
  const fingerprint = await fingerprintOf(certificate);
  const letter = pinLetter({ organisation: provider.name, file: `${stem}.p12`, fingerprint, pin });
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, `${stem}.p12`);
  const letterFile = join(folder, `${stem}-letter.txt`);
  await writeFile(file, pkcs12, { mode: 0o600 });
  await writeFile(letterFile, letter, { mode: 0o600 });
  return { ...order, file, letterFile, pkcs12, pin, letter, certificatePem, keyPem, fingerprint };
}
