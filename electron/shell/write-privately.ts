import { open } from 'node:fs/promises';

/**
 * Writes a text or bytes so that only this account can read it, also over a file that others could read. False when the place
 * does not take it.
 */
export async function writePrivately(path: string, content: string | Uint8Array): Promise<boolean> {
  try {
    const file = await open(path, 'w', 0o600);
    try {
      // The mode above counts for a new file only.
      await file.chmod(0o600);
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    return true;
  } catch {
    return false;
  }
}
