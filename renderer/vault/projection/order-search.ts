import type { OrderId } from '../../../shared/base/units.ts';
import { SearchIndex, type Found } from '../search-index.ts';
import { foldedWords, type SearchText } from '../search-text.ts';
import type { OrderRows } from './order-rows.ts';
import type { Outline } from './outline.ts';
import type { Overview } from './overview.ts';

/** So many orders are read into the index between two questions. */
const step = 64;

/** The search over all orders: keys at once, free text as soon as it has been read in. */
export class OrderSearch {
  readonly #index: SearchIndex;
  readonly #overview: Overview;
  #isWhole = false;

  /** `country`: the profile's State. */
  constructor(overview: Overview, country: string) {
    this.#overview = overview;
    this.#index = new SearchIndex(country);
  }

  /** Everything received is searched, not the keys alone. */
  get isWhole(): boolean {
    return this.#isWhole;
  }

  find(text: string): Found {
    return this.#index.find(text);
  }

  /** The order's number in what is found. */
  numberOf({ id }: Outline): number {
    return this.#index.numberOf(id);
  }

  putKeys({ id, keys }: Outline): void {
    this.#index.putKeys(id, keys);
  }

  putWords(id: OrderId, text: SearchText): void {
    this.#index.putWords(id, foldedWords(text));
  }

  /**
   * Reads in what is not there yet, in small steps, each in its own turn between the questions.
   * @param turn Runs a step when nothing else does; false: stop.
   */
  async fill(
    rows: OrderRows,
    turn: (work: () => Promise<void>) => Promise<boolean>,
  ): Promise<void> {
    const waiting = [...this.#overview.all()].map(({ id }) => id);
    for (let from = 0; from < waiting.length; from += step) {
      const ids = waiting.slice(from, from + step);
      const goesOn = await turn(() => this.#read(rows, ids));
      if (!goesOn) return;
      await pause();
    }
    this.#isWhole = true;
  }

  async #read(rows: OrderRows, ids: readonly OrderId[]): Promise<void> {
    const outlines = ids
      .filter((id) => !this.#index.hasWords(id))
      .flatMap((id) => this.#overview.get(id) ?? []);
    const texts = await rows.texts(outlines);
    outlines.forEach(({ id }, at) => {
      const text = texts[at];
      if (text !== undefined) this.putWords(id, text);
    });
  }
}

/** Lets messages in before the next step. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
