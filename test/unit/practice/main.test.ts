import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

let folder: string;
let child: ChildProcess | null = null;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ombud-practice-main-'));
});
afterEach(() => {
  child?.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

interface Ready {
  readonly event: string;
  readonly profileFile: string;
  readonly firstCertificate: { readonly file: string };
}

/** Starts the program as `npm run practice` does and waits for its first line. */
async function start(...more: string[]): Promise<Ready> {
  const entry = new URL('../../../practice/main.ts', import.meta.url).pathname;
  const options = ['--ports', '0', '--state', folder, '--quiet', ...more];
  const started = spawn(process.execPath, [entry, ...options], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  child = started;
  const [line] = (await once(createInterface(started.stdout), 'line')) as [string];
  return JSON.parse(line) as Ready;
}

async function stop(signal: 'SIGTERM' | 'SIGINT'): Promise<number | null> {
  const ended = once(child ?? (new Error('nothing runs') as never), 'exit');
  child?.kill(signal);
  const [code] = (await ended) as [number | null];
  return code;
}

describe('the program', () => {
  it('says that it is ready, ends cleanly on a signal, and starts over with --reset', async () => {
    const ready = await start();
    expect(ready.event).toBe('ready');
    expect(existsSync(ready.profileFile) && existsSync(ready.firstCertificate.file)).toBe(true);
    expect(await stop('SIGTERM')).toBe(0);
    writeFileSync(join(folder, 'left-over'), '');
    await start('--reset');
    expect(existsSync(join(folder, 'left-over'))).toBe(false);
    expect(await stop('SIGINT')).toBe(0);
  });
});
