import { expect, it } from 'vitest';
import { covering } from '../../../../electron/typeset/coverage.ts';

it('reads how many are lacking and how many are there by turns, of all typefaces together', () => {
  const has = covering([
    [65, 2, 1, 1],
    [97, 1],
  ]);
  expect([...'ABDa'].every(has)).toBe(true);
  expect([...'@CEb'].some(has)).toBe(false);
});

it('asks nothing of what shows nothing', () => {
  const has = covering([]);
  expect([...'\u00ad\u200b\u200e\u2060\ufeff\n'].every(has)).toBe(true);
  expect(has('x')).toBe(false);
});
