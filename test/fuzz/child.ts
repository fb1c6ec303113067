// The process that is fuzzed; main.ts watches it.
import { join } from 'node:path';
import { createNodeValidator } from '../../schemas/node-validator.ts';
import { out } from '../rig/places.ts';
import { fuzz } from './fuzz.ts';
import { hostileSamples, mutatedSamples, type Sample } from './samples.ts';

export type Told =
  | { readonly kind: 'begins'; readonly sample: string }
  | { readonly kind: 'ends'; readonly findings: number; readonly text: string };

const tell = (message: Told): void => {
  process.send?.(message);
};

const [seed = 0, count = 0] = process.argv.slice(2).map(Number);
const mostMs = 2000;
const mostMegabytes = 300;

const large = 1 << 20;

function* samples(): Generator<Sample, void, undefined> {
  for (const sample of hostileSamples()) {
    if (sample.bytes.length > large) globalThis.gc?.();
    yield sample;
  }
  yield* mutatedSamples(validator, seed, count);
}

const validator = createNodeValidator();
const begin = (sample: string): void => tell({ kind: 'begins', sample });
const report = await fuzz({ validator, begin, kept: join(out, 'fuzz') }, samples());
validator.dispose();

const { megabytes } = report.largest;
const findings = report.findings.map(({ sample, what }) => `FOUND ${sample}: ${what}`);
if (report.slowest.ms > mostMs)
  findings.push(`FOUND ${report.slowest.sample}: took ${report.slowest.ms.toFixed(0)} ms`);
if (megabytes > mostMegabytes)
  findings.push(`FOUND ${report.largest.sample}: ${megabytes} MB of memory`);
const outcomes = [...report.outcomes].sort(([, a], [, b]) => b - a);
const lines = outcomes.map(
  ([outcome, times]) => `  ${outcome.padEnd(24)}${String(times).padStart(7)}`,
);
tell({
  kind: 'ends',
  findings: findings.length,
  text: [
    ...findings,
    ...lines,
    `slowest ${report.slowest.ms.toFixed(0)} ms (${report.slowest.sample}), memory at most ${megabytes} MB (${report.largest.sample})`,
    `seed ${seed}: ${report.samples} samples, ${findings.length} findings`,
  ].join('\n'),
});
process.disconnect?.();
