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

/** A profile's folder, ours alone, and the secret that opens what lies in it. */
export interface UnlockedFolder {
  readonly secret: ProfileSecret;
  readonly lock: FolderLock;
  close(): Promise<void>;
}

/** What a profile keeps on this computer, open and locked against other processes. */
export interface Store {
  readonly secret: ProfileSecret;
  readonly journal: Journal;
  close(): Promise<void>;
}

/** Takes the folder and asks the keychain; whatever fails closes what was opened before it. */
export async function unlockFolder(parts: StoreParts): Promise<Result<UnlockedFolder, Fault>> {
  const { files, folder, keychain, profile } = parts;
  await files.makeFolder(folder);
  const lock = await takeFolder(files, folder);
  if (!lock.ok) return lock;
  const secret = await openProfileSecret(keychain, profile, await hasSealedData(files, folder));
  if (!secret.ok) {
    await lock.value.release();
    return err(fault(secret.error.code));
  }
  return ok({
    secret: secret.value,
    lock: lock.value,
    close: async () => {
      secret.value.wipe();
      await lock.value.release();
    },
  });
}

/** Opens the journal of an unlocked folder. The folder is closed with the store, and when there is none. */
export async function openStore(
  parts: StoreParts,
  unlocked: UnlockedFolder,
): Promise<Result<Store, Fault>> {
  const { lock, secret } = unlocked;
  const journal = await openJournal({ ...parts, secret, lock });
  if (!journal.ok) {
    await unlocked.close();
    return journal;
  }
  return ok({
    secret,
    journal: journal.value,
    close: async () => {
      await journal.value.close();
      await unlocked.close();
    },
  });
}
