// Draws the state chart of an order into README.md: node build/state-chart.ts
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { explore } from './state-chart/explore.ts';
import { mermaid } from './state-chart/mermaid.ts';

const begin = '<!-- state chart: drawn by build/state-chart.ts -->';
const end = '<!-- end of state chart -->';

/** The charts as they stand in README.md, from marker to marker. */
export function drawnCharts(): string {
  const production = mermaid(explore('production'));
  const preservation = mermaid(explore('preservation'));
  return [
    begin,
    '',
    'A production order (EPOC):',
    '',
    production,
    '',
    'A preservation order (EPOC-PR):',
    '',
    preservation,
    '',
    end,
  ].join('\n');
}

/** The text with the charts drawn anew. */
export function withCharts(readme: string): string {
  const from = readme.indexOf(begin);
  const to = readme.indexOf(end);
  if (from < 0 || to < from) throw new Error('README.md has no place for the charts');
  return readme.slice(0, from) + drawnCharts() + readme.slice(to + end.length);
}

if (import.meta.filename === process.argv[1]) {
  const path = join(import.meta.dirname, '..', 'README.md');
  writeFileSync(path, withCharts(readFileSync(path, 'utf8')));
}
