import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const entry = new URL('../../../practice/main.ts', import.meta.url).pathname;
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

/** What it says and how it ends where it cannot start. */
function refusal(...more: string[]): { readonly said: string; readonly code: number | null } {
  const { stderr, status } = spawnSync(process.execPath, [entry, '--state', folder, ...more], {
    encoding: 'utf8',
  });
  return { said: stderr, code: status };
}

describe('the program', () => {
  it('says in a sentence what it does not understand', () => {
    const { said, code } = refusal('--bogus');
    expect(said).toMatch(/^practice: Unknown option '--bogus'\nnpm run practice --/);
    expect(code).toBe(2);
  });

  it('says in a sentence that a port is taken', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as AddressInfo;
    const { said, code } = refusal('--ports', `${port},${port + 1},${port + 2},${port + 3}`);
    taken.close();
    expect(said).toMatch(new RegExp(`^practice: port ${port} is taken`));
    expect(said).not.toContain('    at ');
    expect(code).toBe(1);
  });

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
