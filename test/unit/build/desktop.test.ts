// The throw-away desktop, for real: user, keyring states, default browser, notifications, and nothing left behind.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const build = join(import.meta.dirname, '../../../build');
const notify =
  'gdbus call --session --dest org.freedesktop.Notifications --object-path /org/freedesktop/Notifications ' +
  '--method org.freedesktop.Notifications.Notify Ombud 0 "" title body "[]" "{}" 5 >/dev/null';
const lookUp = 'secret-tool lookup service probe 2>/dev/null || echo closed';

/** Runs the lines on a desktop of their own; returns what they print, line by line. */
function onDesktop(...lines: readonly string[]): string[] {
  const command = ['bash', join(build, 'desktop.sh'), 'bash', '-c', lines.join('\n')] as const;
  return execFileSync('timeout', ['-k', '5', '60', ...command], { encoding: 'utf8' }).split('\n');
}

it('has a keyring that opens, locks, goes and comes back with its entries', () => {
  const set = (state: string) => `${build}/desktop/keyring.sh ${state}`;
  const printed = onDesktop(
    'printf x1 | secret-tool store --label probe service probe',
    ...['locked', 'none', 'ok'].flatMap((state) => [set(state), `echo ${state} $(${lookUp})`]),
  );
  expect(printed).toEqual(['locked closed', 'none closed', 'ok x1', '']);
});

it('is nobody, shows a window server, knows a browser for every HOME, records notifications, and is gone at the end', () => {
  const [user, display, browser, notification, place] = onDesktop(
    'id -u',
    'echo "$DISPLAY"',
    'HOME=/nonexistent xdg-mime query default x-scheme-handler/https',
    notify,
    'cat "$OMBUD_NOTIFICATIONS"',
    'echo "$OMBUD_DESKTOP"',
  );
  expect(user).not.toBe('0');
  expect(display).toMatch(/^:\d+$/);
  expect(browser).toBe('ombud-browser.desktop');
  expect(JSON.parse(notification ?? '')).toMatchObject({ title: 'title', body: 'body' });
  expect(place).toMatch(/^\/tmp\/ombud-desktop\./);
  expect(existsSync(place ?? '/')).toBe(false);
});

it('hands on the exit code', () => {
  expect(() => onDesktop('exit 7')).toThrow(expect.objectContaining({ status: 7 }));
});
