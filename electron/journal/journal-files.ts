import { basename } from 'node:path';
import { fault, type Fault } from '../../shared/base/fault.ts';
import { err, ok, type Result } from '../../shared/base/result.ts';
import { position } from '../../shared/base/units.ts';
import type { ProfileSecret } from '../secrets/profile-secret.ts';
import { systemCode, type FileSystemPort } from './file-system.ts';
import { encodeFileHeader, fileHeaderBytes, genesisHash } from './format.ts';
import { createHeadFile, HeadFile } from './head-file.ts';
import { createKeyRing, KeyRing } from './key-ring.ts';
import type { Step } from './step.ts';
import { writeWhole } from './whole-file.ts';

export interface JournalPaths {
  readonly folder: string;
  readonly journal: string;
  readonly head: string;
  readonly keys: string;
}

/** What proves the journal: its keys and its head. `head` is null when there is none that can be read. */
export interface Seals {
  readonly ring: KeyRing;
  readonly head: HeadFile | null;
}

interface SealParts {
  readonly files: FileSystemPort;
  readonly secret: ProfileSecret;
  readonly step: Step;
  readonly writable: boolean;
}

const unwritable = ['EROFS', 'EACCES', 'EPERM'];

/** False when the journal is there but lies on a disk, or under rights, that let it only be read. */
export async function isWritable(files: FileSystemPort, paths: JournalPaths): Promise<boolean> {
  if ((await files.stat(paths.journal)) === null) return true;
  try {
    await (await files.open(paths.journal, 'update')).close();
    return true;
  } catch (error) {
    if (unwritable.includes(systemCode(error) ?? '')) return false;
    throw error;
  }
}

/**
 * Opens key ring and head, and makes what a new journal lacks, in the order ring, head, journal: each is made only
 * while nothing that comes after it exists, so what is missing later has been lost.
 */
export async function openSeals(
  parts: SealParts,
  paths: JournalPaths,
): Promise<Result<Seals, Fault>> {
  const { files } = parts;
  const found = await files.list(paths.folder);
  const has = (path: string): boolean => found.includes(basename(path));
  if (!has(paths.keys)) {
    if (has(paths.head) || has(paths.journal)) return err(fault('store.damaged'));
    await createKeyRing(files, paths.keys);
  }
  const opened = await openBoth(parts, paths);
  if (!opened.ok) return opened;
  const seals = opened.value;
  try {
    const next = isOtherSecret(seals)
      ? fault('keychain.changed')
      : await makeMissing(parts, paths, seals, {
          journal: has(paths.journal),
          head: has(paths.head),
        });
    if (next === null) return ok(seals);
    await closeSeals(seals);
    return next === 'again' ? await openSeals(parts, paths) : err(next);
  } catch (error) {
    await closeSeals(seals);
    throw error;
  }
}

async function openBoth(parts: SealParts, paths: JournalPaths): Promise<Result<Seals, Fault>> {
  const { files, secret, writable } = parts;
  const head = await HeadFile.open(files, paths.head, secret, writable);
  if (head === 'newer') return err(fault('journal.newerFormat'));
  const readable = typeof head === 'string' ? null : head;
  try {
    const ring = await KeyRing.open(files, paths.keys, parts, readable?.current ?? null);
    if (typeof ring !== 'string') return ok({ ring, head: readable });
    await readable?.close();
    return err(fault(ring === 'newer' ? 'journal.newerFormat' : 'store.damaged'));
  } catch (error) {
    await readable?.close();
    throw error;
  }
}

/** Something was sealed here and nothing of it opens: not damage but another secret. */
const isOtherSecret = ({ head, ring }: Seals): boolean =>
  !ring.opensAny && head?.current == null && (head !== null || !ring.isUnused);

/** Null when nothing is missing, `again` when a file was made that has to be opened. */
async function makeMissing(
  { files, secret }: SealParts,
  paths: JournalPaths,
  { head, ring }: Seals,
  has: { readonly journal: boolean; readonly head: boolean },
): Promise<Fault | 'again' | null> {
  if (has.journal) return null;
  const header = encodeFileHeader('journal', ring.journalId);
  if (!has.head && ring.isUnused) {
    await createHeadFile(files, paths.head, secret, ring.journalId, {
      position: position(0),
      bytes: fileHeaderBytes,
      hash: genesisHash(header),
      ringId: ring.ringId,
      keys: 0,
    });
    return 'again';
  }
  const known = head?.current?.position ?? null;
  if (known !== 0) return fault('journal.truncated', { position: known ?? 0, found: 0 });
  await writeWhole(files, paths.journal, header);
  return null;
}

export async function closeSeals({ ring, head }: Seals): Promise<void> {
  await ring.close();
  await head?.close();
}
