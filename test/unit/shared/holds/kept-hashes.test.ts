import { expect, test } from 'vitest';
import fc from 'fast-check';
import { hashesOf, mostKeptHashes } from '../../../../shared/holds/kept-hashes.ts';

const hash = (letter: string): string => letter.repeat(64);

test.each([
  ['', []],
  [' \n ', []],
  [`${hash('A')}\n${hash('b')}, ${hash('0')}`, [hash('a'), hash('b'), hash('0')]],
  [`${hash('a')} ${hash('A')}`, [hash('a')]],
  [hash('a').slice(1), null],
  [`${hash('a')} archive.zip`, null],
  [hash('g'), null],
])('%j are the hashes %j', (text, expected) => expect(hashesOf(text)).toEqual(expected));

test('no more than are recorded, and any text has an answer', () => {
  const many = Array.from({ length: mostKeptHashes + 1 }, (_, n) =>
    n.toString(16).padStart(64, '0'),
  );
  expect(hashesOf(many.slice(1).join(' '))).toHaveLength(mostKeptHashes);
  expect(hashesOf(many.join(' '))).toBeNull();
  fc.assert(
    fc.property(fc.string(), (text) => {
      const found = hashesOf(text);
      expect(found === null || found.every((one) => /^[0-9a-f]{64}$/.test(one))).toBe(true);
    }),
  );
});
