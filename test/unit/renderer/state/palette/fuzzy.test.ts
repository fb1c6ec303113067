import { expect, test } from 'vitest';
import { fuzzyHit } from '../../../../../renderer/state/palette/fuzzy.ts';

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
