// Starts the real practice platform as its own process, on free ports and with its own state, and speaks to its control API.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import type { NationalProfile } from '../../shared/profile/national-profile.ts';
import { nationalProfileGuard } from '../../shared/profile/national-profile.ts';
import { root } from './places.ts';

export interface LogEntry {
  readonly at: string;
  readonly kind: string;
  readonly breach?: string;
  readonly provoked?: true;
  readonly [more: string]: unknown;
}

const isUnprovoked = ({ breach, provoked }: LogEntry): boolean =>
  breach !== undefined && provoked !== true;

interface Ready {
  readonly ports: Readonly<Record<'api' | 'identity' | 'front' | 'control', number>>;
  readonly origins: { readonly control: string };
  readonly profileFile: string;
  readonly firstCertificate: { readonly file: string; readonly letterFile: string };
}

export class Practice {
  readonly profilePath: string;
  /** The certificate issued at the first start, and the letter with its PIN. */
  readonly firstCertificate: Ready['firstCertificate'];
  readonly #control: string;
  readonly #state: string;
  readonly #ports: string;
  #child: ChildProcess;

  private constructor(state: string, child: ChildProcess, ready: Ready) {
    const { api, identity, front, control } = ready.ports;
    this.#state = state;
    this.#ports = [api, identity, front, control].join(',');
    this.#child = child;
    this.#control = ready.origins.control;
    this.profilePath = ready.profileFile;
    this.firstCertificate = ready.firstCertificate;
  }

  /** Starts it on `state`; resolves when every door is open. */
  static async start(state: string): Promise<Practice> {
    const child = spawnPlatform(state, '0');
    return new Practice(state, child, await firstReadyLine(child));
  }

  /** Kills its process, as a failing machine would; nothing is said to anybody. */
  async goDown(): Promise<void> {
    await this.#end('SIGKILL');
  }

  /** Starts it again on the same state and the same ports. */
  async comeBack(): Promise<void> {
    this.#child = spawnPlatform(this.#state, this.#ports);
    await firstReadyLine(this.#child);
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
    return (await this.log()).filter(isUnprovoked);
  }

  /** The same from the platform's own record, also when its process has ended. */
  breachesOnDisk(): readonly LogEntry[] {
    return readFileSync(join(dirname(this.profilePath), 'log.jsonl'), 'utf8')
      .split('\n')
      .filter((line) => line.endsWith('}'))
      .map((line) => JSON.parse(line) as LogEntry)
      .filter(isUnprovoked);
  }

  async stop(): Promise<void> {
    await this.#end('SIGTERM');
  }

  async #end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    this.#child.kill(signal);
    await once(this.#child, 'exit');
  }
}

const spawnPlatform = (state: string, ports: string): ChildProcess =>
  spawn(
    process.execPath,
    [join(root, 'practice/main.ts'), '--state', state, '--ports', ports, '--quiet'],
    { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] },
  );

async function firstReadyLine(child: ChildProcess): Promise<Ready> {
  if (child.stdout === null) throw new Error('the platform has no output');
  for await (const line of createInterface({ input: child.stdout })) {
    if (!line.startsWith('{')) continue;
    child.stdout.resume();
    return JSON.parse(line) as Ready;
  }
  throw new Error('the practice platform ended before it was ready');
}
