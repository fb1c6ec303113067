/** So many texts are searched as one: few enough that a change joins little anew. */
const perBlock = 512;

interface Block {
  readonly text: string;
  /** Where each of its texts begins, and after the last one where another would. */
  readonly starts: readonly number[];
}

/** Stands between two texts; no word of a search holds it. */
const between = '\n';

/** The folded keys of all orders by number, laid end to end so that one search runs through hundreds of them. */
export class KeyLines {
  readonly #lines: string[] = [];
  readonly #blocks: (Block | undefined)[] = [];

  get size(): number {
    return this.#lines.length;
  }

  /** Numbers come one after the other; a known one takes the place of what it had. */
  put(number: number, keys: string): void {
    this.#lines[number] = keys;
    this.#blocks[Math.floor(number / perBlock)] = undefined;
  }

  /** Sets `hits[number]` for every text that holds `word`. */
  mark(word: string, hits: Uint8Array): void {
    for (let first = 0; first < this.#lines.length; first += perBlock) {
      const { text, starts } = this.#block(first);
      let line = 0;
      let at = text.indexOf(word);
      while (at !== -1) {
        while ((starts[line + 1] ?? text.length) <= at) line += 1;
        hits[first + line] = 1;
        at = text.indexOf(word, starts[line + 1] ?? text.length);
      }
    }
  }

  /** As `mark`, looking only where `among` is set: a longer word is where its beginning was. */
  markAmong(word: string, among: Uint8Array, hits: Uint8Array): void {
    for (let number = among.indexOf(1); number !== -1; number = among.indexOf(1, number + 1))
      if (this.#lines[number]?.includes(word) === true) hits[number] = 1;
  }

  #block(first: number): Block {
    const index = first / perBlock;
    const known = this.#blocks[index];
    if (known !== undefined) return known;
    const lines = this.#lines.slice(first, first + perBlock);
    const starts = [0];
    for (const line of lines) starts.push((starts.at(-1) ?? 0) + line.length + between.length);
    const block = { text: lines.join(between) + between, starts };
    this.#blocks[index] = block;
    return block;
  }
}
