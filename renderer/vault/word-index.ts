import MiniSearch from 'minisearch';
import SearchableMap from 'minisearch/SearchableMap';

/** Shorter beginnings would match most of a long list. */
const leastBeginning = 3;

/** One letter amiss is forgiven from four letters on, two from nine; a number is right or wrong. */
function missesOf(term: string): number {
  if (/\d/.test(term) || term.length < 4) return 0;
  return term.length < 9 ? 1 : 2;
}

const tokensOf = MiniSearch.getDefault('tokenize') as (text: string) => readonly string[];
const wordsIn = (text: string): readonly string[] => tokensOf(text).filter((word) => word !== '');

/** Most words stand in one text only: those have no list of their own. */
type Places = number | number[];

/**
 * Which text holds which word. Only that is kept, not how often: the list has its own order and nothing is scored. A
 * text put in anew gets a new place; its old one leads nowhere any more.
 */
export class WordIndex {
  readonly #words = new SearchableMap<Places>();
  /** By place: the number of the text, or -1. */
  readonly #texts: number[] = [];
  readonly #places = new Map<number, number>();

  has(text: number): boolean {
    return this.#places.has(text);
  }

  /** Takes in folded words, in place of those the text had. */
  put(text: number, words: string): void {
    const old = this.#places.get(text);
    if (old !== undefined) this.#texts[old] = -1;
    const place = this.#texts.push(text) - 1;
    this.#places.set(text, place);
    for (const word of new Set(wordsIn(words))) {
      const known = this.#words.get(word);
      if (known === undefined) this.#words.set(word, place);
      else if (typeof known === 'number') this.#words.set(word, [known, place]);
      else known.push(place);
    }
  }

  /** Sets `hits[text]` for the texts with every token of `word`: itself, as a beginning, or nearly so. */
  mark(word: string, hits: Uint8Array): void {
    const [first, ...others] = wordsIn(word).map((token) => this.#having(token));
    if (first === undefined) return;
    for (let place = 0; place < first.length; place += 1) {
      if (first[place] !== 1 || !others.every((having) => having[place] === 1)) continue;
      const text = this.#texts[place] ?? -1;
      if (text >= 0) hits[text] = 1;
    }
  }

  #having(token: string): Uint8Array {
    const having = new Uint8Array(this.#texts.length);
    const add = (places: Places | undefined): void => {
      if (typeof places === 'number') having[places] = 1;
      else for (const place of places ?? []) having[place] = 1;
    };
    add(this.#words.get(token));
    if (token.length >= leastBeginning)
      for (const [, places] of this.#words.atPrefix(token)) add(places);
    const misses = missesOf(token);
    if (misses > 0)
      for (const [places] of this.#words.fuzzyGet(token, misses).values()) add(places);
    return having;
  }
}
