import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const run = promisify(execFile);
const root = join(import.meta.dirname, '../../../..');
const probe = `${process.execPath} ${join(import.meta.dirname, 'keychain-probe.ts')}`;
const keyring = join(root, 'build/desktop/keyring.sh');

/** Runs a shell line on a throw-away desktop with a real gnome-keyring; gives the lines it wrote. */
async function onDesktop(
  state: 'ok' | 'locked' | 'none',
  line: string,
): Promise<readonly string[]> {
  const { stdout } = await run('bash', [join(root, 'build/desktop.sh'), 'bash', '-c', line], {
    env: { ...process.env, OMBUD_KEYRING: state },
    timeout: 60_000,
  });
  return stdout.trim().split('\n');
}

const done = '{"ok":true}';
const refused = (code: string): string => `{"ok":false,"error":{"code":"${code}"}}`;

test(
  'the real keyring keeps one entry a profile, across its own restart',
  { timeout: 60_000 },
  async () => {
    const count = `secret-tool search --all service ombud 2>&1 | grep -c '^attribute.username'`;
    const lines = await onDesktop(
      'ok',
      `${probe} read write write read; ${count}; ${keyring} none; ${keyring} ok; ${probe} read remove read; ${count}; true`,
    );
    expect(lines).toEqual([
      'read nothing',
      done,
      done,
      'read 32',
      '1',
      'read 32',
      done,
      'read nothing',
      '0',
    ]);
  },
);

test(
  '[SC-23] a real locked keyring is locked, with an entry and without',
  { timeout: 60_000 },
  async () => {
    expect(await onDesktop('locked', `${probe} write`)).toEqual([refused('keychain.locked')]);
    const lines = await onDesktop('ok', `${probe} write; ${keyring} locked; ${probe} read remove`);
    expect(lines).toEqual([done, refused('keychain.locked'), refused('keychain.locked')]);
  },
);

test(
  '[SC-23] no keyring is missing: never the keyring of the kernel',
  { timeout: 60_000 },
  async () => {
    const missing = refused('keychain.missing');
    const lines = await onDesktop(
      'none',
      `${probe} read write read; env -u DBUS_SESSION_BUS_ADDRESS XDG_RUNTIME_DIR=/nowhere ${probe} read write`,
    );
    expect(lines).toEqual([missing, missing, missing, missing, missing]);
  },
);
