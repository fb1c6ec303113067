import { join } from 'node:path';
import type { FileSystemPort } from '../journal/file-system.ts';

/** Folders of a profile in which everything is sealed under keys that hang on the profile's secret. */
export const sealedFolders = ['journal', 'secrets', 'evidence'] as const;

/** Whether the profile's folder holds anything that only its secret can open, set-aside files included. */
export async function hasSealedData(files: FileSystemPort, folder: string): Promise<boolean> {
  for (const name of sealedFolders) {
    const found = await files.list(join(folder, name));
    if (found.length > 0) return true;
  }
  return false;
}
