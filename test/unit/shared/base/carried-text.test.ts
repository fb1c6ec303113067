import fc from 'fast-check';
import { expect, it } from 'vitest';
import { carried } from '../../../../shared/base/carried-text.ts';
import { textOf } from '../../../../shared/bridge/text-guard.ts';

it.each([
  ['a copy from a PDF', 'R\u0001 12/26\u000c\u0000', 'R 12/26'],
  ['a picture cut in two', 'smile \ud83d', 'smile '],
  ['a whole one', 'smile \ud83d\ude00', 'smile \ud83d\ude00'],
  ['lines and columns', 'a\tb\r\nc', 'a\tb\r\nc'],
])('leaves out what no text can carry, and nothing else: %s', (_, text, left) => {
  expect(carried(text)).toBe(left);
});

const anything = fc
  .array(fc.integer({ min: 0, max: 0xffff }))
  .map((units) => String.fromCharCode(...units));
const guard = textOf(10_000);

it('makes a text of anything, and leaves what is one alone', () => {
  fc.assert(
    fc.property(anything, (text) => {
      expect(guard.safeParse(carried(text)).success).toBe(true);
      if (guard.safeParse(text).success) expect(carried(text)).toBe(text);
    }),
  );
});
