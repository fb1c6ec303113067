import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { arch, cpus, loadavg, release, totalmem } from 'node:os';
import { join } from 'node:path';
import { root } from '../rig/places.ts';

/** What the figures were measured on; without it they say nothing. */
export function machineFacts(): Readonly<Record<string, unknown>> {
  const runtime: unknown = JSON.parse(readFileSync(join(root, '.electron/runtime.json'), 'utf8'));
  return {
    cpu: cpus()[0]?.model.trim() ?? 'unknown',
    cores: cpus().length,
    memoryMiB: Math.round(totalmem() / 1_048_576),
    system: `Linux ${release()} ${arch()}`,
    fileSystem: execFileSync('stat', ['-f', '-c', '%T', root], { encoding: 'utf8' }).trim(),
    loadAtStart: loadavg().map((load) => Number(load.toFixed(2))),
    node: process.version,
    electron: runtime,
  };
}
