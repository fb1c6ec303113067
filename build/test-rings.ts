// Runs the rings one after the other and adds their reports up. The last line printed is the sum; the exit code says whether
// anything failed.
//   node build/test-rings.ts [RING]...
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Runtime } from './electron-carrier.ts';
import { closingLine, judgeRing, type Verdict } from './rings/counts.ts';
import { failureLines, findFailures, type Failure } from './rings/failures.ts';
import { rings, type Ring } from './rings/rings.ts';

const root = join(import.meta.dirname, '..');
const reports = join(root, 'out', 'reports');

/** Lets the ring print as it goes; resolves with its exit code. A ring that takes too long is asked to end, then killed. */
function execute(ring: Ring): Promise<number> {
  const [program = '', ...args] = ring.command;
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
    const limit = ring.minutes * 60_000;
    const ask = setTimeout(() => child.kill('SIGTERM'), limit);
    const kill = setTimeout(() => child.kill('SIGKILL'), limit + 30_000);
    const done = (code: number): void => {
      clearTimeout(ask);
      clearTimeout(kill);
      resolve(code);
    };
    child.on('error', () => done(127));
    child.on('close', (code) => done(code ?? 128));
  });
}

interface Run extends Verdict {
  readonly failures: readonly Failure[];
}

async function run(ring: Ring): Promise<Run> {
  console.log(`\n=== ${ring.name}: ${ring.command.join(' ')}`);
  const file = join(reports, ring.report);
  rmSync(file, { force: true });
  const exitCode = await execute(ring);
  const report = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  const verdict = judgeRing({ exitCode, report, reader: ring.reader, maySkip: ring.maySkip });
  return { ...verdict, failures: findFailures(report, ring.finder) };
}

mkdirSync(reports, { recursive: true });
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !rings.some((ring) => ring.name === name));
if (unknown.length > 0) throw new Error(`no ring is called ${unknown.join(', ')}`);
const chosen = asked.length === 0 ? rings : rings.filter((ring) => asked.includes(ring.name));

const verdicts: (Run & { readonly name: string; readonly seconds: number })[] = [];
for (const ring of chosen) {
  const started = performance.now();
  const verdict = await run(ring);
  verdicts.push({ ...verdict, name: ring.name, seconds: (performance.now() - started) / 1000 });
}

// Once more at the end, where a reader of a long output looks first.
for (const { name, failures } of verdicts)
  for (const failure of failures) console.log(`\nFAILED ${failureLines(name, failure)}`);

const runtime = JSON.parse(
  readFileSync(join(root, '.electron', 'runtime.json'), 'utf8'),
) as Runtime;
console.log(`\nElectron ${runtime.version} (${runtime.source})`);
for (const { name, passed, failed, skipped, seconds, remark } of verdicts) {
  const counts = `${passed} passed, ${failed} failed, ${skipped} skipped`;
  console.log(
    `ring ${name.padEnd(9)} ${counts} in ${seconds.toFixed(0)} s${remark === undefined ? '' : `; ${remark}`}`,
  );
}
process.exitCode = verdicts.every((verdict) => verdict.failed === 0) ? 0 : 1;
console.log(closingLine(verdicts));
