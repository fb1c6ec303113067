import { execFileSync, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';

const script = join(import.meta.dirname, '../../../build/processes.sh');
const mark = `/processes-test.${randomUUID()}`;

function shell(command: string): string {
  return execFileSync('bash', ['-c', `. '${script}'; ${command}`], { encoding: 'utf8' });
}
const marked = (): string[] => shell(`marked '${mark}'`).split('\n').filter(Boolean);

async function start(inner: string, ownMark: string): Promise<void> {
  const options = { env: { ...process.env, OMBUD_MARK: ownMark }, detached: true } as const;
  const child = spawn('bash', ['-c', inner], { ...options, stdio: ['ignore', 'pipe', 'ignore'] });
  await once(child.stdout, 'data');
}
afterEach(() => shell(`end_marked '${mark}'`));

it(
  'ends what carries the mark: a nested one, one in a session of its own, one that ignores TERM',
  { timeout: 240_000 },
  async () => {
    await start('echo up; sleep 600 & wait', mark);
    await start('echo up; setsid sleep 600', `${mark}/inner`);
    await start("trap '' TERM; echo up; while :; do sleep 600; done", mark);
    expect(marked().length).toBeGreaterThanOrEqual(5);
    shell(`end_marked '${mark}'`);
    expect(marked()).toEqual([]);
  },
);

it('leaves alone what carries another mark or none', async () => {
  const other = `/other${mark}`;
  await start('echo up; sleep 600', other);
  shell(`end_marked '${mark}'`);
  expect(shell(`marked '${other}'`).trim()).not.toBe('');
  shell(`end_marked '${other}'`);
});
