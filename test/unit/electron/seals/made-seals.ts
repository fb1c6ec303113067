// Documents with real seals on them, made by the practice platform's own hand: it shares no code with what checks them.
import { createPrivateKey, generateKeyPairSync, webcrypto, X509Certificate } from 'node:crypto';
import { issue, makeAuthority, type Authority } from '../../../../practice/authority/authority.ts';
import { x509 } from '../../../../practice/authority/x509.ts';
import { formPdf } from '../../../../practice/orders/form-pdf.ts';
import type { Sealer } from '../../../../practice/seals/cms.ts';
import { makeSealer } from '../../../../practice/seals/sealers.ts';
import { sealPdf, type SealOptions } from '../../../../practice/seals/seal-pdf.ts';
import { checkDocument } from '../../../../electron/seals/check-document.ts';
import { utcMs } from '../../../../shared/base/units.ts';
import { sealMark, type SealReport } from '../../../../shared/seals/report.ts';

export const now = Date.parse('2026-11-29T12:00:00Z');
export const office = { name: 'Staatsanwaltschaft Musterstadt', country: 'DE' };
export const court = { name: 'Amtsgericht Musterstadt', country: 'DE' };
export const pdf = formPdf('# Order\n## Section C\n[x] ten days\n[x] eight hours');

export const authority: Authority = await makeAuthority('Seal CA', now - 40 * 86_400_000);
export const stranger: Authority = await makeAuthority('Other CA', now - 40 * 86_400_000);
export const sealer: Sealer = await makeSealer(authority, office, now);
export const validator: Sealer = await makeSealer(authority, court, now);

const certificateOf = ({ certificate }: Authority): X509Certificate =>
  new X509Certificate(Buffer.from(certificate.rawData));
export const known: readonly X509Certificate[] = [certificateOf(authority)];

export const seal = (
  document: Uint8Array,
  by: Sealer = sealer,
  options: Partial<SealOptions> = {},
): Buffer => sealPdf(document, by, { at: now, name: 'Office', ...options });

export const reportOf = (
  document: Uint8Array,
  authorities: readonly X509Certificate[] = known,
): Promise<SealReport> => checkDocument(document, { authorities, now: utcMs(now) });

export const markOf = async (document: Uint8Array): Promise<string> =>
  sealMark(await reportOf(document));

/** A sealer with an RSA key of so many bits. */
export async function rsaSealer(bits: number): Promise<Sealer> {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: bits });
  const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
  const spki = publicKey.export({ format: 'der', type: 'spki' });
  const certificate = await issue(authority, {
    subject: [{ C: ['DE'] }, { O: [office.name] }, { CN: ['RSA'] }],
    publicKey: await webcrypto.subtle.importKey('spki', spki, algorithm, true, ['verify']),
    notBefore: now - 86_400_000,
    notAfter: now + 86_400_000,
    extendedUsages: ['1.3.6.1.5.5.7.3.36'],
    usage: x509.KeyUsageFlags.nonRepudiation,
  });
  return {
    certificate: new Uint8Array(certificate.rawData),
    issuerName: new Uint8Array(authority.certificate.subjectName.toArrayBuffer()),
    serialNumber: Buffer.from(certificate.serialNumber, 'hex'),
    chain: [],
    key: createPrivateKey(privateKey.export({ format: 'pem', type: 'pkcs8' })),
  };
}
