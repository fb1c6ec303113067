import { createPrivateKey, X509Certificate } from 'node:crypto';
import { fault, type Fault } from '../../../shared/base/fault.ts';
import { err, ok, type Result } from '../../../shared/base/result.ts';
import { utcMs, type UtcMs } from '../../../shared/base/units.ts';
import type { ClientCertificate } from './client-certificate.ts';

export interface StoredCertificate {
  readonly own: ClientCertificate;
  readonly importedAt: UtcMs;
}

/** What lies in the sealed file. All DER in base64: PKCS#8 key, then the certificate and what came with it. */
interface Document {
  readonly format: 1;
  readonly key: string;
  readonly certificates: readonly string[];
  readonly importedAt: number;
}

/** The caller wipes the bytes when they are sealed. */
export function encodeCertificate({ own, importedAt }: StoredCertificate): Uint8Array {
  const key = own.key.export({ format: 'der', type: 'pkcs8' });
  const document: Document = {
    format: 1,
    key: key.toString('base64'),
    certificates: [own.certificate, ...own.others].map(({ raw }) => raw.toString('base64')),
    importedAt,
  };
  key.fill(0);
  return new Uint8Array(Buffer.from(JSON.stringify(document), 'utf8'));
}

/** Reads what `encodeCertificate` wrote, and wipes it. `store.damaged`, `journal.newerFormat`. */
export function decodeCertificate(plain: Uint8Array): Result<StoredCertificate, Fault> {
  try {
    const document = JSON.parse(Buffer.from(plain).toString('utf8')) as Partial<Document>;
    if (document.format !== 1) return err(fault('journal.newerFormat'));
    const { key = '', certificates = [], importedAt = 0 } = document;
    const [certificate, ...others] = certificates.map(
      (der) => new X509Certificate(Buffer.from(der, 'base64')),
    );
    if (certificate === undefined) return err(fault('store.damaged'));
    const der = Buffer.from(key, 'base64');
    const own = {
      key: createPrivateKey({ key: der, format: 'der', type: 'pkcs8' }),
      certificate,
      others,
    };
    der.fill(0);
    return ok({ own, importedAt: utcMs(importedAt) });
  } catch {
    return err(fault('store.damaged'));
  } finally {
    plain.fill(0);
  }
}
