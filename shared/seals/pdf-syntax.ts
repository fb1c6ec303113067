/**
 * A strict reader of the few pieces of PDF syntax (ISO 32000-1, 7.2 and 7.3) that a signature's dictionary is made of.
 * Whatever it does not expect makes the whole reading fail: a reader that guesses is how signatures are forged.
 */

/** Text between parentheses; `text` as written, escapes and all. */
interface PdfText {
  readonly kind: 'text';
  readonly text: string;
}
/** Digits between `<` and `>`; `start` of the `<`, `end` behind the `>`. */
export interface PdfHex {
  readonly kind: 'hex';
  readonly start: number;
  readonly end: number;
}
export interface PdfDictionary {
  readonly kind: 'dictionary';
  readonly start: number;
  readonly end: number;
  readonly members: ReadonlyMap<string, PdfValue>;
}
export type PdfValue =
  | PdfText
  | PdfHex
  | PdfDictionary
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'list'; readonly items: readonly PdfValue[] }
  /** Numbers, `true`, `null` and the parts of a reference (`12 0 R`), as written. */
  | { readonly kind: 'word'; readonly word: string };

const mostValues = 2_000;
const deepest = 12;
const longestWord = 127;

export const isBlank = (byte: number | undefined): boolean =>
  byte === 0 || byte === 9 || byte === 10 || byte === 12 || byte === 13 || byte === 32;

const delimiters = new Set([...'()<>[]{}/%'].map((sign) => sign.charCodeAt(0)));

export const isRegular = (byte: number | undefined): byte is number =>
  byte !== undefined && !isBlank(byte) && !delimiters.has(byte);

/** Does the text stand at this place? */
export function standsAt(file: Uint8Array, at: number, text: string): boolean {
  for (let index = 0; index < text.length; index += 1)
    if (file[at + index] !== text.charCodeAt(index)) return false;
  return true;
}

export const skipBlanks = (file: Uint8Array, from: number): number => {
  let at = from;
  while (isBlank(file[at])) at += 1;
  return at;
};

/** Regular characters from here on; null where there are none, or more than any name has. */
function wordAt(file: Uint8Array, from: number): string | null {
  let word = '';
  for (let at = from; isRegular(file[at]); at += 1) {
    if (word.length >= longestWord) return null;
    word += String.fromCharCode(file[at] ?? 0);
  }
  return word;
}

/** A name with its `#xx` written out, and where it ends; null where none stands. `at`: of its slash. */
export function nameAt(
  file: Uint8Array,
  at: number,
): { readonly name: string; readonly end: number } | null {
  if (file[at] !== 0x2f) return null;
  const word = wordAt(file, at + 1);
  if (word === null) return null;
  const name = word.replace(/#([0-9a-f]{2})/giu, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  return { name, end: at + 1 + word.length };
}

class Unreadable extends Error {}

class Reader {
  #left = mostValues;
  readonly #file: Uint8Array;
  at: number;

  constructor(file: Uint8Array, at: number) {
    this.#file = file;
    this.at = at;
  }

  dictionary(depth: number): PdfDictionary {
    const start = this.at;
    this.#expect('<<');
    const members = new Map<string, PdfValue>();
    for (;;) {
      this.#blanks();
      if (standsAt(this.#file, this.at, '>>')) break;
      const { name } = this.#name();
      // Two of one name: two readers could take one each.
      if (members.has(name)) throw new Unreadable();
      this.#blanks();
      members.set(name, this.#member(depth));
    }
    this.at += 2;
    return { kind: 'dictionary', start, end: this.at, members };
  }

  /** The value of a member; a reference is three words, and the last one says so. */
  #member(depth: number): PdfValue {
    const first = this.#value(depth);
    const reference = this.#referenceFrom(first);
    return reference ?? first;
  }

  #referenceFrom(first: PdfValue): PdfValue | null {
    if (first.kind !== 'word' || !/^\d+$/.test(first.word)) return null;
    const before = this.at;
    this.#blanks();
    const generation = wordAt(this.#file, this.at) ?? '';
    const next = skipBlanks(this.#file, this.at + generation.length);
    if (/^\d+$/.test(generation) && wordAt(this.#file, next) === 'R') {
      this.at = next + 1;
      return { kind: 'word', word: `${first.word} ${generation} R` };
    }
    this.at = before;
    return null;
  }

  #value(depth: number): PdfValue {
    this.#left -= 1;
    if (this.#left < 0 || depth > deepest) throw new Unreadable();
    const byte = this.#file[this.at];
    if (byte === 0x2f) return { kind: 'name', name: this.#name().name };
    if (byte === 0x28) return this.#text();
    if (byte === 0x5b) return this.#list(depth);
    if (standsAt(this.#file, this.at, '<<')) return this.dictionary(depth + 1);
    if (byte === 0x3c) return this.#hex();
    const word = wordAt(this.#file, this.at);
    if (word === null || word === '') throw new Unreadable();
    this.at += word.length;
    return { kind: 'word', word };
  }

  #list(depth: number): PdfValue {
    this.at += 1;
    const items: PdfValue[] = [];
    for (;;) {
      this.#blanks();
      if (this.#file[this.at] === 0x5d) break;
      items.push(this.#value(depth + 1));
    }
    this.at += 1;
    return { kind: 'list', items };
  }

  #hex(): PdfHex {
    const start = this.at;
    const close = this.#file.indexOf(0x3e, start);
    if (close < 0) throw new Unreadable();
    this.at = close + 1;
    return { kind: 'hex', start, end: this.at };
  }

  #text(): PdfText {
    const start = this.at + 1;
    let open = 1;
    let at = start;
    for (; open > 0; at += 1) {
      const byte = this.#file[at];
      if (byte === undefined || at - start > 65_536) throw new Unreadable();
      if (byte === 0x5c) at += 1;
      else if (byte === 0x28) open += 1;
      else if (byte === 0x29) open -= 1;
    }
    this.at = at;
    const written = this.#file.subarray(start, at - 1);
    return { kind: 'text', text: [...written].map((one) => String.fromCharCode(one)).join('') };
  }

  #name(): { readonly name: string } {
    const found = nameAt(this.#file, this.at);
    if (found === null) throw new Unreadable();
    this.at = found.end;
    return found;
  }

  #blanks(): void {
    this.at = skipBlanks(this.#file, this.at);
  }

  #expect(text: string): void {
    if (!standsAt(this.#file, this.at, text)) throw new Unreadable();
    this.at += text.length;
  }
}

/** The dictionary that begins at this place; null where none does that can be read without guessing. */
export function dictionaryAt(file: Uint8Array, at: number): PdfDictionary | null {
  try {
    return new Reader(file, at).dictionary(0);
  } catch (problem) {
    if (problem instanceof Unreadable) return null;
    throw problem;
  }
}
