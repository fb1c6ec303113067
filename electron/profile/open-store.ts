import { fault, type Fault } from '../../shared/base/fault.ts';
import { err, ok, type Result } from '../../shared/base/result.ts';
import type { FileSystemPort } from '../journal/file-system.ts';
import type { Journal } from '../journal/journal.ts';
import { takeFolder, type FolderLock } from '../journal/lock.ts';
import { openJournal } from '../journal/open-journal.ts';
import type { Step } from '../journal/step.ts';
import type { KeychainPort } from '../secrets/keychain.ts';
import { openProfileSecret, type ProfileSecret } from '../secrets/profile-secret.ts';
import { hasSealedData } from '../secrets/sealed-data.ts';

export interface StoreParts {
  readonly profile: string;
  readonly folder: string;
  readonly keychain: KeychainPort;
  readonly files: FileSystemPort;
  readonly step: Step;
}

/** What a profile keeps on this computer, open and locked against other processes. */
export interface Store {
  readonly secret: ProfileSecret;
  readonly journal: Journal;
  close(): Promise<void>;
}

/**
 * Opens the store of a profile: folder, keychain secret, journal, in this order; whatever fails closes what was
 * opened before it. Faults of the keychain keep Ombud shut.
 */
export async function openStore(parts: StoreParts): Promise<Result<Store, Fault>> {
  const { files, folder, keychain, profile } = parts;
  await files.makeFolder(folder);
  const lock = await takeFolder(files, folder);
  if (!lock.ok) return lock;
  const secret = await openProfileSecret(keychain, profile, await hasSealedData(files, folder));
  if (!secret.ok) {
    await lock.value.release();
    return err(fault(secret.error.code));
  }
  const journal = await openJournal({ ...parts, secret: secret.value, lock: lock.value });
  if (!journal.ok) {
    await closeAll(secret.value, lock.value);
    return journal;
  }
  return ok({
    secret: secret.value,
    journal: journal.value,
    close: async () => {
      await journal.value.close();
      await closeAll(secret.value, lock.value);
    },
  });
}

async function closeAll(secret: ProfileSecret, lock: FolderLock): Promise<void> {
  secret.wipe();
  await lock.release();
}
