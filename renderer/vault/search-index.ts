import type { OrderId } from '../../shared/base/units.ts';
import { dialCodeOf } from '../../shared/checks/dial-codes.ts';
import { dialled } from './dialled.ts';
import { KeyLines } from './key-lines.ts';
import { wordsOf } from './search-fold.ts';
import { WordIndex } from './word-index.ts';

/** Words whose hits are remembered: the list asks for the same ones again with every change. */
const mostRemembered = 24;

/** What a search has found, by the numbers of the orders: 1 or 0. Null: no word was looked for, all are found. */
export type Found = Uint8Array | null;

/** The keys and words of all orders, in memory only. */
export class SearchIndex {
  readonly #numbers = new Map<OrderId, number>();
  readonly #keys = new KeyLines();
  readonly #words = new WordIndex();
  readonly #hits = new Map<string, Uint8Array>();
  readonly #ownCode: string | null;

  /** `country`: the profile's State, whose telephone numbers are written without its code; null: none. */
  constructor(country: string | null) {
    this.#ownCode = country === null ? null : (dialCodeOf(country)?.slice(1) ?? null);
  }

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
    if (this.#keys.put(this.numberOf(id), keys)) this.#hits.clear();
  }

  /** Takes in an order's folded words, in place of those it had. */
  putWords(id: OrderId, words: string): void {
    this.#words.put(this.numberOf(id), words);
    this.#hits.clear();
  }

  /**
   * Every word must be in the order: as part of a key, or as a word, the beginning of one, or nearly one. A telephone
   * number is found however it is written.
   */
  find(text: string): Found {
    const found = this.#findWords(text);
    if (found === null) return found;
    for (const number of dialled(text, 'sought', this.#ownCode)) {
      const hits = this.#hitsOf(number);
      for (let at = 0; at < found.length; at += 1) found[at] = (found[at] ?? 0) | (hits[at] ?? 0);
    }
    return found;
  }

  #findWords(text: string): Found {
    // The longest is most often the rarest: for the others only what it has found is looked into.
    const [first, ...others] = [...wordsOf(text)].sort((a, b) => b.length - a.length);
    if (first === undefined) return null;
    const found = this.#hitsOf(first).slice();
    for (const word of others) {
      const hits = this.#hits.get(word) ?? this.#search(word, found);
      for (let at = 0; at < found.length; at += 1) found[at] = (found[at] ?? 0) & (hits[at] ?? 0);
    }
    return found;
  }

  /** Where a word is among all. */
  #hitsOf(word: string): Uint8Array {
    const known = this.#hits.get(word);
    if (known !== undefined) return known;
    const hits = this.#search(word, null);
    if (this.#hits.size >= mostRemembered) this.#hits.clear();
    this.#hits.set(word, hits);
    return hits;
  }

  #search(word: string, among: Uint8Array | null): Uint8Array {
    const hits = new Uint8Array(this.#keys.size);
    this.#keys.mark(word, hits, among);
    this.#words.mark(word, hits);
    return hits;
  }
}
