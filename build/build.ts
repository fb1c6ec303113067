// Builds everything the application runs from into out/. Does nothing when no input changed since the last whole build.
//   node build/build.ts [--force]
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildInto } from './build-into.ts';
import { root } from './bundles.ts';
import { sha256OfTree } from './digest.ts';

const inputs = [
  'electron',
  'renderer',
  'shared',
  'schemas',
  'package-lock.json',
  'svelte.config.js',
];
const ownInputs = ['build-into.ts', 'bundles.ts', 'xml-library.ts', 'typeset-tools.ts'].map(
  (name) => `build/${name}`,
);
const out = join(root, 'out');
const stamp = join(out, 'built.sha256');

const state = sha256OfTree(root, [...inputs, ...ownInputs]);
const built = existsSync(stamp) ? readFileSync(stamp, 'utf8') : undefined;
if (built === state && !process.argv.includes('--force')) {
  console.log('build: nothing changed');
} else {
  const started = performance.now();
  rmSync(stamp, { force: true });
  await buildInto(out);
  writeFileSync(stamp, state);
  console.log(`build: done in ${((performance.now() - started) / 1000).toFixed(1)} s`);
}
