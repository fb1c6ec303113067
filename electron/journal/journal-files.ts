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
  const { files, secret } = parts;
  const found = await files.list(paths.folder);
  const has = (path: string): boolean => found.includes(basename(path));
  if (!has(paths.keys)) {
    if (has(paths.head) || has(paths.journal)) return err(fault('store.damaged'));
    await createKeyRing(files, paths.keys);
  }
  const head = await HeadFile.open(files, paths.head, secret, parts.writable);
  if (head === 'newer') return err(fault('journal.newerFormat'));
  const known = typeof head === 'string' ? null : head.current;
  const ring = await KeyRing.open(files, paths.keys, parts, known);
  if (typeof ring === 'string') {
    if (typeof head !== 'string') await head.close();
    return err(fault(ring === 'newer' ? 'journal.newerFormat' : 'store.damaged'));
  }
  const seals = { ring, head: typeof head === 'string' ? null : head };
  if (known === null && !ring.opensAny && (seals.head !== null || !ring.isUnused)) {
    await closeSeals(seals);
    return err(fault('keychain.changed'));
  }
  if (has(paths.journal)) return ok(seals);
  if (head === 'missing' && ring.isUnused) {
    await createHeadFile(files, paths.head, secret, ring.journalId, {
      position: position(0),
      bytes: fileHeaderBytes,
      hash: genesisHash(encodeFileHeader('journal', ring.journalId)),
      ringId: ring.ringId,
      keys: 0,
    });
    await closeSeals(seals);
    return openSeals(parts, paths);
  }
  if (known?.position !== 0) {
    await closeSeals(seals);
    return err(fault('journal.truncated', { position: known?.position ?? 0, found: 0 }));
  }
  await writeWhole(files, paths.journal, encodeFileHeader('journal', ring.journalId));
  return ok(seals);
}

export async function closeSeals({ ring, head }: Seals): Promise<void> {
  await ring.close();
  await head?.close();
}
