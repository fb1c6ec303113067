import { expect, test } from 'vitest';
import fc from 'fast-check';
import { hashesOf, mostHashText, mostKeptHashes } from '../../../../shared/holds/kept-hashes.ts';

const hash = (letter: string): string => letter.repeat(64);

test.each([
  ['', []],
  [' \n ', []],
  [`${hash('A')}\n${hash('b')}, ${hash('0')}`, [hash('a'), hash('b'), hash('0')]],
  [`${hash('a')} ${hash('A')}`, [hash('a')]],
])('%j are the hashes %j', (text, value) => {
  expect(hashesOf(text)).toEqual({ ok: true, value });
});

const notHashes = { ok: false, error: 'notHashes' };
test.each([hash('a').slice(1), `${hash('a')} archive.zip`, hash('g')])('%j is none', (text) => {
  expect(hashesOf(text)).toEqual(notHashes);
});

const many = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, n) => n.toString(16).padStart(64, '0'));

test('as many as are recorded fit, and one more is said to be one too many', () => {
  const most = many(mostKeptHashes);
  expect(hashesOf([...most, ...most].join(' '))).toMatchObject({ ok: true, value: most });
  expect(hashesOf(many(mostKeptHashes + 1).join('\n'))).toEqual({ ok: false, error: 'tooMany' });
});

test('what does not fit into the field is too many, not badly written', () => {
  const text = many(500).join(',\r\n').slice(0, mostHashText);
  expect(hashesOf(text)).toEqual({ ok: false, error: 'tooMany' });
});

test('any text has an answer', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const found = hashesOf(text);
      expect(!found.ok || found.value.every((one) => /^[0-9a-f]{64}$/.test(one))).toBe(true);
    }),
  );
});
