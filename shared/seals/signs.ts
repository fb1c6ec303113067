import { nameAt, skipBlanks, type PdfDictionary } from './pdf-syntax.ts';

/**
 * A name that only signatures have. `range`: what one is for; `signature`: its kind; `field`: the place for one; `packed`: objects,
 * compressed, in which one could be.
 */
export interface Sign {
  readonly kind: 'range' | 'signature' | 'field' | 'packed';
  /** Of the slash. */
  readonly at: number;
}

const kinds = new Set(['Sig', 'DocTimeStamp']);
/** Ways to encrypt for a public key, the other dictionaries that have a SubFilter. */
const encryption = /^adbe\.pkcs7\.s\d$/;

/** First two letters of the names that are looked for; an escape may stand for any of them. */
const beginnings = new Set(
  ['By', 'Ty', 'FT', 'Su'].map((two) => pair(two.charCodeAt(0), two.charCodeAt(1))),
);
const escape = 0x23;

function pair(first = 0, second = 0): number {
  return first * 256 + second;
}

/** Most names are none of those: they are passed over without being read. */
const mayBeSign = (file: Uint8Array, at: number): boolean =>
  file[at + 1] === escape ||
  file[at + 2] === escape ||
  beginnings.has(pair(file[at + 1], file[at + 2]));

function signAt(file: Uint8Array, at: number): Sign['kind'] | null {
  const found = nameAt(file, at);
  if (found?.name === 'ByteRange') return 'range';
  if (found === null || !['Type', 'FT', 'SubFilter'].includes(found.name)) return null;
  const value = nameAt(file, skipBlanks(file, found.end));
  if (value === null) return null;
  if (found.name === 'SubFilter') return encryption.test(value.name) ? null : 'signature';
  if (found.name === 'Type' && value.name === 'ObjStm') return 'packed';
  if (!kinds.has(value.name)) return null;
  return found.name === 'FT' ? 'field' : 'signature';
}

/**
 * All of them in the file, wherever they stand, also in comments, texts and streams: who looks everywhere cannot be led
 * past one. Null when there are more than `most` of one kind.
 */
export function signsIn(file: Uint8Array, most: number): readonly Sign[] | null {
  const signs: Sign[] = [];
  const counts = { range: 0, signature: 0, field: 0, packed: 0 };
  // Of each signature its kind is written twice, of each field perhaps again for every page.
  const limits = { range: most, signature: 4 * most, field: 20 * most, packed: 2_000 };
  for (let at = file.indexOf(0x2f); at >= 0; at = file.indexOf(0x2f, at + 1)) {
    const kind = mayBeSign(file, at) ? signAt(file, at) : null;
    if (kind === null) continue;
    counts[kind] += 1;
    if (counts[kind] > limits[kind]) return null;
    signs.push({ kind, at });
  }
  return signs;
}

/** Whether the field has a value, or cannot be read and so might have one. */
export const isMarked = (field: PdfDictionary | null): boolean => field?.members.has('V') ?? true;
