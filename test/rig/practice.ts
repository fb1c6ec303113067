// Starts the real practice platform as its own process, on free ports and with its own state, and speaks to its control API.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { NationalProfile } from '../../shared/profile/national-profile.ts';
import { nationalProfileGuard } from '../../shared/profile/national-profile.ts';
import { root } from './places.ts';

export interface LogEntry {
  readonly at: string;
  readonly kind: string;
  readonly breach?: boolean;
  readonly expected?: boolean;
  readonly [more: string]: unknown;
}

export class Practice {
  readonly profilePath: string;
  readonly #control: string;
  readonly #child: ChildProcess;

  private constructor(child: ChildProcess, control: string, profilePath: string) {
    this.#child = child;
    this.#control = control;
    this.profilePath = profilePath;
  }

  /** Starts it on `state`; resolves when every door is open. */
  static async start(state: string): Promise<Practice> {
    const child = spawn(
      process.execPath,
      [join(root, 'practice/main.ts'), '--state', state, '--ports', '0', '--quiet'],
      { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] },
    );
    const ready = await firstReadyLine(child);
    return new Practice(child, ready.control, join(state, 'profile.json'));
  }

  get profile(): NationalProfile {
    return nationalProfileGuard.parse(JSON.parse(readFileSync(this.profilePath, 'utf8')));
  }

  async tell<T = Record<string, unknown>>(path: string, body: object): Promise<T> {
    const answer = await fetch(new URL(path, this.#control), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`control ${path} answered ${answer.status}: ${text}`);
    return JSON.parse(text) as T;
  }

  async log(): Promise<readonly LogEntry[]> {
    const answer = await fetch(new URL('/log', this.#control));
    return ((await answer.json()) as { entries: readonly LogEntry[] }).entries;
  }

  /** Breaches that the run did not announce; there must be none at the end. */
  async breaches(): Promise<readonly LogEntry[]> {
    return (await this.log()).filter(
      (entry) => entry.breach !== undefined && entry.expected !== true,
    );
  }

  async stop(): Promise<void> {
    if (this.#child.exitCode !== null) return;
    this.#child.kill('SIGTERM');
    await once(this.#child, 'exit');
  }
}

async function firstReadyLine(child: ChildProcess): Promise<{ control: string }> {
  if (child.stdout === null) throw new Error('the platform has no output');
  for await (const line of createInterface({ input: child.stdout })) {
    if (!line.startsWith('{')) continue;
    child.stdout.resume();
    return JSON.parse(line) as { control: string };
  }
  throw new Error('the practice platform ended before it was ready');
}
