import { createPrivateKey, X509Certificate } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fault, type Fault } from '../../../../../shared/base/fault.ts';
import { err, ok, type Result } from '../../../../../shared/base/result.ts';
import { utcMs } from '../../../../../shared/base/units.ts';
import { certificateGuard } from '../../../../../shared/bridge/app-state.ts';
import { CertificateStore } from '../../../../../electron/secrets/certificate/certificate-store.ts';
import type { SealedFile } from '../../../../../electron/secrets/sealed-file.ts';
import { copyOf, now, openIssuer, type Issuer } from './issued-certificates.ts';

/** A sealed file's behaviour without its disk. */
class MemoryFile implements SealedFile {
  content: Uint8Array | null = null;
  refuses: Fault | null = null;
  read(): Promise<Result<Uint8Array | null, Fault>> {
    return Promise.resolve(ok(this.content === null ? null : new Uint8Array(this.content)));
  }
  write(plain: Uint8Array): Promise<Result<void, Fault>> {
    if (this.refuses !== null) return Promise.resolve(err(this.refuses));
    this.content = new Uint8Array(plain);
    return Promise.resolve(ok(undefined));
  }
  remove(): Promise<Result<void, Fault>> {
    this.content = null;
    return Promise.resolve(ok(undefined));
  }
}

let issuer: Issuer;
let file: MemoryFile;
let time = now;
beforeAll(async () => {
  issuer = await openIssuer();
});
afterAll(() => issuer.close());
beforeEach(() => {
  file = new MemoryFile();
  time = now;
});

async function open(): Promise<CertificateStore> {
  const opened = await CertificateStore.open({
    file,
    organisationNumber: '5560000167',
    authorities: [issuer.authorityPem],
    clock: { now: () => time },
  });
  if (!opened.ok) throw new Error(opened.error.code);
  return opened.value;
}

describe('the certificate store', () => {
  it('is empty at first', async () => {
    const store = await open();
    expect([store.summary(), store.credentials(), store.validUntil()]).toEqual([null, null, null]);
  });

  it('keeps key and chain over a restart, and neither container nor PIN', async () => {
    const { pkcs12, pin, keyPem, certificatePem } = await issuer.issue({ keyType: 'rsa' });
    const first = await open();
    expect(await first.import(copyOf(pkcs12), pin)).toEqual(ok(undefined));
    const again = await open();
    const credentials = again.credentials();
    expect(credentials?.key.toString().trim()).toBe(keyPem.trim());
    expect(credentials?.chain.trim()).toBe(certificatePem.trim());
    expect(again.summary()).toEqual(first.summary());
    const written = Buffer.from(file.content ?? []).toString('latin1');
    expect(written).not.toContain(pin);
    expect(written).not.toContain(Buffer.from(pkcs12).toString('base64').slice(0, 60));
  });

  it('summarises without any secret, in the form the window accepts', async () => {
    const { pkcs12, pin, fingerprint, keyPem } = await issuer.issue({});
    const store = await open();
    await store.import(copyOf(pkcs12), pin);
    const summary = certificateGuard.parse(store.summary());
    expect(summary).toMatchObject({
      commonName: 'Nordanvind Meddelanden AB practice',
      organisation: 'Nordanvind Meddelanden AB',
      organisationNumber: '5560000167',
      issuer: 'C=SE, O=Ombud practice, CN=Practice organisation CA',
      fingerprint,
      keyAlgorithm: 'EC P-256',
      keyUsage: ['digitalSignature'],
      extendedKeyUsage: ['clientAuth'],
      importedAt: now,
    });
    expect(summary.chain).toHaveLength(2);
    expect(summary.readings[0]).toMatchObject({ written: '165560000167', inMultiValuedRdn: true });
    expect(summary.checks.map(({ passed }) => passed)).toEqual(Array(7).fill(true));
    const der = createPrivateKey(keyPem).export({ format: 'der', type: 'pkcs8' });
    expect(JSON.stringify(summary)).not.toContain(der.toString('base64').slice(40, 80));
  });

  it('says so when the certificate has run out since', async () => {
    const { pkcs12, pin } = await issuer.issue({});
    const store = await open();
    await store.import(copyOf(pkcs12), pin);
    time = utcMs((store.validUntil() ?? now) + 1_000);
    const failed = store.summary()?.checks.filter(({ passed }) => !passed);
    expect(failed).toMatchObject([{ name: 'dates', fault: { code: 'certificate.expired' } }]);
  });

  it('keeps the present certificate when the next one cannot be taken', async () => {
    const { pkcs12, pin, fingerprint } = await issuer.issue({});
    const store = await open();
    await store.import(copyOf(pkcs12), pin);
    const next = await issuer.issue({});
    expect(await store.import(copyOf(next.pkcs12), 'wrong')).toEqual(
      err(fault('certificate.wrongPin')),
    );
    file.refuses = fault('store.full');
    expect(await store.import(copyOf(next.pkcs12), next.pin)).toEqual(err(fault('store.full')));
    expect(store.summary()?.fingerprint).toBe(fingerprint);
  });

  it('names its credentials by the thumbprint tokens are bound to (RFC 8705)', async () => {
    const { pkcs12, pin, certificatePem } = await issuer.issue({});
    const store = await open();
    await store.import(copyOf(pkcs12), pin);
    const hex = new X509Certificate(certificatePem).fingerprint256.replaceAll(':', '');
    expect(store.credentials()?.thumbprint).toBe(Buffer.from(hex, 'hex').toString('base64url'));
  });

  it.each([
    ['{}', 'journal.newerFormat'],
    ['{"format":2}', 'journal.newerFormat'],
    ['{"format":1}', 'store.damaged'],
    ['not JSON', 'store.damaged'],
  ] as const)('does not open on %s', async (content, code) => {
    file.content = new Uint8Array(Buffer.from(content));
    const opened = await CertificateStore.open({
      file,
      organisationNumber: '5560000167',
      authorities: [issuer.authorityPem],
      clock: { now: () => time },
    });
    expect(opened).toEqual(err(fault(code)));
  });
});
