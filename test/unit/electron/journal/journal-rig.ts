/** A journal in a throw-away folder, with everything real but the keychain. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import { disk } from '../../../../electron/journal/disk.ts';
import type { FileSystemPort } from '../../../../electron/journal/file-system.ts';
import type { Journal } from '../../../../electron/journal/journal.ts';
import { openJournal } from '../../../../electron/journal/open-journal.ts';
import { noStep, type Step } from '../../../../electron/journal/step.ts';
import { ProfileSecret } from '../../../../electron/secrets/profile-secret.ts';
import type { Fault } from '../../../../shared/base/fault.ts';
import type { Result } from '../../../../shared/base/result.ts';
import { position, utcMs, type OrderId } from '../../../../shared/base/units.ts';
import type { Entry, JournalRecord } from '../../../../shared/orders/entry.ts';

const folders: string[] = [];
const open: Journal[] = [];

afterEach(async () => {
  for (const journal of open.splice(0)) await journal.close();
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});

export async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'ombud-journal-'));
  folders.push(folder);
  return folder;
}

export const secretOf = (byte = 7): ProfileSecret =>
  new ProfileSecret('practice', new Uint8Array(32).fill(byte));

export interface RigOptions {
  readonly files?: FileSystemPort;
  readonly step?: Step;
  readonly secret?: ProfileSecret;
}

/** Opens without the socket: the lock has its own tests. */
export async function tryOpen(
  folder: string,
  options: RigOptions = {},
): Promise<Result<Journal, Fault>> {
  const opened = await openJournal({
    folder,
    secret: options.secret ?? secretOf(),
    files: options.files ?? disk,
    step: options.step ?? noStep,
    lock: { folder, release: async () => undefined },
  });
  if (opened.ok) open.push(opened.value);
  return opened;
}

export async function openOrFail(folder: string, options: RigOptions = {}): Promise<Journal> {
  const opened = await tryOpen(folder, options);
  if (!opened.ok) throw new Error(`not opened: ${JSON.stringify(opened.error)}`);
  return opened.value;
}

/** Closes a journal that is opened again later in the same test. */
export async function closed(journal: Journal): Promise<void> {
  open.splice(open.indexOf(journal), 1);
  await journal.close();
}

export const orderOf = (number: number): OrderId =>
  `00000000-0000-4000-8000-${String(number).padStart(12, '0')}` as OrderId;

/** Numbered entries: `order` 0 is one of the system's own. */
export function entryOf(number: number, order = 1): Entry {
  const who = { subject: `subject-${number}`, name: 'Test Testsson' };
  const common = { at: utcMs(number), by: null } as const;
  if (order === 0) return { kind: 'personSignedOut', person: who, ...common };
  return { kind: 'emergencyTaken', order: orderOf(order), at: common.at, by: who };
}

export async function allOf(journal: Journal): Promise<readonly JournalRecord[]> {
  const records: JournalRecord[] = [];
  for await (const record of journal.read(position(0))) records.push(record);
  return records;
}

/** The numbers of the entries, in order. */
export const numbersOf = async (journal: Journal): Promise<readonly number[]> =>
  (await allOf(journal)).map(({ entry }) => entry.at);

export async function appendOrFail(journal: Journal, entries: readonly Entry[]): Promise<void> {
  const done = await journal.append(entries);
  if (!done.ok) throw new Error(`not appended: ${JSON.stringify(done.error)}`);
}
