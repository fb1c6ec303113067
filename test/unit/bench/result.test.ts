import { expect, test } from 'vitest';
import { spreadOf } from '../../bench/figures.ts';
import { pssOf } from '../../bench/memory.ts';
import { isMet, tableOf, type Figure } from '../../bench/result.ts';

const figure = (samples: number[], goal: Figure['goal']): Figure => ({
  name: 'cold start',
  unit: 'x',
  value: spreadOf(samples),
  goal,
});

test('a goal is met at its very value and missed beyond it', () => {
  expect(isMet(figure([1.3], { is: 'atMost', value: 1.3 }))).toBe(true);
  expect(isMet(figure([1.31], { is: 'atMost', value: 1.3 }))).toBe(false);
  expect(isMet(figure([0.7], { is: 'atLeast', value: 0.7 }))).toBe(true);
  expect(isMet(figure([0.69], { is: 'atLeast', value: 0.7 }))).toBe(false);
  expect(isMet(figure([1], null))).toBeNull();
});

test('the table tells median, spread, goal and a miss in plain words', () => {
  const table = tableOf([
    figure([1, 2, 9], { is: 'atMost', value: 1.3 }),
    figure([1], { is: 'atMost', value: 1.3 }),
  ]);
  expect(table.split('\n')).toEqual([
    '            median  spread       goal',
    'cold start  2.00 x  1.00 - 9.00  <= 1.3 x  MISSED',
    'cold start  1.00 x               <= 1.3 x  met',
  ]);
});

test('memory is read from what the kernel writes', () => {
  const rollup = 'Rss:      200 kB\nPss:      123 kB\nPss_Anon:  7 kB\n';
  expect(pssOf(rollup)).toBe(123 * 1_024);
  expect(pssOf('Rss: 200 kB\n')).toBeNull();
});
