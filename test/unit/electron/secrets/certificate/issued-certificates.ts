/** Organisation certificates as the practice platform's issuer makes them, for the tests of this folder. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { X509Certificate } from 'node:crypto';
import { openKeyStore, type KeyStore } from '../../../../../practice/authority/key-store.ts';
import {
  issueOrganisationCertificate,
  type CertificateOrder,
  type IssuedCertificate,
} from '../../../../../practice/authority/organisation-certificates.ts';
import { utcMs } from '../../../../../shared/base/units.ts';
import type { CertificateRules } from '../../../../../electron/secrets/certificate/client-certificate.ts';

export const now = utcMs(Date.UTC(2026, 10, 23, 12));

export interface Issuer {
  readonly keys: KeyStore;
  readonly authorityPem: string;
  readonly rules: CertificateRules;
  issue(order: Partial<CertificateOrder>): Promise<IssuedCertificate>;
  close(): void;
}

export async function openIssuer(): Promise<Issuer> {
  const folder = mkdtempSync(join(tmpdir(), 'ombud-certificate-test-'));
  const keys = await openKeyStore(folder, now);
  const authorityPem = keys.organisations.certificate.toString('pem');
  return {
    keys,
    authorityPem,
    rules: {
      organisationNumber: '5560000167',
      authorities: [new X509Certificate(authorityPem)],
    },
    issue: (order) =>
      issueOrganisationCertificate(
        keys,
        { variant: 'good', keyType: 'ec', container: 'modern', ...order },
        folder,
        now,
      ),
    close: () => rmSync(folder, { recursive: true }),
  };
}

/** The importer overwrites what it is given. */
export const copyOf = (bytes: Uint8Array): Uint8Array => new Uint8Array(bytes);
