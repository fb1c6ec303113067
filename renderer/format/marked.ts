import { folded, wordsOf } from '../vault/search-fold.ts';

/** A piece of a text: looked for, or between. */
export interface Piece {
  readonly text: string;
  readonly isHit: boolean;
}

/** Where the words of a search stand in a text; together the pieces are the text, unchanged. */
export function marked(text: string, search: string): readonly Piece[] {
  const letters = [...text];
  const units = letters.flatMap((letter, at) => [...folded(letter)].map((unit) => ({ unit, at })));
  const plain = units.map(({ unit }) => unit).join('');
  const hits = new Set<number>();
  for (const word of wordsOf(search)) {
    for (let at = plain.indexOf(word); at >= 0; at = plain.indexOf(word, at + 1)) {
      const from = [...plain.slice(0, at)].length;
      for (const { at: letter } of units.slice(from, from + [...word].length)) hits.add(letter);
    }
  }
  const pieces: { text: string; isHit: boolean }[] = [];
  letters.forEach((letter, at) => {
    const isHit = hits.has(at);
    const last = pieces.at(-1);
    if (last !== undefined && last.isHit === isHit) last.text += letter;
    else pieces.push({ text: letter, isHit });
  });
  return pieces;
}

/** Does any word of the search stand in the text? */
export const hasHit = (text: string, search: string): boolean =>
  marked(text, search).some(({ isHit }) => isHit);
