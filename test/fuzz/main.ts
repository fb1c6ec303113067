// npm run fuzz [-- --count 10000] [--seed N]
//
// Feeds the hostile corpus and random changes of the example messages to the validator and to the reader of HI1 messages. Nothing may
// crash, take more than two seconds or more than 300 MB, and `valid` must be said exactly when xmllint says it with the same schemas.
// The work is done in a process of its own, watched from here. Exit 1 when anything was found; the samples are kept below out/fuzz.
import { fork, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../rig/places.ts';
import type { Told } from './child.ts';

const { values } = parseArgs({
  options: { count: { type: 'string', default: '10000' }, seed: { type: 'string' } },
});
const count = Number(values.count);
const seed = Number(values.seed ?? process.hrtime.bigint() % 1_000_000_000n);
if (!Number.isSafeInteger(count) || !Number.isSafeInteger(seed))
  throw new Error('--count and --seed want whole numbers');
if (spawnSync('xmllint', ['--version']).error !== undefined) {
  console.error(
    'fuzz: xmllint is not installed (Debian: libxml2-utils), so no verdict can be checked.',
  );
  process.exit(2);
}

/** A sample that holds the process longer than this hangs. It waits for a turn on a busy machine too, so it is generous. */
const hangMs = 20_000;

const child = fork(join(root, 'test', 'fuzz', 'child.ts'), [String(seed), String(count)], {
  // So that the memory of one large sample is not counted with the next.
  execArgv: ['--expose-gc', '--max-old-space-size=128'],
});
let sample = 'the start';
let told = false;
let clock: NodeJS.Timeout | undefined;
const watch = (): void => {
  clearTimeout(clock);
  clock = setTimeout(() => {
    console.error(`HANGS: ${sample}`);
    child.kill('SIGKILL');
  }, hangMs);
};
child.on('message', (message: Told) => {
  watch();
  if (message.kind === 'begins') sample = message.sample;
  else {
    told = true;
    console.log(message.text);
    process.exitCode = message.findings === 0 ? 0 : 1;
  }
});
child.on('exit', (code, signal) => {
  clearTimeout(clock);
  if (told) return;
  console.error(`CRASHED (${signal ?? `exit ${code ?? 0}`}) at ${sample}, seed ${seed}`);
  process.exitCode = 1;
});
watch();
