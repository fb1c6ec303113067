import { execFileSync } from 'node:child_process';
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { utcMs } from '../../../../../shared/base/units.ts';
import { importPkcs12 } from '../../../../../electron/secrets/certificate/import-pkcs12.ts';
import { largestContainer } from '../../../../../electron/secrets/certificate/pkcs12-container.ts';
import { copyOf, now, openIssuer, type Issuer } from './issued-certificates.ts';

let issuer: Issuer;
beforeAll(async () => {
  issuer = await openIssuer();
});
afterAll(() => issuer.close());

const codeOf = (result: ReturnType<typeof importPkcs12>): string =>
  result.ok ? 'imported' : result.error.code;

describe('containers', () => {
  it.each([
    ['ec', 'modern'],
    ['ec', 'legacy'],
    ['rsa', 'modern'],
    ['rsa', 'legacy'],
  ] as const)('opens %s keys in %s containers', async (keyType, container) => {
    const issued = await issuer.issue({ keyType, container });
    const result = importPkcs12(copyOf(issued.pkcs12), issued.pin, issuer.rules, now);
    if (!result.ok) throw new Error(result.error.code);
    expect(result.value.certificate.fingerprint256).toBe(issued.fingerprint);
    expect(result.value.key.export({ format: 'pem', type: 'pkcs8' }).toString().trim()).toBe(
      issued.keyPem.trim(),
    );
    expect(result.value.others.map((one) => one.toString().trim())).toEqual([
      issuer.authorityPem.trim(),
    ]);

    const wrong = importPkcs12(copyOf(issued.pkcs12), '00000000', issuer.rules, now);
    expect(wrong).toEqual({ ok: false, error: { code: 'certificate.wrongPin' } });
  });

  it('overwrites the file it was given, whatever comes of it', async () => {
    const { pkcs12, pin } = await issuer.issue({});
    for (const tried of [pin, 'wrong']) {
      const bytes = copyOf(pkcs12);
      importPkcs12(bytes, tried, issuer.rules, now);
      expect(bytes.every((byte) => byte === 0)).toBe(true);
    }
  });

  it('reads nothing that is too large', () => {
    const result = importPkcs12(new Uint8Array(largestContainer + 1), '1', issuer.rules, now);
    expect(codeOf(result)).toBe('certificate.tooLarge');
  });

  it('knows what is no container', async () => {
    const { certificatePem, keyPem } = await issuer.issue({});
    const others = [
      new Uint8Array(0),
      Buffer.from('not a certificate'),
      Buffer.from(certificatePem + keyPem),
      Buffer.from(certificatePem.replace(/-.*-/g, ''), 'base64'),
      randomBytes(500),
    ];
    for (const bytes of others)
      expect(codeOf(importPkcs12(bytes, 'x', issuer.rules, now))).toBe('certificate.notPkcs12');
  });

  it('[SC-26] survives any changed byte without throwing or importing something else', async () => {
    const { pkcs12, pin, fingerprint } = await issuer.issue({});
    fc.assert(
      fc.property(fc.nat(pkcs12.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const bytes = copyOf(pkcs12);
        bytes[at] = (bytes[at] ?? 0) ^ flip;
        const result = importPkcs12(bytes, pin, issuer.rules, now);
        if (result.ok) expect(result.value.certificate.fingerprint256).toBe(fingerprint);
        else expect(result.error.code).toMatch(/^certificate\.(wrongPin|notPkcs12)$/);
      }),
      { numRuns: 60 },
    );
  });

  it('tells an unread PIN in no fault', async () => {
    const { pkcs12 } = await issuer.issue({});
    const result = importPkcs12(copyOf(pkcs12), 'PIN-CANARY-77', issuer.rules, now);
    expect(JSON.stringify(result)).not.toContain('CANARY');
  });
});

describe('what the certificate says', () => {
  it.each([
    ['serialNumberOnly', 'imported'],
    ['organizationIdentifierOnly', 'imported'],
    ['otherSpelling', 'imported'],
    ['numbersDisagree', 'certificate.organisationNumbersDisagree'],
    ['expired', 'certificate.expired'],
    ['notYetValid', 'certificate.notYetValid'],
    ['noClientAuth', 'certificate.noClientAuth'],
    ['noDigitalSignature', 'certificate.noDigitalSignature'],
    ['wrongCheckDigit', 'certificate.wrongCheckDigit'],
    ['noOrganisationNumber', 'certificate.noOrganisationNumber'],
    ['keyMismatch', 'certificate.keyMismatch'],
    ['unknownIssuer', 'certificate.unknownIssuer'],
    ['unknownOrganisation', 'certificate.otherOrganisation'],
  ] as const)('[SC-32] %s: %s', async (variant, code) => {
    const { pkcs12, pin } = await issuer.issue({ variant });
    expect(codeOf(importPkcs12(copyOf(pkcs12), pin, issuer.rules, now))).toBe(code);
  });

  it('names both numbers when they disagree, and the day when the dates are wrong', async () => {
    const faultOf = async (variant: 'numbersDisagree' | 'expired'): Promise<unknown> => {
      const { pkcs12, pin } = await issuer.issue({ variant });
      const result = importPkcs12(copyOf(pkcs12), pin, issuer.rules, now);
      return result.ok ? null : result.error.params;
    };
    expect(await faultOf('numbersDisagree')).toEqual({
      serialNumber: '5560000167',
      organizationIdentifier: '5560000241',
    });
    expect(await faultOf('expired')).toEqual({ date: '2026-11-21' });
  });

  it('refuses an issuer of the right name whose signature is another', async () => {
    const impostor = await openIssuer();
    try {
      const { pkcs12, pin } = await impostor.issue({});
      expect(codeOf(importPkcs12(copyOf(pkcs12), pin, issuer.rules, now))).toBe(
        'certificate.unknownIssuer',
      );
    } finally {
      impostor.close();
    }
  });

  it('goes by the clock it is given', async () => {
    const { pkcs12, pin } = await issuer.issue({});
    const inThreeYears = utcMs(now + 3 * 365 * 86_400_000);
    expect(codeOf(importPkcs12(copyOf(pkcs12), pin, issuer.rules, inThreeYears))).toBe(
      'certificate.expired',
    );
  });
});

describe('odd containers', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ombud-odd-p12-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const at = (name: string): string => join(folder, name);
  const pack = (args: readonly string[]): Uint8Array => {
    const more = ['-passout', 'pass:1234', '-out', at('out.p12')];
    execFileSync('openssl', ['pkcs12', '-export', ...args, ...more], { stdio: 'pipe' });
    return new Uint8Array(readFileSync(at('out.p12')));
  };

  it('misses the key or the certificate', async () => {
    const { certificatePem, keyPem } = await issuer.issue({});
    writeFileSync(at('leaf.pem'), certificatePem);
    writeFileSync(at('key.pem'), keyPem);
    const noKey = pack(['-nokeys', '-in', at('leaf.pem')]);
    expect(codeOf(importPkcs12(noKey, '1234', issuer.rules, now))).toBe('certificate.noKey');
    const noCertificate = pack(['-nocerts', '-inkey', at('key.pem')]);
    expect(codeOf(importPkcs12(noCertificate, '1234', issuer.rules, now))).toBe(
      'certificate.noKey',
    );
  });

  it.each([
    ['RSA 1024', () => generateKeyPairSync('rsa', { modulusLength: 1024 })],
    ['Ed25519', () => generateKeyPairSync('ed25519')],
    ['EC secp256k1', () => generateKeyPairSync('ec', { namedCurve: 'secp256k1' })],
  ])('holds a key that is not used here: %s', (_name, make) => {
    const pem = make().privateKey.export({ format: 'pem', type: 'pkcs8' });
    writeFileSync(at('odd.pem'), pem);
    const bytes = pack(['-nocerts', '-inkey', at('odd.pem')]);
    expect(codeOf(importPkcs12(bytes, '1234', issuer.rules, now))).toBe(
      'certificate.unsupportedKey',
    );
  });

  it.each([[['-iter', '10000']], [['-nomac']], [['-macalg', 'sha512']], [['-keypbe', 'NONE']]])(
    'takes settings that issuers use (%s)',
    async (options) => {
      const { certificatePem, keyPem } = await issuer.issue({});
      writeFileSync(at('both.pem'), `${keyPem}\n${certificatePem}`);
      const bytes = pack(['-in', at('both.pem'), ...options]);
      expect(codeOf(importPkcs12(copyOf(bytes), '4321', issuer.rules, now))).toBe(
        'certificate.wrongPin',
      );
      expect(codeOf(importPkcs12(bytes, '1234', issuer.rules, now))).toBe('imported');
    },
  );

  it('does not start a derivation that would take minutes', async () => {
    const { pkcs12, pin } = await issuer.issue({});
    /** The container with another count in its MacData: four octets for OpenSSL's two. */
    const withCount = (count: string): Uint8Array => {
      const hex = Buffer.from(pkcs12).toString('hex');
      const from = hex.lastIndexOf('02020800');
      const changed = Buffer.from(`${hex.slice(0, from)}0204${count}`, 'hex');
      changed.writeUInt16BE(changed.length - 4, 2);
      const macData = changed.lastIndexOf(Buffer.from('3041', 'hex'));
      changed[macData + 1] = 0x43;
      return new Uint8Array(changed);
    };
    const codeWith = (count: string): string =>
      codeOf(importPkcs12(withCount(count), pin, issuer.rules, now));
    expect(codeWith('00000801')).toBe('certificate.wrongPin');
    expect(codeWith('7fffffff')).toBe('certificate.notPkcs12');
  });
});
