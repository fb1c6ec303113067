import { err, ok, type Result } from '../base/result.ts';
import type { Sha256 } from '../base/units.ts';

/** Hashes that are recorded of what is kept of one identifier: of files or of exports of systems, not of single mails. */
export const mostKeptHashes = 100;

/**
 * Characters a field for them takes: about twice as many hashes as are recorded, so that what is cut there still shows
 * that it was too many.
 */
export const mostHashText = 2 * mostKeptHashes * (64 + 2);

/** Something else stands there, or there are more than are recorded. */
export type HashFault = 'notHashes' | 'tooMany';

/**
 * SHA-256 hashes as people paste them: sixty-four digits each, apart by blanks, line ends or commas, in letters large or small.
 * One that stands there twice counts once. Too many are told before the last one, which may have been cut.
 */
export function hashesOf(text: string): Result<readonly Sha256[], HashFault> {
  const parts = text.split(/[\s,;]+/u).filter((part) => part !== '');
  const found = parts.filter((part) => /^[0-9a-f]{64}$/iu.test(part));
  const hashes = [...new Set(found.map((part) => part.toLowerCase() as Sha256))];
  if (hashes.length > mostKeptHashes) return err('tooMany');
  return found.length < parts.length ? err('notHashes') : ok(hashes);
}
