// The throw-away desktop's keyring ends with it. Kept beside a seeded profile it opens that profile again on the next desktop.
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setKeyring } from '../../rig/keyring.ts';

const kept = (home: string): string => join(home, 'throw-away.keyring');
const ofDesktop = (): string => {
  const folder = join(process.env['HOME'] ?? '', '.local', 'share', 'keyrings');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return join(folder, 'login.keyring');
};

/** True on the desktop that `build/desktop.sh` makes; nowhere else may a keyring be copied or replaced. */
export const isThrowAwayDesktop = (): boolean => process.env['OMBUD_DESKTOP'] !== undefined;

export function keepKeyring(home: string): void {
  copyFileSync(ofDesktop(), kept(home));
}

/** Gives this desktop the keyring kept beside the profile, where there is one. */
export function bringKeyring(home: string): void {
  if (!isThrowAwayDesktop() || !existsSync(kept(home))) return;
  setKeyring('none');
  copyFileSync(kept(home), ofDesktop());
  setKeyring('ok');
}
