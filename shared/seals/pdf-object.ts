import { dictionaryAt, isBlank, skipBlanks, standsAt, type PdfDictionary } from './pdf-syntax.ts';

/** No dictionary of a signature is longer than this. */
const furthest = 1_200_000;

const isDigit = (byte: number | undefined): boolean =>
  byte !== undefined && byte >= 0x30 && byte <= 0x39;

/** Whether `12 0 ` stands before this place, as before every object. */
function isNumbered(file: Uint8Array, keyword: number): boolean {
  let at = keyword - 1;
  for (const part of [0, 1]) {
    if (!isBlank(file[at])) return false;
    while (isBlank(file[at])) at -= 1;
    if (!isDigit(file[at])) return false;
    while (isDigit(file[at])) at -= 1;
    if (part === 1) return at < 0 || isBlank(file[at]);
  }
  return false;
}

/**
 * The dictionary of the object that this place is in: the one behind the nearest `12 0 obj` before it. Null where that is
 * no dictionary, cannot be read, or does not hold the place.
 */
export function objectAround(file: Uint8Array, place: number): PdfDictionary | null {
  const first = Math.max(0, place - furthest);
  for (let at = place - 3; at >= first; at -= 1) {
    if (file[at] !== 0x6f || !standsAt(file, at, 'obj') || !isNumbered(file, at)) continue;
    const found = dictionaryAt(file, skipBlanks(file, at + 3));
    return found !== null && found.start < place && place < found.end ? found : null;
  }
  return null;
}
