import { functionWords } from './function-words.ts';

/** So many words of a language must be there before it is named. */
const fewest = 3;
/** It must have so much more of them than the next one. */
const lead = 1.5;
/** Of a long text its beginning is enough. */
const longest = 20_000;

/**
 * In which official language of the Union a text seems to be written. It is a guess from small words: null where it is
 * not clear, and nothing may hang on it but a question to a person.
 *
 * @returns ISO 639-1, or null
 */
export function languageOfText(text: string): string | null {
  const read = text.slice(0, longest).toLowerCase();
  const letters = read.match(/\p{L}/gu)?.length ?? 0;
  const share = (script: RegExp): number =>
    (read.match(script)?.length ?? 0) / Math.max(letters, 1);
  if (letters >= 12 && share(/\p{Script=Greek}/gu) > 0.5) return 'el';
  if (letters >= 12 && share(/\p{Script=Cyrillic}/gu) > 0.5) return 'bg';
  const told = read.match(/[\p{L}’']+/gu) ?? [];
  const hits = [...functionWords].map(([code, words]) => ({
    code,
    hits: told.filter((word) => words.has(word)).length,
  }));
  const [best, next] = hits.sort((a, b) => b.hits - a.hits);
  if (best === undefined || best.hits < fewest) return null;
  return best.hits >= (next?.hits ?? 0) * lead ? best.code : null;
}
