import { inflateSync } from 'node:zlib';
import type { Oddity } from '../../shared/seals/oddities.ts';
import { dictionaryAt, standsAt } from '../../shared/seals/pdf-syntax.ts';
import { isMarked, signsIn } from '../../shared/seals/signs.ts';

/** One stream of objects, and all of them, unpacked. */
const mostBytes = { one: 8 * 1024 * 1024, all: 64 * 1024 * 1024 } as const;
/** So far behind its kind a stream's dictionary ends. */
const headBytes = 4_096;

/**
 * Looks into the compressed streams of objects (ISO 32000-1, 7.5.7) for what looks like a signature. None can be in there
 * that could be checked, for nothing inside says where its own bytes lie in the file; but a forged one could, and a document
 * with one in it is not one without.
 *
 * @param packed where in the file the kind of each stream stands
 * @param hasOthers a signature was found outside: a field may lead to it
 */
export function packedOddity(
  file: Uint8Array,
  packed: readonly number[],
  hasOthers: boolean,
): Oddity | null {
  let left: number = mostBytes.all;
  for (const at of packed) {
    const content = unpacked(file, at);
    left -= content?.length ?? 0;
    if (content === null || left < 0) return 'notReadable';
    const signs = signsIn(content, 100);
    if (signs === null || signs.some(({ kind }) => kind === 'range' || kind === 'signature'))
      return 'noRange';
    const fields = signs.filter(({ kind }) => kind === 'field');
    if (!hasOthers && fields.some((field) => isFilled(content, field.at))) return 'noRange';
  }
  return null;
}

/** Null where it is compressed otherwise, encrypted, or too large. */
function unpacked(file: Uint8Array, at: number): Uint8Array | null {
  const head = Buffer.from(file.subarray(at, at + headBytes)).toString('latin1');
  const start = /stream\r?\n/.exec(head);
  if (start === null) return null;
  try {
    return inflateSync(file.subarray(at + start.index + start[0].length), {
      maxOutputLength: mostBytes.one,
    });
  } catch {
    return null;
  }
}

/** Whether the dictionary around the place has a value; what cannot be read might have one. */
function isFilled(content: Uint8Array, place: number): boolean {
  for (let at = place; at >= Math.max(0, place - headBytes); at -= 1) {
    if (!standsAt(content, at, '<<')) continue;
    const found = dictionaryAt(content, at);
    if (found !== null && place < found.end && found.members.has('FT')) return isMarked(found);
  }
  return true;
}
