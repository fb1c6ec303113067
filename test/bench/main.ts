// npm run bench: how fast Ombud is, and how much memory it takes, beside what it could at best be.
//
//   npm run bench [-- NAME...] [--orders N] [--quick]
//
// NAME is start, search, append or wire; all of them unless named. --orders is the size of the large profile (50000). --quick makes few
// short rounds, for development. Prints a table and writes out/bench.json. A missed goal is told and is no failure; only what could
// not be measured is (exit 1).
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { systemClock } from '../../electron/shell/clock.ts';
import { formatInstant } from '../../shared/base/units.ts';
import { out } from '../rig/places.ts';
import { appendBench } from './append-bench.ts';
import { machineFacts } from './machine.ts';
import { isMet, tableOf, type Figure } from './result.ts';
import { searchBench } from './search-bench.ts';
import { windowBench } from './window-bench.ts';
import { wireBench, wireExplained } from './wire-bench.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    orders: { type: 'string', default: '50000' },
    quick: { type: 'boolean', default: false },
  },
});
const orders = Number(values.orders);
if (!Number.isSafeInteger(orders) || orders < 50)
  throw new Error('--orders wants a number from 50');
const { quick } = values;
const rounds = quick ? 2 : 5;

const benches: Readonly<Record<string, () => Promise<Figure[]>>> = {
  append: () => appendBench(out, rounds, quick ? 5 : 40),
  wire: async () => wireBench(out, rounds, quick ? 0.25 : 1),
  search: () => searchBench(orders, rounds),
  start: () => windowBench({ orders: [50, orders], rounds, restSeconds: quick ? 2 : 20 }),
};
const names = positionals.length > 0 ? positionals : Object.keys(benches);
const unknown = names.filter((name) => !Object.hasOwn(benches, name));
if (unknown.length > 0) throw new Error(`no bench is called ${unknown.join(', ')}`);

mkdirSync(out, { recursive: true });
const machine = machineFacts();
const figures: Figure[] = [];
const failures: string[] = [];
for (const name of names) {
  try {
    figures.push(...((await benches[name]?.()) ?? []));
  } catch (error) {
    failures.push(name);
    console.error(`${name} could not be measured:`, error);
  }
}
const measured = figures.map((figure) => ({ ...figure, met: isMet(figure) }));
const report = {
  at: formatInstant(systemClock.now()),
  machine,
  orders,
  quick,
  figures: measured,
  failures,
};
writeFileSync(join(out, 'bench.json'), `${JSON.stringify(report, null, 2)}\n`);
console.log(`\n${tableOf(figures)}\n`);
if (names.includes('wire')) console.log(`${wireExplained}\n`);
console.log(JSON.stringify(machine));
process.exitCode = failures.length > 0 ? 1 : 0;
