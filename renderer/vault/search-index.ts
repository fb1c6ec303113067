import MiniSearch, { type SearchOptions } from 'minisearch';
import type { OrderId } from '../../shared/base/units.ts';
import { wordsOf } from './search-fold.ts';

interface IndexedOrder {
  readonly id: OrderId;
  readonly text: string;
}

/** Shorter beginnings would match most of a long list. */
const leastBeginning = 3;

/** One letter amiss is forgiven from four letters on, two from nine; a number is right or wrong. */
function missesOf(term: string): number {
  if (/\d/.test(term) || term.length < 4) return 0;
  return term.length < 9 ? 1 : 2;
}

const options: SearchOptions = {
  prefix: (term) => term.length >= leastBeginning,
  fuzzy: (term) => missesOf(term) || false,
};

const tokensOf = MiniSearch.getDefault('tokenize') as (text: string) => readonly string[];

/** Words whose hits are remembered: the list asks for the same ones again with every change. */
const mostRemembered = 24;

/** Whether an order is found: `keys` are its folded keys. */
export type Matcher = (id: OrderId, keys: string) => boolean;

/** The words of all orders, in memory only. */
export class SearchIndex {
  readonly #index = new MiniSearch<IndexedOrder>({
    fields: ['text'],
    storeFields: [],
    processTerm: (term) => term,
  });
  readonly #hits = new Map<string, ReadonlySet<OrderId>>();

  has(id: OrderId): boolean {
    return this.#index.has(id);
  }

  /** Takes in an order's folded words, in place of those it had. */
  put(id: OrderId, text: string): void {
    if (this.#index.has(id)) this.#index.replace({ id, text });
    else this.#index.add({ id, text });
    this.#hits.clear();
  }

  /** Every word must be in the order: as part of a key, or as a word, the beginning of one, or nearly one. */
  matcher(text: string): Matcher {
    const wanted = wordsOf(text).map((word) => ({ word, hits: this.#hitsOf(word) }));
    return (id, keys) => wanted.every(({ word, hits }) => keys.includes(word) || hits.has(id));
  }

  #hitsOf(word: string): ReadonlySet<OrderId> {
    const known = this.#hits.get(word);
    if (known !== undefined) return known;
    if (this.#hits.size >= mostRemembered) this.#hits.clear();
    const [first, ...others] = tokensOf(word)
      .filter((token) => token !== '')
      .map((token) => this.#having(token));
    const hits = new Set([...(first ?? [])].filter((id) => others.every((has) => has.has(id))));
    this.#hits.set(word, hits);
    return hits;
  }

  /**
   * The orders with this token. The list has its own order, so nothing is scored: each order is noted as it comes by,
   * which keeps a word that is everywhere as cheap as a rare one.
   */
  #having(token: string): ReadonlySet<OrderId> {
    const hits = new Set<OrderId>();
    this.#index.search(token, {
      ...options,
      tokenize: (one) => [one],
      boostDocument: (id) => {
        hits.add(id as OrderId);
        return 0;
      },
    });
    return hits;
  }
}
