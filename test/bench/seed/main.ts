// npm run seed: a practice profile full of made-up orders, written through Ombud's own journal.
//
//   npm run seed -- --orders 200 [--home FOLDER]
//
// FOLDER is out/seed/ORDERS unless named; a folder with a journal is left alone. The profile's secret goes into the keychain of
// this session, as always. Where there is none, run it by `bash build/desktop.sh`: the keyring of the throw-away desktop is then kept
// in FOLDER. To open Ombud on it: XDG_CONFIG_HOME=FOLDER/.config npm start
import { existsSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { keyringEntry } from '../../../electron/secrets/keyring-entry.ts';
import { KeyringKeychain } from '../../../electron/secrets/keyring-keychain.ts';
import { systemClock, timers } from '../../../electron/shell/clock.ts';
import { Ombud } from '../../rig/ombud.ts';
import { out } from '../../rig/places.ts';
import { megabytes } from '../figures.ts';
import { isThrowAwayDesktop, keepKeyring } from './keyring-file.ts';
import { NotSeeded, seedProfile } from './seed-profile.ts';

const { values } = parseArgs({
  options: { orders: { type: 'string', default: '200' }, home: { type: 'string' } },
});
const orders = Number(values.orders);
if (!Number.isSafeInteger(orders) || orders < 1 || orders > 1_000_000)
  throw new Error('--orders wants a number from 1 to 1000000');
const home = resolve(values.home ?? join(out, 'seed', String(orders)));
const wasThere = existsSync(home);
const started = performance.now();
const seeded = await seedProfile({
  home,
  orders,
  now: systemClock.now(),
  keychain: new KeyringKeychain({
    entryOf: keyringEntry,
    platform: process.platform,
    after: timers.after,
  }),
  tell: (done) => {
    if (done % 5_000 === 0) console.log(`${done} orders`);
  },
}).catch((error: unknown): never => {
  if (!(error instanceof NotSeeded)) throw error;
  // Nothing half-made is left behind.
  if (!wasThere) rmSync(home, { recursive: true, force: true });
  console.error(`seed: ${error.message}`);
  process.exit(1);
});
if (isThrowAwayDesktop()) keepKeyring(home);
const journal = join(Ombud.dataFolder(home), 'journal', 'journal.bin');
const seconds = ((performance.now() - started) / 1_000).toFixed(1);
const fates = Object.entries(seeded.fates).map(([fate, count]) => `${count} ${fate}`);
console.log(`${orders} orders (${fates.join(', ')}), ${seeded.entries} entries, ${seconds} s`);
console.log(`${journal}: ${megabytes(statSync(journal).size)}`);
