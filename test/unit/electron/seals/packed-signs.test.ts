import { deflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { markOf, pdf, reportOf, seal } from './made-seals.ts';

/** The document with one more stream of objects in it. */
function packing(objects: string | Buffer, document = pdf): Buffer {
  const content = typeof objects === 'string' ? deflateSync(Buffer.from(objects)) : objects;
  const head = `90 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length ${content.length} >>\nstream\n`;
  const end = Buffer.from('\nendstream\nendobj\n%%EOF\n');
  return Buffer.concat([document, Buffer.from(head), content, end]);
}

it('nothing is found in a stream of ordinary objects, or of a field that waits', async () => {
  expect(await markOf(packing('7 0 << /Type /Page >>'))).toBe('none');
  expect(await markOf(packing('7 0 << /FT /Sig /T (Here) /Kids [<< /A 1 >>] >>'))).toBe('none');
});

it.each([
  ['a signature', '7 0 << /Type /Sig /Contents <30> >>'],
  ['a range', '7 0 << /ByteRange [0 1 2 3] >>'],
  ['a field that is filled', '7 0 << /FT /Sig /V 12 0 R >>'],
  ['a field that cannot be read', '7 0 << /FT /Sig /T (Open'],
])('%s in one is odd', async (_, objects) => {
  expect((await reportOf(packing(objects))).oddities).toEqual(['noRange']);
});

it('what is compressed otherwise, or to no end, cannot be checked', async () => {
  expect(await markOf(packing(Buffer.from('no zlib at all')))).toBe('cannotCheck');
  expect(await markOf(packing('0'.repeat(9 * 1024 * 1024)))).toBe('cannotCheck');
});

it('a filled field may lead to a seal that was found', async () => {
  const document = seal(packing('7 0 << /FT /Sig /V 12 0 R >>', pdf.subarray(0, pdf.length)));
  expect(await markOf(document)).toBe('sealed');
});
