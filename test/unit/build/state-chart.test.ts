import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { explore } from '../../../build/state-chart/explore.ts';
import { withCharts } from '../../../build/state-chart.ts';
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
  const reached = new Set(explore(kind).map(({ to }) => to));
  expect([...reached].sort()).toEqual([...phases, ...commonPhases].sort());
});
