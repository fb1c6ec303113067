// npm run check: everything that can be said of Ombud without running it. Names each step that failed and why; writes a report
// for the test run.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { steps, type Step } from './checks/steps.ts';

const root = join(import.meta.dirname, '..');

interface Outcome {
  readonly name: string;
  readonly problems: readonly string[];
  readonly seconds: number;
}

async function take(step: Step): Promise<Outcome> {
  const started = performance.now();
  const problems = await step.run(root);
  const seconds = (performance.now() - started) / 1000;
  const verdict = problems.length === 0 ? 'ok' : 'FAILED';
  console.log(`check: ${step.name.padEnd(24)} ${verdict.padEnd(6)} ${seconds.toFixed(1)} s`);
  return { name: step.name, problems, seconds };
}

/** Two lanes for two cores: the slow programs in one, the rest in the other. */
async function takeInTurn(lane: readonly Step[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const step of lane) outcomes.push(await take(step));
  return outcomes;
}

const lanes = [
  steps.filter((step) => step.lane === 'types'),
  steps.filter((step) => step.lane !== 'types'),
];
const outcomes = (await Promise.all(lanes.map(takeInTurn))).flat();
const failed = outcomes.filter((outcome) => outcome.problems.length > 0);
for (const { name, problems } of failed)
  console.log(`\n${name}:\n${problems.map((problem) => `  ${problem.trimEnd()}`).join('\n')}`);

const reports = join(root, 'out', 'reports');
mkdirSync(reports, { recursive: true });
const summary = { passed: outcomes.length - failed.length, failed: failed.length, skipped: 0 };
writeFileSync(join(reports, 'check.json'), JSON.stringify({ ...summary, outcomes }, null, 2));
console.log(
  failed.length === 0 ? '\ncheck: all is well' : `\ncheck: ${failed.length} steps failed`,
);
process.exitCode = failed.length === 0 ? 0 : 1;
