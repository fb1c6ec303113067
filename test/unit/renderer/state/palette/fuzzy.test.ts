import { expect, test } from 'vitest';
import { fuzzyHit, wordsHit } from '../../../../../renderer/state/palette/fuzzy.ts';
import { texts } from '../../../../../renderer/text/text.ts';

const shown = (text: string, typed: string): string | null => {
  const hit = fuzzyHit(text, typed);
  return hit === null
    ? null
    : [...text].map((letter, at) => (hit.letters.has(at) ? letter.toUpperCase() : letter)).join('');
};

test.each([
  ['print the order', 'print', 'PRINT the order'],
  ['print the order', 'order print', 'PRINT the ORDER'],
  ['print the order', 'pto', 'Print The Order'],
  ['återuppta ordern', 'ater', 'ÅTERuppta ordern'],
  ['check the connection', 'konnection', null],
  ['lock Ombud', 'x', null],
  ['anything', '', 'anything'],
])('%s for “%s”: %s', (text, typed, expected) => {
  expect(shown(text, typed)).toBe(expected);
});

test('a beginning is worth more than a middle, and that more than strewn letters', () => {
  const score = (text: string): number => fuzzyHit(text, 'ter')?.score ?? 0;
  expect(score('term')).toBeGreaterThan(score('interval'));
  expect(score('interval')).toBeGreaterThan(score('the error'));
});

test.each([
  ['keep', 'preserv'],
  ['newsCame', 'withdraw'],
  ['formSent', 'refus'],
  ['formSent', 'object'],
  ['keep', 'keep'],
  ['quit', 'quit'],
  ['textSize', 'larger text'],
  ['prepare', 'answer'],
] as const)('%s is looked for by “%s”', (name, typed) => {
  expect(wordsHit(texts.en.palette.also[name], typed)).not.toBeNull();
});

test.each([
  ['keep', 'bevar'],
  ['newsCame', 'aterkall'],
  ['formSent', 'vägra'],
  ['formSent', 'invänd'],
  ['quit', 'avsluta'],
  ['textSize', 'större'],
] as const)('%s is looked for by “%s” in Swedish', (name, typed) => {
  expect(wordsHit(texts.sv.palette.also[name], typed)).not.toBeNull();
});

test('other words are found by their beginnings alone', () => {
  expect(wordsHit('keep hold', 'eep')).toBeNull();
  expect(wordsHit('keep hold', 'keep xyz')).toBeNull();
});
