import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';

/**
 * Loads the XML library, which lies beside the bundle because it cannot be part of it. Its hash is compiled into the
 * bundle: a file that was changed is not run.
 */
export async function loadXmlLibrary<T>(path: string, sha256: string): Promise<T> {
  const bytes = await readFile(path);
  if (createHash('sha256').update(bytes).digest('hex') !== sha256)
    throw new Error('the XML library is not the one this build was made with');
  return (await import(/* @vite-ignore */ pathToFileURL(path).href)) as T;
}
