import { createHash, randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { x509 } from '../../../../practice/authority/x509.ts';
import { octets, oid, sequence, setOf, utcTime } from '../../../../practice/seals/der.ts';
import { makeSealer } from '../../../../practice/seals/sealers.ts';
import { sealMark } from '../../../../shared/seals/report.ts';
import {
  authority,
  court,
  markOf,
  now,
  office,
  pdf,
  reportOf,
  rsaSealer,
  seal,
  sealer,
  stranger,
  validator,
} from './made-seals.ts';

const remarksOf = async (document: Uint8Array) => (await reportOf(document)).signatures[0]?.remarks;

describe('a seal that holds', () => {
  it('says who sealed, as the certificate says it', async () => {
    const report = await reportOf(seal(pdf));
    expect(sealMark(report)).toBe('sealed');
    expect(report.oddities).toEqual([]);
    expect(report.signatures).toMatchObject([
      {
        verdict: 'unchanged',
        failure: null,
        isWhole: true,
        signer: { organisation: office.name, country: 'DE', issuer: 'SE, Ombud practice, Seal CA' },
        saidAt: now,
        algorithm: 'SHA-256, EC prime256v1',
        remarks: [],
      },
    ]);
  });

  it('holds with a second one of the validating authority, which is for the first one too', async () => {
    const report = await reportOf(seal(seal(pdf), validator));
    expect(sealMark(report)).toBe('sealed');
    expect(report.signatures.map(({ signer, isWhole }) => [signer?.organisation, isWhole])).toEqual(
      [
        [office.name, false],
        [court.name, true],
      ],
    );
  });

  it.each([2048, 3072])('of an RSA key of %i bits', async (bits) => {
    const document = seal(pdf, await rsaSealer(bits), { hash: 'sha512' });
    expect(await markOf(document)).toBe('sealed');
  });

  it('a document without one has none, and another kind of file is not looked into', async () => {
    expect(await markOf(pdf)).toBe('none');
    expect(await markOf(Buffer.from('PK\u0003\u0004'))).toBe('notPdf');
  });
});

describe('what is said against a seal that fits', () => {
  it('its issuer is not known, or there is none to compare with', async () => {
    const document = seal(pdf, await makeSealer(stranger, office, now));
    expect(await remarksOf(document)).toEqual(['issuerUnknown']);
    expect(await markOf(document)).toBe('reserved');
    const report = await reportOf(seal(pdf), []);
    expect(report.signatures[0]?.remarks).toEqual(['issuerNotCompared']);
    expect(sealMark(report)).toBe('reserved');
  });

  it('a weak hash and a weak key', async () => {
    expect(await remarksOf(seal(pdf, sealer, { hash: 'sha1' }))).toEqual(['weakHash']);
    expect(await remarksOf(seal(pdf, await rsaSealer(1024)))).toEqual(['weakKey']);
  });

  it('a certificate out of its time, and a time ahead of ours', async () => {
    const old = await makeSealer(authority, office, now, [-20, -10]);
    expect(await remarksOf(seal(pdf, old))).toEqual(['notInForce']);
    expect(await markOf(seal(pdf, old, { at: now - 15 * 86_400_000 }))).toBe('sealed');
    expect(await remarksOf(seal(pdf, sealer, { at: now + 5 * 86_400_000 }))).toEqual(['timeAhead']);
  });

  it('a certificate that is not for signing, and a signature that names none', async () => {
    const usage = x509.KeyUsageFlags.keyAgreement;
    const other = await makeSealer(authority, office, now, [-30, 700], usage);
    expect(await remarksOf(seal(pdf, other))).toEqual(['otherUse']);
    expect(await remarksOf(seal(pdf, sealer, { bound: false }))).toEqual(['notBound']);
  });

  it('the time of the signature itself goes before that of the document', async () => {
    const time = sequence(oid('1.2.840.113549.1.9.5'), setOf(utcTime(now - 60_000)));
    const report = await reportOf(seal(pdf, sealer, { attributes: [time] }));
    expect(report.signatures[0]?.saidAt).toBe(now - 60_000);
  });
});

describe('what does not hold', () => {
  it('one tick taken out', async () => {
    const document = seal(pdf);
    document.write('[ ]', document.indexOf('[x]'), 'latin1');
    expect(await reportOf(document)).toMatchObject({
      signatures: [{ verdict: 'changed', failure: 'digestDiffers' }],
    });
    expect(await markOf(document)).toBe('changed');
  });

  it('the earlier of two versions changed, and sealed over by somebody else', async () => {
    const document = seal(pdf);
    document.write('[ ]', document.indexOf('[x]'), 'latin1');
    expect(await markOf(seal(document, await makeSealer(stranger, court, now)))).toBe('changed');
  });

  it('something added', async () => {
    expect(await markOf(Buffer.concat([seal(pdf), Buffer.from('\n')]))).toBe('added');
    const update = '1 0 obj\n<< /Type /Catalog /Pages 99 0 R >>\nendobj\n%%EOF\n';
    expect(await markOf(Buffer.concat([seal(pdf), Buffer.from(update)]))).toBe('added');
  });

  it('a signature by another key, and one that names another certificate', async () => {
    const foreign = { ...sealer, key: validator.key };
    expect(await reportOf(seal(pdf, foreign))).toMatchObject({
      signatures: [{ verdict: 'changed', failure: 'signatureDiffers' }],
    });
    const ess = sequence(sequence(sequence(octets(createHash('sha256').update('x').digest()))));
    const attribute = sequence(oid('1.2.840.113549.1.9.16.2.47'), setOf(ess));
    expect(await markOf(seal(pdf, sealer, { bound: false, attributes: [attribute] }))).toBe(
      'cannotCheck',
    );
  });

  it('two hashes in one signature', async () => {
    const type = oid('1.2.840.113549.1.9.4');
    const second = sequence(type, setOf(octets(createHash('sha256').update('x').digest())));
    expect(await markOf(seal(pdf, sealer, { attributes: [second] }))).toBe('cannotCheck');
  });

  it('a signature taken from another document', async () => {
    const other = seal(pdf.subarray(0, pdf.length));
    const document = seal(Buffer.from(pdf.toString('latin1').replace('Order', 'Odrer'), 'latin1'));
    const at = document.indexOf('/Contents <') + 11;
    other.copy(document, at, at, at + 16_384);
    expect(await markOf(document)).toBe('changed');
  });

  it('nothing, nonsense or too much where the signature should be', async () => {
    const document = seal(pdf);
    const at = document.indexOf('/Contents <') + 11;
    const fills = ['00'.repeat(8192), randomBytes(8192).toString('hex'), '30'.repeat(8192)];
    for (const digits of fills) {
      const forged = Buffer.from(document);
      forged.write(digits, at, 'latin1');
      expect(await markOf(forged)).toBe('cannotCheck');
    }
    const filled = Buffer.from(document);
    filled.write('01', at + 16_382, 'latin1');
    expect(await markOf(filled)).toBe('cannotCheck');
  });

  it('kinds that are not checked', async () => {
    const change = (to: string) =>
      Buffer.from(seal(pdf).toString('latin1').replace('ETSI.CAdES.detached', to), 'latin1');
    expect((await reportOf(change('ETSI.RFC3161       '))).signatures[0]?.failure).toBe(
      'timeStamp',
    );
    expect((await reportOf(change('adbe.x509.rsa_sha1 '))).signatures[0]?.failure).toBe(
      'kindNotKnown',
    );
  });
});
