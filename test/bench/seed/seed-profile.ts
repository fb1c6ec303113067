// A whole profile folder, as Ombud itself makes it: lock, keychain entry, key ring, journal.
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { disk } from '../../../electron/journal/disk.ts';
import { noStep } from '../../../electron/journal/step.ts';
import { openStore, unlockFolder } from '../../../electron/profile/open-store.ts';
import type { KeychainPort } from '../../../electron/secrets/keychain.ts';
import type { Fault } from '../../../shared/base/fault.ts';
import type { UtcMs } from '../../../shared/base/units.ts';
import { faultsEn } from '../../../shared/text/faults.en.ts';
import { Ombud } from '../../rig/ombud.ts';
import { seedJournal, type Seeded } from './seed-journal.ts';

export interface SeedOrder {
  /** HOME of the profile: its data lie below, as on a person's computer. */
  readonly home: string;
  readonly orders: number;
  readonly now: UtcMs;
  readonly keychain: KeychainPort;
  readonly tell?: (done: number) => void;
}

/** Why there is no profile, in a sentence and what to do. */
export class NotSeeded extends Error {}

function sentence({ code }: Fault): string {
  const { sentence: said, next } = faultsEn[code];
  const hint = code.startsWith('keychain.')
    ? ' Or use a throw-away one: bash build/desktop.sh npm run seed'
    : '';
  return `${said} ${next}${hint}`;
}

/** Makes the practice profile of `home` and fills it. Where a journal is already, nothing is touched and it throws. */
export async function seedProfile(order: SeedOrder): Promise<Seeded> {
  const folder = Ombud.dataFolder(order.home);
  if (existsSync(join(folder, 'journal')))
    throw new NotSeeded(`there is a journal in ${folder} already`);
  await mkdir(dirname(folder), { recursive: true, mode: 0o700 });
  const { keychain } = order;
  const parts = { profile: 'practice', folder, keychain, files: disk, step: noStep } as const;
  const unlocked = await unlockFolder(parts);
  if (!unlocked.ok) throw new NotSeeded(sentence(unlocked.error));
  const opened = await openStore(parts, unlocked.value);
  if (!opened.ok) throw new NotSeeded(sentence(opened.error));
  try {
    return await seedJournal(opened.value.journal, order.orders, order.now, order.tell);
  } finally {
    await opened.value.close();
  }
}
