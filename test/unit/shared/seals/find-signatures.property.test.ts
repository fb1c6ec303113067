import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSignatures } from '../../../../shared/seals/find-signatures.ts';
import { bytesOf, plainPdf, signedText } from './made-pdf.ts';

const whole = bytesOf(signedText(signedText(plainPdf)));
const pieces = [
  ...[
    '%PDF-1.7\n',
    '1 0 obj\n',
    '<<',
    '>>',
    '[',
    ']',
    '(',
    ')',
    '<',
    '>',
    '/',
    '#',
    '%',
    '\n',
    ' ',
  ],
  ...[
    '/ByteRange',
    '[0 10 20 30]',
    '/Contents',
    '<3003>',
    '/Type',
    '/Sig',
    '/FT',
    '/V',
    'R',
    '%%EOF\n',
  ],
];

describe('findSignatures', () => {
  it('answers to any bytes, and never reads past them', () => {
    const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 60 });
    fc.assert(
      fc.property(texts, (parts) => {
        const file = bytesOf(`%PDF-1.7\n${parts.join('')}`);
        const { signatures } = findSignatures(file);
        for (const { gapStart, gapEnd, end, isWhole } of signatures) {
          expect(gapStart).toBeLessThan(gapEnd);
          expect(gapEnd).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(file.length);
          expect(isWhole).toBe(end === file.length);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('never calls a file whole to which any byte was added', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 40 }), (added) => {
        const longer = new Uint8Array([...whole, ...added]);
        const { signatures } = findSignatures(longer);
        expect(signatures.every(({ isWhole }) => !isWhole)).toBe(true);
      }),
    );
  });

  it('leaves out of what is signed nothing but digits between brackets, whatever byte is changed', () => {
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const file = Uint8Array.from(whole);
        file[at] = (file[at] ?? 0) ^ change;
        for (const { gapStart, gapEnd } of findSignatures(file).signatures) {
          const gap = Buffer.from(file.subarray(gapStart, gapEnd)).toString('latin1');
          expect(gap).toMatch(/^<(?:[0-9a-fA-F]{2})+>$/);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('is done with hostile files in time that grows with their size', () => {
    const deep = `%PDF-1.7\n1 0 obj\n<< /ByteRange ${'['.repeat(100_000)}`;
    const nested = `%PDF-1.7\n1 0 obj\n${'<< /A '.repeat(50_000)}/ByteRange [0 1 2 3]`;
    const open = `%PDF-1.7\n1 0 obj\n<< /A ${'('.repeat(200_000)} /ByteRange [0 1 2 3]`;
    for (const text of [deep, nested, open])
      expect(findSignatures(bytesOf(text)).oddities).toEqual(['notReadable']);
  });
});
