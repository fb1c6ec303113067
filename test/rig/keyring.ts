// The real gnome-keyring of the throw-away desktop: its state, and what others see of Ombud's entry.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './places.ts';

export function setKeyring(state: 'ok' | 'locked' | 'none'): void {
  execFileSync(join(root, 'build/desktop/keyring.sh'), [state], { stdio: 'ignore' });
}

/** Labels and attributes of every entry that `secret-tool` finds under Ombud's name; secrets are left out. */
export function entriesOfOmbud(): string[] {
  // secret-tool writes attributes to standard error, whatever it found.
  const found = execFileSync(
    'bash',
    ['-c', 'secret-tool search --all service ombud 2>&1 || true'],
    {
      encoding: 'utf8',
    },
  );
  return found.split('\n').filter((line) => /^\[.+\]$/.test(line));
}

export function deleteEntry(profile: string): void {
  execFileSync('secret-tool', ['clear', 'service', 'ombud', 'username', profile]);
}
