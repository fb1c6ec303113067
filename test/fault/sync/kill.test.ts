import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stepNames, type StepName } from '../../../electron/journal/step.ts';
import { AcceptingPlatform } from './accepting-platform.ts';

const node = join(import.meta.dirname, '../../../node_modules/.bin/node');
const program = join(import.meta.dirname, 'killed-program.ts');

/** Points after which the service has the message and we do not have its answer. */
const answerLost: ReadonlySet<StepName> = new Set(['afterRequestLeft', 'afterResponseRead']);

interface Finished {
  readonly entries: readonly Record<string, unknown>[];
  readonly alarms: readonly unknown[];
  readonly steps: Readonly<Record<string, number>>;
}

interface Ended {
  readonly signal: string | null;
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

function run(folder: string, port: number, death: string): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(node, [program, folder, String(port), death], { timeout: 60_000 });
    let output = '';
    let errors = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
    child.on('close', (code, signal) => resolve({ code, signal, output, errors }));
  });
}

/** A run that must come to its end. */
async function finish(folder: string, port: number): Promise<Finished> {
  const { code, output, errors } = await run(folder, port, 'none');
  expect({
    code,
    errors: errors.replace(/^.*ExperimentalWarning.*$|^\(Use .*$/gm, '').trim(),
  }).toEqual({
    code: 0,
    errors: '',
  });
  return JSON.parse(output) as Finished;
}

async function inNewWorld(
  act: (folder: string, port: number, platform: AcceptingPlatform) => Promise<void>,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'ombud-kill-'));
  const platform = new AcceptingPlatform();
  try {
    await act(folder, await platform.listen(), platform);
  } finally {
    await platform.close();
    await rm(folder, { recursive: true, force: true });
  }
}

const count = ({ entries }: Finished, kind: string): number =>
  entries.filter((entry) => entry['kind'] === kind).length;

/** Nothing lost, nothing doubled, one message carried out: the same after every death as without one. */
function expectWhole(finished: Finished, platform: AcceptingPlatform): void {
  expect(platform.breaches).toEqual([]);
  expect(platform.accepted).toHaveLength(1);
  expect(finished.alarms).toEqual([]);
  const arrived = finished.entries.flatMap((entry) => {
    const object = entry['object'] as { id: string; generation: number } | undefined;
    return object === undefined ? [] : [`${object.id} ${object.generation}`];
  });
  expect(new Set(arrived).size).toBe(arrived.length);
  expect(arrived).toEqual(expect.arrayContaining([...platform.contents]));
  for (const kind of [
    'packageFrozen',
    'answerQueued',
    'messageSealed',
    'enforcingAuthorityLearnt',
  ]) {
    expect([kind, count(finished, kind)]).toEqual([kind, 1]);
  }
  // The receipt alone may settle it, when the service's own answer was lost on the way to the journal.
  expect(count(finished, 'responseArrived')).toBeLessThanOrEqual(1);
  expect(finished.entries.find((entry) => entry['kind'] === 'messageSealed')).toMatchObject({
    transactionId: platform.accepted[0],
  });
}

describe('ended by SIGKILL at any point', () => {
  let steps: Finished['steps'] = {};
  let points = 0;
  let runs = 0;

  beforeAll(async () => {
    await inNewWorld(async (folder, port, platform) => {
      const finished = await finish(folder, port);
      expectWhole(finished, platform);
      expect([platform.outcomesReceived, count(finished, 'responseArrived')]).toEqual([1, 1]);
      steps = finished.steps;
    });
  });

  afterAll(() => {
    console.log(`kill points: ${points}, runs: ${runs}`);
  });

  test('an undisturbed run passes every point there is', () => {
    expect(stepNames.filter((name) => (steps[name] ?? 0) === 0)).toEqual([]);
  });

  test.each(stepNames)('%s', async (name: StepName) => {
    const most = steps[name] ?? 0;
    const occurrences = new Set([1, Math.ceil(most / 2), most]);
    for (const occurrence of occurrences) {
      await inNewWorld(async (folder, port, platform) => {
        // When the answer was lost, it must be had by sending the same bytes again.
        platform.acknowledgeAfter = answerLost.has(name) ? 2 : 1;
        const died = await run(folder, port, `${name}:${occurrence}`);
        // How often a later point is passed depends on how many polls fit in; the first one always comes.
        const isReached = died.signal === 'SIGKILL' || occurrence === 1;
        if (!isReached) return expectWhole(JSON.parse(died.output) as Finished, platform);
        expect([died.signal, died.output]).toEqual(['SIGKILL', '']);
        const finished = await finish(folder, port);
        expectWhole(finished, platform);
        if (answerLost.has(name)) {
          expect([platform.outcomesReceived, count(finished, 'responseArrived')]).toEqual([2, 1]);
        }
        points += 1;
        runs += 2;
      });
    }
  });
});
