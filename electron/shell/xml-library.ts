import { pathToFileURL } from 'node:url';
import { readBundled } from '../threads/open-thread.ts';

/**
 * Loads the XML library, which lies beside the bundle because it cannot be part of it. Its hash is compiled into the
 * bundle: a file that was changed is not run.
 */
export async function loadXmlLibrary<T>(path: string, sha256: string): Promise<T> {
  await readBundled(path, sha256);
  return (await import(/* @vite-ignore */ pathToFileURL(path).href)) as T;
}
