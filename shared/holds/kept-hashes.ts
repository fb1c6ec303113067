import type { Sha256 } from '../base/units.ts';

/** Hashes that are recorded of what is kept of one identifier: of files or of exports of systems, not of single mails. */
export const mostKeptHashes = 100;

/**
 * SHA-256 hashes as people paste them: sixty-four digits each, apart by blanks, line ends or commas, in letters large or small.
 * Null: something else stands there, or more than is recorded.
 */
export function hashesOf(text: string): readonly Sha256[] | null {
  const parts = text.split(/[\s,;]+/u).filter((part) => part !== '');
  const isAll = parts.every((part) => /^[0-9a-f]{64}$/iu.test(part));
  if (!isAll || parts.length > mostKeptHashes) return null;
  return [...new Set(parts.map((part) => part.toLowerCase() as Sha256))];
}
