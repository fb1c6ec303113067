// Digests of files and of whole trees, to tell whether anything changed.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/** SHA-256 of a file's bytes, lower-case hex. */
export function sha256OfFile(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

/** Every file below the named files and folders, in a fixed order; names that do not exist are left out. */
export function filesBelow(root: string, names: readonly string[]): string[] {
  return names.flatMap((name) => {
    const path = join(root, name);
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat === undefined) return [];
    if (!stat.isDirectory()) return [path];
    return filesBelow(path, readdirSync(path).sort());
  });
}

/** SHA-256 over names and bytes of every file below the named files and folders, lower-case hex. */
export function sha256OfTree(root: string, names: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of filesBelow(root, names))
    hash.update(`${relative(root, file)}\0${sha256OfFile(file)}\n`);
  return hash.digest('hex');
}
