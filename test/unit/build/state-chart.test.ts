import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { explore } from '../../../build/state-chart/explore.ts';
import { beginnings, turns } from '../../../build/state-chart/turns.ts';
import { laterOnPaper, withCharts } from '../../../build/state-chart.ts';
import {
  commonPhases,
  preservationPhases,
  productionPhases,
} from '../../../shared/orders/phase.ts';

it('the charts in README.md are those the code draws', () => {
  const readme = readFileSync('README.md', 'utf8');
  expect(withCharts(readme)).toBe(readme);
});

it.each([
  ['production', productionPhases],
  ['preservation', preservationPhases],
] as const)('every phase of a %s order is reached', (kind, phases) => {
  const reached = new Set(
    explore({ beginnings: beginnings[kind], turns: turns[kind] }).map(({ to }) => to),
  );
  expect([...reached].sort()).toEqual([...phases, ...commonPhases].sort());
});

it.each([
  ['production', 'held', 'working', 'no ground for refusal (10(2))'],
  ['production', 'clarifying', 'working', 'letter that clarifies (10(6))'],
  ['preservation', 'preserving', 'extended', 'extension (Annex VI)'],
  ['preservation', 'exempt', 'asking', 'extension (Annex VI)'],
  ['preservation', 'periodOver', 'extended', 'extension (Annex VI)'],
  ['preservation', 'released', 'extended', 'extension (Annex VI)'],
] as const)('of a %s order on paper %s leads to %s: %s', (kind, from, to, by) => {
  expect(laterOnPaper(kind)).toContainEqual({ from, to, by });
});
