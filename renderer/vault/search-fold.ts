/** Letters that no decomposition takes apart, as people type them without their keys. */
const plain: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ß: 'ss',
  ð: 'd',
  đ: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
};

/** Text as it is compared in a search: NFKC, small letters, without accents; å and ä read a, ö reads o. */
export const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[æœøßðđłþı]/g, (letter) => plain[letter] ?? letter);

/** Words looked for at once; what is typed beyond that does not narrow the search any further. */
const mostWords = 12;

/** The words of a search, folded, each once. */
export const wordsOf = (text: string): readonly string[] =>
  [...new Set(folded(text).split(/\s+/u))].filter((word) => word !== '').slice(0, mostWords);
