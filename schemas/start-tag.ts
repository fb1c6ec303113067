/** Sizes of one start tag, without its text. */
export interface ElementShape {
  /** Offset just behind the closing `>`. */
  readonly end: number;
  readonly isEmpty: boolean;
  readonly attributes: number;
  /** Bytes of the longest element or attribute name. */
  readonly longestName: number;
  /** Bytes of all attribute values together. */
  readonly valueBytes: number;
  /** A prefix called `__proto__` is declared: lawful, but the library loses it, so that names would no longer resolve. */
  readonly hidesPrefix: boolean;
}

const hiddenPrefix = new TextEncoder().encode('xmlns:__proto__');

const doubleQuote = 0x22;
const singleQuote = 0x27;
const slash = 0x2f;
const equals = 0x3d;
const greaterThan = 0x3e;
const isSpace = (byte: number): boolean =>
  byte === 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d;

/**
 * Measures the start tag whose name begins at `at`. Quoted values are skipped whole, so a `>` inside one does not end
 * the tag.
 *
 * @returns null when the bytes end inside the tag
 */
export function readStartTag(bytes: Uint8Array, at: number): ElementShape | null {
  let attributes = 0;
  let longestName = 0;
  let valueBytes = 0;
  let nameStart = at;
  let previous = 0;
  let hidesPrefix = false;
  const endName = (here: number): void => {
    longestName = Math.max(longestName, here - nameStart);
    hidesPrefix ||=
      here - nameStart === hiddenPrefix.length &&
      hiddenPrefix.every((expected, index) => bytes[nameStart + index] === expected);
  };
  for (let here = at; here < bytes.length; here++) {
    const byte = bytes[here] ?? 0;
    if (byte === doubleQuote || byte === singleQuote) {
      const close = bytes.indexOf(byte, here + 1);
      if (close === -1) return null;
      attributes++;
      valueBytes += close - here - 1;
      here = close;
      nameStart = close + 1;
    } else if (byte === greaterThan) {
      endName(here);
      const isEmpty = previous === slash;
      return { end: here + 1, isEmpty, attributes, longestName, valueBytes, hidesPrefix };
    } else if (byte === equals || isSpace(byte)) {
      endName(here);
      nameStart = here + 1;
    }
    previous = bytes[here] ?? 0;
  }
  return null;
}
