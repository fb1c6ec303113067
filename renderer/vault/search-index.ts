import type { OrderId } from '../../shared/base/units.ts';
import { KeyLines } from './key-lines.ts';
import { wordsOf } from './search-fold.ts';
import { WordIndex } from './word-index.ts';

/** Words whose hits are remembered: the list asks for the same ones again with every change. */
const mostRemembered = 24;

/** Of all orders: among more of them one look through everything is faster than many single ones. */
const mostAmong = 1 / 16;

/** Where a word is a part of the keys, and where it is found at all. By number: 1 or 0. */
interface Hits {
  readonly inKeys: Uint8Array;
  readonly all: Uint8Array;
}

/** What a search has found, by the numbers of the orders: 1 or 0. Null: no word was looked for, all are found. */
export type Found = Uint8Array | null;

/** The keys and words of all orders, in memory only. */
export class SearchIndex {
  readonly #numbers = new Map<OrderId, number>();
  readonly #keys = new KeyLines();
  readonly #words = new WordIndex();
  readonly #hits = new Map<string, Hits>();

  /** The order's number in what is found. */
  numberOf(id: OrderId): number {
    const known = this.#numbers.get(id);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(id, number);
    this.putKeys(id, '');
    return number;
  }

  hasWords(id: OrderId): boolean {
    return this.#words.has(this.numberOf(id));
  }

  /** Takes in an order's folded keys, in place of those it had. */
  putKeys(id: OrderId, keys: string): void {
    this.#keys.put(this.numberOf(id), keys);
    this.#hits.clear();
  }

  /** Takes in an order's folded words, in place of those it had. */
  putWords(id: OrderId, words: string): void {
    this.#words.put(this.numberOf(id), words);
    this.#hits.clear();
  }

  /** Every word must be in the order: as part of a key, or as a word, the beginning of one, or nearly one. */
  find(text: string): Found {
    const [first, ...others] = wordsOf(text).map((word) => this.#hitsOf(word).all);
    if (first === undefined) return null;
    const found = first.slice();
    for (const hits of others)
      for (let at = 0; at < found.length; at += 1) found[at] = (found[at] ?? 0) & (hits[at] ?? 0);
    return found;
  }

  #hitsOf(word: string): Hits {
    const known = this.#hits.get(word);
    if (known !== undefined) return known;
    const inKeys = new Uint8Array(this.#keys.size);
    const among = this.#beginningOf(word);
    if (among === null) this.#keys.mark(word, inKeys);
    else this.#keys.markAmong(word, among, inKeys);
    const all = inKeys.slice();
    this.#words.mark(word, all);
    if (this.#hits.size >= mostRemembered) this.#hits.clear();
    this.#hits.set(word, { inKeys, all });
    return { inKeys, all };
  }

  /** Where what was typed just before was found, when the word has only got longer and that was not much. */
  #beginningOf(word: string): Uint8Array | null {
    let longest = '';
    for (const known of this.#hits.keys())
      if (known.length > longest.length && word.includes(known)) longest = known;
    const found = this.#hits.get(longest)?.inKeys;
    if (found === undefined) return null;
    const count = found.reduce((sum, hit) => sum + hit, 0);
    return count <= this.#keys.size * mostAmong ? found : null;
  }
}
