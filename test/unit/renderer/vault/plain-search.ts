// The search as it is promised, read from plain texts one after the other: no index, nothing of the vault's own code.

/** The texts of one order as they were received. */
export interface PlainOrder {
  /** Numbers, names and identifiers. */
  readonly keys: readonly string[];
  /** Free text. */
  readonly texts: readonly string[];
}

const plainLetters = new Map(
  Object.entries({
    a: 'åäáàâã',
    c: 'ç',
    e: 'éèêë',
    i: 'íï',
    l: 'ł',
    n: 'ñ',
    o: 'öøóô',
    u: 'üúù',
    ae: 'æ',
    oe: 'œ',
    ss: 'ß',
    d: 'ð',
    th: 'þ',
    z: 'ź',
  }).flatMap(([plain, letters]) =>
    Array.from(letters, (letter): [string, string] => [letter, plain]),
  ),
);

/** As people compare: small letters, and a letter with a mark is the letter. */
function plain(text: string): string {
  let read = '';
  for (const letter of text.toLowerCase()) {
    const code = letter.codePointAt(0) ?? 0;
    const isLooseMark = code >= 0x300 && code <= 0x36f;
    if (!isLooseMark) read += plainLetters.get(letter) ?? letter;
  }
  return read;
}

const wordsOf = (text: string): readonly string[] =>
  text.split(/[\s\-.,:@/_]+/).filter((word) => word !== '');

/** Letters to change, add or leave out to make one word of the other. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let down = 1; down <= one.length; down += 1) {
    const next = [down];
    for (let at = 1; at <= other.length; at += 1) {
      const changed = (row[at - 1] ?? 0) + (one[down - 1] === other[at - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}

/** The word itself, its beginning from three letters on, or nearly it: one letter amiss from four, two from nine. */
function isNear(wanted: string, word: string): boolean {
  if (word === wanted || (wanted.length >= 3 && word.startsWith(wanted))) return true;
  const forgiven = /\d/.test(wanted) || wanted.length < 4 ? 0 : wanted.length < 9 ? 1 : 2;
  return forgiven > 0 && distance(wanted, word) <= forgiven;
}

const isNumber = (text: string): boolean => /^[+0][\d\s()./-]*$/.test(text.trim());
const digitsOf = (text: string): string => text.replaceAll('(0)', '').replaceAll(/\D/g, '');

/**
 * A search that can only be a telephone number, as its digits may stand in an order: without the zeros that dial out, and
 * one of the profile's State, Sweden, also as it is written there.
 */
function numbersDialled(search: string): readonly string[] {
  const digits = digitsOf(search);
  if (!isNumber(search) || digits.length < 7) return [];
  const number = digits.replace(/^0+/, '');
  const isSwedish = /^(\+|00)/.test(search.trim()) && number.startsWith('46');
  const all = isSwedish ? [number, number.slice(2)] : [number];
  return all.filter(({ length }) => length >= 6);
}

/** Whether a search finds an order: each of its words is a part of a key, or stands in the free text; or its number does. */
export function isFoundPlainly(search: string, { keys: received, texts }: PlainOrder): boolean {
  const numbers = received.filter(isNumber).map(digitsOf);
  const keys = [...received, ...numbers.filter(({ length }) => length >= 7)];
  const inText = texts.flatMap((text) => wordsOf(plain(text)));
  const isFound = (word: string): boolean => {
    if (keys.some((key) => plain(key).includes(word))) return true;
    const parts = wordsOf(word);
    return parts.length > 0 && parts.every((part) => inText.some((other) => isNear(part, other)));
  };
  if (numbersDialled(search).some(isFound)) return true;
  return plain(search)
    .split(/\s+/)
    .filter((word) => word !== '')
    .every(isFound);
}
