import fc from 'fast-check';
import { expect, test } from 'vitest';
import { median, percentile, ratios, spreadOf } from '../../bench/figures.ts';

const samples = fc.array(fc.integer({ min: -1_000, max: 1_000 }), { minLength: 1, maxLength: 50 });

test('a percentile is one of the samples, with that share of them at or below it', () => {
  fc.assert(
    fc.property(samples, fc.double({ min: 0.01, max: 1, noNaN: true }), (values, part) => {
      const found = percentile(values, part);
      expect(values).toContain(found);
      const below = values.filter((value) => value <= found).length;
      const under = values.filter((value) => value < found).length;
      expect(below).toBeGreaterThanOrEqual(part * values.length);
      expect(under).toBeLessThan(Math.max(part * values.length, 1));
    }),
  );
  expect(
    percentile(
      Array.from({ length: 200 }, (_, at) => at + 1),
      0.95,
    ),
  ).toBe(190);
});

test('the median stands in the middle', () => {
  expect(median([5, 1, 3])).toBe(3);
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(() => median([])).toThrow('no samples');
});

test('a ratio is taken round by round', () => {
  expect(ratios([10, 300, 20], [5, 100, 10])).toEqual({ median: 2, least: 2, most: 3, rounds: 3 });
  expect(() => ratios([1], [1, 2])).toThrow('both sides');
  expect(spreadOf([7])).toEqual({ median: 7, least: 7, most: 7, rounds: 1 });
});
