import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { exampleFiles, examplePath } from './fixtures.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'ombud-cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// As a person's shell has it: no Node of the project's in front.
const path = (process.env['PATH'] ?? '')
  .split(':')
  .filter((place) => !place.endsWith('/node_modules/.bin'))
  .join(':');
const env = { ...process.env, PATH: path, LANG: 'en_GB.UTF-8', LC_ALL: '' };

/** The command as it is typed, with the person standing in `folder`. */
const ombud = (...args: string[]) =>
  spawnSync('npm', ['--prefix', root, 'run', '-s', 'ombud', '--', ...args], {
    cwd: folder,
    env: { ...env, INIT_CWD: folder },
    encoding: 'utf8',
  });

describe('the real program', () => {
  it('judges two hundred files in one call', { timeout: 60_000 }, () => {
    const names = [...Array(204).keys()].map((at) => {
      const name = `${at}.xml`;
      cpSync(examplePath(exampleFiles[at % exampleFiles.length] ?? ''), join(folder, name));
      return name;
    });
    const { status, stdout, stderr } = ombud('validate', '--json', ...names);
    expect([status, stderr]).toEqual([0, '']);
    const lines = stdout.trimEnd().split('\n');
    expect(lines).toHaveLength(204);
    expect(lines.every((line) => line.includes('"valid":true'))).toBe(true);
  });

  it('gives its exit codes through npm', { timeout: 60_000 }, () => {
    expect(ombud('validate', '/dev/null')).toMatchObject({ status: 1 });
    expect(ombud('validate', 'nowhere.xml')).toMatchObject({ status: 2 });
    expect(ombud('--version')).toMatchObject({ status: 0, stdout: 'ombud 0.1.0\n' });
  });

  it('ends when nobody reads on', { timeout: 60_000 }, async () => {
    const many = Array.from({ length: 500 }, () => examplePath('01_production_request.xml'));
    const child = spawn('sh', [join(root, 'cli', 'ombud.sh'), 'validate', ...many], { env });
    let errors = '';
    child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
    child.stdout.once('data', () => child.stdout.destroy());
    const status = await new Promise((resolve) => child.once('close', resolve));
    expect([status, errors]).toEqual([141, '']);
  });
});
