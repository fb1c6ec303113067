// Builds everything the application runs from into out/. Does nothing when no input changed since the last whole build.
//   node build/build.ts [--force]
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { mainBundle, out, preloadBundle, rendererBundle, root, xmlBundle } from './bundles.ts';
import { sha256OfFile, sha256OfTree } from './digest.ts';

const inputs = [
  'electron',
  'renderer',
  'shared',
  'schemas',
  'package-lock.json',
  'svelte.config.js',
];
const ownInputs = ['build/build.ts', 'build/bundles.ts', 'build/xml-library.ts'];
const stamp = join(out, 'built.sha256');

const state = sha256OfTree(root, [...inputs, ...ownInputs]);
if (!process.argv.includes('--force') && existsSync(stamp)) {
  if (readFileSync(stamp, 'utf8') === state) {
    console.log('build: nothing changed');
    process.exit(0);
  }
}

const started = performance.now();
rmSync(stamp, { force: true });
// The main bundle names the hash of the XML bundle, so that one comes first.
await build(xmlBundle);
await build(mainBundle(sha256OfFile(join(out, 'xml', 'xmlw.mjs'))));
await build(preloadBundle);
await build(rendererBundle);

mkdirSync(out, { recursive: true });
const schemas = join(out, 'schemas');
rmSync(schemas, { recursive: true, force: true });
cpSync(join(root, 'schemas', 'xsd'), schemas, { recursive: true });

writeFileSync(stamp, state);
console.log(`build: done in ${((performance.now() - started) / 1000).toFixed(1)} s`);
