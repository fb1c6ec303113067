import { dirname } from 'node:path';
import type { FileSystemPort } from './file-system.ts';

/** The whole content of a small file, or null when there is none. */
export async function readWhole(files: FileSystemPort, path: string): Promise<Uint8Array | null> {
  if ((await files.stat(path)) === null) return null;
  const file = await files.open(path, 'read');
  try {
    const content = new Uint8Array((await file.stat()).bytes);
    return content.subarray(0, await file.read(content, 0));
  } finally {
    await file.close();
  }
}

/**
 * Puts a file in place as a whole: after a crash at any point there is either the old content or the new. Resolves
 * when content and name are on the disk.
 */
export async function writeWhole(
  files: FileSystemPort,
  path: string,
  content: Uint8Array,
): Promise<void> {
  const draft = `${path}.new`;
  try {
    const file = await files.open(draft, 'replace');
    try {
      await file.write(content, 0);
      await file.sync();
    } finally {
      await file.close();
    }
    await files.rename(draft, path);
  } catch (error) {
    await files.remove(draft).catch(() => undefined);
    throw error;
  }
  await files.syncFolder(dirname(path));
}

/**
 * Moves an unreadable file out of the way under a name that is not taken, `<path>.damaged-<n>`: it may be all that is
 * left of something, so it is never overwritten.
 */
export async function setAside(files: FileSystemPort, path: string): Promise<string> {
  for (let number = 1; ; number += 1) {
    const aside = `${path}.damaged-${number}`;
    if ((await files.stat(aside)) !== null) continue;
    await files.rename(path, aside);
    await files.syncFolder(dirname(path));
    return aside;
  }
}
