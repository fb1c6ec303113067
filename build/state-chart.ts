// Draws the state chart of an order into README.md: node build/state-chart.ts
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { explore, type Step } from './state-chart/explore.ts';
import { mermaid } from './state-chart/mermaid.ts';
import { onPaper } from './state-chart/paper-turns.ts';
import { beginnings, turns, type Story } from './state-chart/turns.ts';

const begin = '<!-- state chart: drawn by build/state-chart.ts -->';
const end = '<!-- end of state chart -->';

const kinds = ['production', 'preservation'] as const;
type Kind = (typeof kinds)[number];

const storyOf = (kind: Kind): Story => ({ beginnings: beginnings[kind], turns: turns[kind] });

/** Of everything that can become of an order on paper, what news that is recorded brings about. */
export function laterOnPaper(kind: Kind): readonly Step[] {
  const names = new Set(onPaper[kind].news.map(({ name }) => name));
  return explore(onPaper[kind]).filter(({ by, from }) => from !== null && names.has(by));
}

/** The charts as they stand in README.md, from marker to marker. */
export function drawnCharts(): string {
  const [production, preservation] = kinds.map((kind) => mermaid(explore(storyOf(kind))));
  const [produced, preserved] = kinds.map((kind) => mermaid(laterOnPaper(kind)));
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
    'What people record as having come later to a production order on paper; it counts by when it came:',
    '',
    produced,
    '',
    'The same of a preservation order on paper, where all of it came before anything was concluded from silence or let go, and was recorded only after:',
    '',
    preserved,
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
