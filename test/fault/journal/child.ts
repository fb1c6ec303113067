/**
 * A process that appends numbered entries and evidence files to a journal until it is killed. Arguments: folder, a step
 * name or `-`, and at which occurrence of that step it kills itself. Each line on stdout is a fact that it was told:
 * `entries <n>` all entries up to n are on the disk, `blob <id> <sha256>` so is this file.
 */
import { writeSync } from 'node:fs';
import { join } from 'node:path';
import { EvidenceStore } from '../../../electron/evidence/evidence-store.ts';
import { disk } from '../../../electron/journal/disk.ts';
import { takeFolder } from '../../../electron/journal/lock.ts';
import { openJournal } from '../../../electron/journal/open-journal.ts';
import type { Step } from '../../../electron/journal/step.ts';
import { ProfileSecret } from '../../../electron/secrets/profile-secret.ts';
import { utcMs, type OrderId } from '../../../shared/base/units.ts';
import type { Entry } from '../../../shared/orders/entry.ts';

const [folder = '', killAt = '-', occurrence = '1'] = process.argv.slice(2);
// Written at once: what stands in a buffer of the process would be lost with it.
const say = (line: string): void => void writeSync(1, `${line}\n`);

let seen = 0;
const step: Step = (name) => {
  if (name !== killAt) return;
  seen += 1;
  if (seen === Number(occurrence)) process.kill(process.pid, 'SIGKILL');
};

const orderOf = (number: number): OrderId =>
  `00000000-0000-4000-8000-${String(number).padStart(12, '0')}` as OrderId;
const entryOf = (number: number): Entry => ({
  kind: 'emergencyTaken',
  order: orderOf(Math.ceil(number / 4)),
  at: utcMs(number),
  by: null,
});

async function* content(seed: number): AsyncGenerator<Uint8Array> {
  for (let part = 0; part < 5; part += 1) yield Buffer.alloc(120_000, seed + part);
}

const lock = await takeFolder(disk, folder);
if (!lock.ok) throw new Error(lock.error.code);
const secret = new ProfileSecret('practice', new Uint8Array(32).fill(7));
const opened = await openJournal({ folder, secret, files: disk, step, lock: lock.value });
if (!opened.ok) throw new Error(opened.error.code);
const journal = opened.value;
if (journal.alarms.length > 0) throw new Error(JSON.stringify(journal.alarms));
const evidence = new EvidenceStore({
  folder: join(folder, 'evidence'),
  files: disk,
  keys: journal.keys,
  step,
  limitBytes: 10_000_000,
});

say(`opened ${journal.head}`);
for (let round = 0; round < 200; round += 1) {
  const first = journal.head + 1;
  const size = 1 + (round % 3);
  const done = await journal.append(
    Array.from({ length: size }, (_, number) => entryOf(first + number)),
  );
  if (!done.ok) throw new Error(done.error.code);
  say(`entries ${journal.head}`);
  if (round % 4 !== 1) continue;
  const stored = await evidence.write(orderOf(Math.ceil(first / 4)), content(round));
  if (!stored.ok) throw new Error(stored.error.code);
  say(`blob ${stored.value.blob} ${stored.value.sha256} ${Math.ceil(first / 4)}`);
}
// Reached only when nobody killed it, which the test will say.
await journal.close();
await lock.value.release();
