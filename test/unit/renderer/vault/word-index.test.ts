import * as fc from 'fast-check';
import MiniSearch from 'minisearch';
import { expect, test } from 'vitest';
import { WordIndex } from '../../../../renderer/vault/word-index.ts';
import { KeyLines } from '../../../../renderer/vault/key-lines.ts';

const letters = (unit: readonly string[], most: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...unit), minLength: 1, maxLength: most });
const word = fc.oneof(
  letters(['a', 'b', 'c'], 11),
  letters(['a', '1', '-'], 5),
  fc.constantFrom('prosecutor', 'prosecutro', 'prozekutor', 'misstanke', 'mistanke', '4670'),
);
const line = fc.array(word, { maxLength: 6 }).map((words) => words.join(' '));
/** What happens to one of a few texts. */
const puts = fc.array(fc.tuple(fc.nat(5), line), { maxLength: 14 });

const misses = (term: string): number =>
  /\d/.test(term) || term.length < 4 ? 0 : term.length < 9 ? 1 : 2;

/** The same search by the library's own index. */
function byLibrary(texts: ReadonlyMap<number, string>, wanted: string): readonly number[] {
  const index = new MiniSearch({ fields: ['text'], processTerm: (term) => term });
  index.addAll(Array.from(texts, ([id, text]) => ({ id, text })));
  const found = index.search(wanted, {
    combineWith: 'AND',
    prefix: (term) => term.length >= 3,
    fuzzy: (term) => misses(term) || false,
  });
  return found.map(({ id }) => id as number).sort((a, b) => a - b);
}

const marked = (hits: Uint8Array): readonly number[] =>
  [...hits.keys()].filter((at) => hits[at] === 1);

test('finds what the library finds, also where a text has changed', () => {
  fc.assert(
    fc.property(puts, word, (changes, wanted) => {
      const index = new WordIndex();
      for (const [text, words] of changes) index.put(text, words);
      const hits = new Uint8Array(6);
      index.mark(wanted, hits);
      expect(marked(hits)).toEqual(byLibrary(new Map(changes), wanted));
    }),
    { numRuns: 500 },
  );
});

test('keys are found in every line that holds them, and in no other', () => {
  const lines = fc.array(letters(['a', 'b', 'ж', '\n'], 8), { minLength: 1, maxLength: 12 });
  const part = letters(['a', 'b', 'ж'], 4);
  fc.assert(
    fc.property(lines, part, fc.nat(200), fc.nat(), (some, wanted, more, changed) => {
      const keys = new KeyLines();
      const all = [...some, ...Array.from({ length: more }, (_, n) => some[n % some.length] ?? '')];
      all.forEach((text, number) => expect(keys.put(number, text)).toBe(true));
      const found = (word: string, among?: Uint8Array): readonly number[] => {
        const hits = new Uint8Array(all.length);
        keys.mark(word, hits, among);
        return marked(hits);
      };
      const even = Uint8Array.from(all, (_, number) => 1 - (number % 2));
      expect(found(wanted, even)).toEqual(found(wanted).filter((number) => even[number] === 1));
      expect(found(wanted)).toEqual([...all.keys()].filter((at) => all[at]?.includes(wanted)));
      const at = changed % all.length;
      expect(keys.put(at, all[at] ?? '')).toBe(false);
      expect(keys.put(at, 'anew')).toBe(true);
      expect(found('new')).toEqual([at]);
      expect(found(wanted).includes(at)).toBe('anew'.includes(wanted));
    }),
    { numRuns: 200 },
  );
});
