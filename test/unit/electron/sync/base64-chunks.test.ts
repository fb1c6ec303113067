import fc from 'fast-check';
import { expect, test } from 'vitest';
import { base64Chunks, joinChunks, utf8Chunks } from '../../../../electron/sync/base64-chunks.ts';

async function* each<T>(values: readonly T[]): AsyncIterable<T> {
  for (const value of values) yield await Promise.resolve(value);
}

async function text(source: AsyncIterable<string>): Promise<string> {
  let whole = '';
  for await (const piece of source) whole += piece;
  return whole;
}

test('base64 is the same however the bytes are cut', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 20 })), async (pieces) => {
      const whole = Buffer.concat(pieces);
      expect(await text(base64Chunks(each(pieces)))).toBe(whole.toString('base64'));
    }),
    { numRuns: 500 },
  );
});

test('a piece that is a view into a larger buffer is read where it lies', async () => {
  const buffer = Buffer.from('0123456789');
  const pieces = [buffer.subarray(2, 6), buffer.subarray(7, 9)];
  expect(await text(base64Chunks(each(pieces)))).toBe(Buffer.from('234578').toString('base64'));
});

test('text is gathered into pieces and nothing of it is lost', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.string({ unit: 'grapheme' })), async (pieces) => {
      const bytes = await joinChunks(utf8Chunks(each(pieces), 10));
      expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)).toBe(pieces.join(''));
    }),
  );
});
