/** So many texts share one table of marks, a bit for each. */
const perTable = 32;
/** A power of two. The pairs and triples of letters in an order's keys set about a fifth of them. */
const marksInTable = 2_048;
const shift = 32 - Math.log2(marksInTable);

const lineEnd = 10;

/** Which marks two or three letters in a row leave; different ones may share a mark. */
const markOf = (first: number, second: number, third: number): number =>
  (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b) ^ Math.imul(third, 0xc2b2ae35)) >>>
  shift;

/** Tells the marks of every pair and triple of letters within the lines of a text. */
function eachMark(text: string, tell: (mark: number) => void): void {
  let before = lineEnd;
  let last = lineEnd;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charCodeAt(at);
    if (letter !== lineEnd && last !== lineEnd) {
      tell(markOf(0, last, letter));
      if (before !== lineEnd) tell(markOf(before, last, letter));
    }
    before = last;
    last = letter;
  }
}

/**
 * The folded keys of all orders by number. A text that holds a word has all of the word's marks: only those that have
 * them are looked into. Marks are never taken away, so a text put in anew costs a look too many at worst.
 */
export class KeyLines {
  readonly #lines: string[] = [];
  readonly #tables: Uint32Array[] = [];

  get size(): number {
    return this.#lines.length;
  }

  /**
   * Numbers come one after the other; a known one takes the place of what it had.
   * @returns false when it had the same.
   */
  put(number: number, keys: string): boolean {
    if (this.#lines[number] === keys) return false;
    this.#lines[number] = keys;
    const index = Math.floor(number / perTable);
    const table = this.#tables[index] ?? new Uint32Array(marksInTable);
    this.#tables[index] = table;
    const bit = 1 << (number % perTable);
    eachMark(keys, (mark) => {
      table[mark] = (table[mark] ?? 0) | bit;
    });
    return true;
  }

  /**
   * Sets `hits[number]` for every text that holds `word`, which has no line end in it.
   * @param among Only these are of interest; null: all.
   */
  mark(word: string, hits: Uint8Array, among: Uint8Array | null = null): void {
    const marks: number[] = [];
    eachMark(word, (mark) => marks.push(mark));
    this.#tables.forEach((table, index) => {
      let bits = -1;
      for (let at = 0; at < marks.length && bits !== 0; at += 1) bits &= table[marks[at] ?? 0] ?? 0;
      while (bits !== 0) {
        const lowest = 31 - Math.clz32(bits & -bits);
        bits &= bits - 1;
        const number = index * perTable + lowest;
        if (among !== null && among[number] !== 1) continue;
        if (this.#lines[number]?.includes(word) === true) hits[number] = 1;
      }
    });
  }
}
