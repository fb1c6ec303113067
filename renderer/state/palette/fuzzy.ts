import { folded } from '../../vault/search-fold.ts';

/** The text and where it was hit, as positions of its letters. */
export interface Hit {
  readonly score: number;
  readonly letters: ReadonlySet<number>;
}

const noHit: Hit = { score: 0, letters: new Set() };

/** A word found whole at a beginning is worth most; letters strewn over the text least. */
const worth = { beginning: 100, inside: 60, initials: 40, strewn: 20 } as const;

/**
 * How well a text answers what is typed: each typed word must be in it, whole or as letters in their order, without
 * regard to case and accents. Null: it does not.
 */
export function fuzzyHit(text: string, typed: string): Hit | null {
  const letters = [...text].map((letter) => folded(letter));
  let hit = noHit;
  for (const word of folded(typed).split(/\s+/u)) {
    if (word === '') continue;
    const found = wholeWord(letters, word) ?? initials(letters, word) ?? strewn(letters, word);
    if (found === null) return null;
    hit = {
      score: hit.score + found.score,
      letters: new Set([...hit.letters, ...found.letters]),
    };
  }
  return hit;
}

/** Each typed word begins one of the words, of which none is shown: nothing is marked. Null: some does not. */
export function wordsHit(words: string, typed: string): Hit | null {
  const known = folded(words).split(/[^\p{L}\p{N}]+/u);
  const sought = folded(typed)
    .split(/\s+/u)
    .filter((word) => word !== '');
  const isHit = sought.every((word) => known.some((one) => one.startsWith(word)));
  return isHit ? { score: worth.inside, letters: new Set() } : null;
}

const span = (from: number, to: number): ReadonlySet<number> =>
  new Set(Array.from({ length: to - from }, (_, step) => from + step));

const isBeginning = (letters: readonly string[], at: number): boolean =>
  at === 0 || !/[\p{L}\p{N}]/u.test(letters[at - 1] ?? '');

/** The word as it stands, best where a word of the text begins. */
function wholeWord(letters: readonly string[], word: string): Hit | null {
  let inside: Hit | null = null;
  for (let from = 0; from < letters.length; from += 1) {
    const to = endOf(letters, from, word);
    if (to === null) continue;
    if (isBeginning(letters, from))
      return { score: worth.beginning + word.length, letters: span(from, to) };
    inside ??= { score: worth.inside + word.length, letters: span(from, to) };
  }
  return inside;
}

/** Where the word ends that begins here; a folded letter may be two. */
function endOf(letters: readonly string[], from: number, word: string): number | null {
  let rest = word;
  for (let at = from; at < letters.length; at += 1) {
    const letter = letters[at] ?? '';
    if (!rest.startsWith(letter)) return null;
    rest = rest.slice(letter.length);
    if (rest === '') return at + 1;
  }
  return null;
}

/** First letters of words, one after the other, as people shorten a name. */
function initials(letters: readonly string[], word: string): Hit | null {
  const hits = new Set<number>();
  let rest = word;
  letters.forEach((letter, at) => {
    if (letter === '' || rest === '' || !isBeginning(letters, at)) return;
    if (!rest.startsWith(letter)) return;
    hits.add(at);
    rest = rest.slice(letter.length);
  });
  return rest === '' && hits.size > 1 ? { score: worth.initials, letters: hits } : null;
}

/** Every letter in its order; the fewer gaps the better. Shorter words would be found anywhere. */
function strewn(letters: readonly string[], word: string): Hit | null {
  if (word.length < 2) return null;
  const hits = new Set<number>();
  let rest = word;
  let first = -1;
  let last = -1;
  for (let at = 0; at < letters.length && rest !== ''; at += 1) {
    const letter = letters[at] ?? '';
    if (letter === '' || !rest.startsWith(letter)) continue;
    if (hits.size === 0 && !isBeginning(letters, at)) continue;
    hits.add(at);
    first = first < 0 ? at : first;
    last = at;
    rest = rest.slice(letter.length);
  }
  if (rest !== '') return null;
  const gaps = last - first + 1 - hits.size;
  return gaps > word.length * 3
    ? null
    : { score: worth.strewn - Math.min(gaps, 19), letters: hits };
}
