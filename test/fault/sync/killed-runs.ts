// Runs of the program that is killed, each in a folder and against a platform of its own.
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { StepName } from '../../../electron/journal/step.ts';
import { AcceptingPlatform } from './accepting-platform.ts';

const node = join(import.meta.dirname, '../../../node_modules/.bin/node');
const program = join(import.meta.dirname, 'killed-program.ts');

/** Points after which the service has the message and we do not have its answer. */
export const answerLost: ReadonlySet<StepName> = new Set(['afterRequestLeft', 'afterResponseRead']);

/** What the program does for its one order. */
export type Work = 'answer' | 'letter' | 'rest';

export interface Finished {
  readonly entries: readonly Record<string, unknown>[];
  readonly alarms: readonly unknown[];
  readonly steps: Readonly<Record<string, number>>;
}

export interface Ended {
  readonly signal: string | null;
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

export function run(
  folder: string,
  port: number,
  death: string,
  what: Work = 'answer',
): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(node, [program, folder, String(port), death, what], { timeout: 60_000 });
    let output = '';
    let errors = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
    child.on('close', (code, signal) => resolve({ code, signal, output, errors }));
  });
}

/** A run that must come to its end. */
export async function finish(folder: string, port: number, what?: Work): Promise<Finished> {
  const { code, output, errors } = await run(folder, port, 'none', what);
  expect({
    code,
    errors: errors.replace(/^.*ExperimentalWarning.*$|^\(Use .*$/gm, '').trim(),
  }).toEqual({
    code: 0,
    errors: '',
  });
  return JSON.parse(output) as Finished;
}

export async function inNewWorld(
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

export const count = ({ entries }: Finished, kind: string): number =>
  entries.filter((entry) => entry['kind'] === kind).length;
