import { describe, expect, it } from 'vitest';
import { findSignatures } from '../../../../shared/seals/find-signatures.ts';
import { bytesOf, plainPdf, signedText, type SignatureParts } from './made-pdf.ts';

const find = (text: string) => findSignatures(bytesOf(text));
const oddOf = (parts: SignatureParts) => find(signedText(plainPdf, parts)).oddities;

describe('what is found', () => {
  it('nothing in a document without signatures', () => {
    expect(find(plainPdf)).toEqual({ isPdf: true, signatures: [], oddities: [], packed: [] });
  });

  it('no PDF in other files', () => {
    expect(find('PK\u0003\u0004 /ByteRange [0 1 2 3]').isPdf).toBe(false);
    expect(find('').isPdf).toBe(false);
  });

  it.each([true, false])('a signature for the whole file (Contents first: %s)', (contentsFirst) => {
    const text = signedText(plainPdf, { contentsFirst });
    const { signatures, oddities } = find(text);
    expect(oddities).toEqual([]);
    expect(signatures).toHaveLength(1);
    const [found] = signatures;
    expect(found?.isWhole).toBe(true);
    expect(found?.end).toBe(text.length);
    expect(text.slice(found?.gapStart, found?.gapEnd)).toBe('<30030a0b0c0000>');
    expect(Buffer.from(found?.contents ?? []).toString('hex')).toBe('30030a0b0c0000');
    expect(found?.subFilter).toBe('ETSI.CAdES.detached');
  });

  it('two signatures, one for the version before the other', () => {
    const first = signedText(plainPdf);
    const { signatures, oddities } = find(signedText(first));
    expect(oddities).toEqual([]);
    expect(signatures.map(({ isWhole }) => isWhole)).toEqual([false, true]);
    expect(signatures[0]?.end).toBe(first.length);
  });

  it('the time its program wrote', () => {
    const more = "/Type /Sig /SubFilter /ETSI.CAdES.detached /M (D:20261123101530+01'00') ";
    const { signatures } = find(signedText(plainPdf, { more }));
    expect(signatures[0]?.saidAt).toBe(Date.parse('2026-11-23T09:15:30Z'));
  });

  it('a field that waits for its signature is none', () => {
    const field = '7 0 obj\n<< /FT /Sig /T (Signature1) >>\nendobj\n%%EOF\n';
    expect(find(plainPdf + field)).toMatchObject({ signatures: [], oddities: [] });
  });
});

describe('what was added later', () => {
  it.each(['\n', ' ', 'x', '9 0 obj\n<< /Type /Page >>\nendobj\n%%EOF\n'])(
    'takes the whole file from the signature: %j',
    (added) => {
      const { signatures } = find(signedText(plainPdf) + added);
      expect(signatures.map(({ isWhole }) => isWhole)).toEqual([false]);
    },
  );
});

describe('forged signatures are odd, never none and never whole', () => {
  const span = (text: string) => () => text;

  it.each<[string, SignatureParts]>([
    ['no range', { range: span('') }],
    ['an empty range', { range: span('/ByteRange []') }],
    ['null', { range: span('/ByteRange null') }],
    ['a reference', { range: span('/ByteRange 4 0 R') }],
    ['negative numbers', { range: span('/ByteRange [0 -1 9 9]') }],
    ['two numbers', { range: (start) => `/ByteRange [0 ${start}]` }],
    ['six numbers', { range: (s, e, all) => `/ByteRange [0 ${s} ${e} 1 ${e + 1} ${all - e - 1}]` }],
    ['words', { range: span('/ByteRange [0 a b c]') }],
    ['fractions', { range: (s, e, all) => `/ByteRange [0 ${s}.0 ${e} ${all - e}]` }],
    ['not from the beginning', { range: (s, e, all) => `/ByteRange [1 ${s - 1} ${e} ${all - e}]` }],
    ['nothing behind the gap', { range: (s, e) => `/ByteRange [0 ${s} ${e} 0]` }],
    ['beyond the end', { range: (s, e, all) => `/ByteRange [0 ${s} ${e} ${all}]` }],
    ['a gap too wide', { range: (s, e, all) => `/ByteRange [0 ${s} ${e + 9} ${all - e - 9}]` }],
    ['a gap too early', { range: (s, e, all) => `/ByteRange [0 ${s - 3} ${e} ${all - e}]` }],
    [
      'a gap inside its brackets',
      { range: (s, e, a) => `/ByteRange [0 ${s + 1} ${e - 1} ${a - e + 1}]` },
    ],
    ['escaped letters in the name', { range: span('/Byte#52ange [0 1 2 3]') }],
    ['Contents that is no hex', { digits: '30 03' }],
    ['Contents with something in it', { digits: '3003/Evil' }],
    ['Contents of an odd number of digits', { digits: '300' }],
    ['empty Contents', { digits: '' }],
    ['two ByteRanges', { more: '/Type /Sig /ByteRange [0 1 2 3] ' }],
    ['two Contents', { more: '/Type /Sig /Contents <00> ' }],
    ['a comment in the dictionary', { more: '/Type /Sig % /ByteRange [0 1 2 3]\n' }],
    ['an end that is none', { tail: '%%EO' }],
    ['spaces behind its end', { tail: '%%EOF\n  ' }],
  ])('%s', (_, parts) => {
    expect(oddOf(parts)).not.toEqual([]);
    expect(find(signedText(plainPdf, parts)).signatures).toEqual([]);
  });

  it('a signature without any range, and a filled field that leads nowhere', () => {
    const lone =
      '7 0 obj\n<< /Type /Sig /SubFilter /adbe.pkcs7.detached /Contents <30> >>\nendobj\n';
    expect(find(plainPdf + lone).oddities).toEqual(['noRange']);
    const field = '7 0 obj\n<< /FT /Sig /V 12 0 R >>\nendobj\n';
    expect(find(plainPdf + field).oddities).toEqual(['noRange']);
  });

  it('the old signature moved, with a wider gap in a dictionary of the attacker', () => {
    const honest = signedText(plainPdf);
    const from = honest.indexOf('/ByteRange');
    const [, start = '', gapEnd = '', rest = ''] =
      /\[0 (\d+) (\d+) (\d+)\]/.exec(honest.slice(from)) ?? [];
    const evil = '99 0 obj\n<< /Type /Page >>\nendobj\n';
    const wider = `[0 ${start} ${Number(gapEnd) + evil.length} ${rest}]`;
    const gap = honest.slice(Number(start), Number(gapEnd));
    const wrapped = honest.slice(0, Number(start)) + gap + evil + honest.slice(Number(gapEnd));
    const forged =
      wrapped + `98 0 obj\n<< /Type /Sig /ByteRange ${wider} /Contents ${gap} >>\nendobj\n%%EOF\n`;
    const { signatures, oddities } = find(forged);
    expect(signatures.some(({ isWhole }) => isWhole)).toBe(false);
    expect(oddities).toContain('rangeWrong');
  });

  it('something before the head', () => {
    const text = `x${signedText(plainPdf)}`;
    expect(find(text).oddities).not.toEqual([]);
  });

  it('two signatures for the same bytes', () => {
    const once = signedText(plainPdf);
    const doubled = once.replace('%PDF-1.7\n', '%PDF-1.7\n77 0 obj\n<< /ByteRange [0 5 9 9] >>\n');
    expect(find(doubled).oddities).not.toEqual([]);
  });

  it('more signatures than anybody makes', () => {
    const many = Array.from({ length: 13 }, () => '/ByteRange [0 1 2 3]').join('\n');
    expect(find(plainPdf + many)).toMatchObject({ signatures: [], oddities: ['tooMany'] });
  });
});
