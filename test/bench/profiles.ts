// The seeded profiles that are opened, and the description of the service they need.
import { existsSync, mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keyringEntry } from '../../electron/secrets/keyring-entry.ts';
import { KeyringKeychain } from '../../electron/secrets/keyring-keychain.ts';
import { systemClock, timers } from '../../electron/shell/clock.ts';
import { Ombud } from '../rig/ombud.ts';
import { out } from '../rig/places.ts';
import { Practice } from '../rig/practice.ts';
import { bringKeyring, keepKeyring } from './seed/keyring-file.ts';
import { seedProfile } from './seed/seed-profile.ts';

/** HOME of a profile with so many orders, made once and kept below out/seed for the next run. */
export async function profileWith(orders: number): Promise<string> {
  const home = join(out, 'seed', String(orders));
  if (existsSync(join(Ombud.dataFolder(home), 'journal'))) {
    bringKeyring(home);
    return home;
  }
  console.log(`seeding ${orders} orders`);
  const keychain = new KeyringKeychain({
    entryOf: keyringEntry,
    platform: process.platform,
    after: timers.after,
  });
  await seedProfile({ home, orders, now: systemClock.now(), keychain });
  keepKeyring(home);
  return home;
}

/** The practice platform writes its own description; it is started for that alone. */
export async function withPracticeProfile<T>(use: (path: string) => Promise<T>): Promise<T> {
  const state = mkdtempSync(join(tmpdir(), 'ombud-bench-'));
  try {
    const practice = await Practice.start(state);
    await practice.stop();
    return await use(practice.profilePath);
  } finally {
    await rm(state, { recursive: true, force: true });
  }
}
