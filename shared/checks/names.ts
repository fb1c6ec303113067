/** When two written names are the same name, and when one only looks like the other. */
import { isHidden } from './characters.ts';

/** Cyrillic and Greek letters that pass for Latin ones, lower case. */
const lookAlike: Readonly<Record<string, string>> = {
  а: 'a', в: 'b', е: 'e', ё: 'e', һ: 'h', і: 'i', ї: 'i', ј: 'j', к: 'k', ԛ: 'q', ӏ: 'l', м: 'm', н: 'h',
  о: 'o', р: 'p', с: 'c', ѕ: 's', т: 't', у: 'y', х: 'x', ԁ: 'd', ԝ: 'w', ѵ: 'v', г: 'r', п: 'n',
  α: 'a', β: 'b', ε: 'e', η: 'n', ι: 'i', κ: 'k', ν: 'v', ο: 'o', ρ: 'p', τ: 't', υ: 'u', χ: 'x', ω: 'w', γ: 'y',
}; // prettier-ignore

/** Letters that no decomposition takes apart. */
const spelled: Readonly<Record<string, string>> = {
  ß: 'ss', ø: 'o', æ: 'ae', œ: 'oe', ł: 'l', đ: 'd', ð: 'd', ı: 'i', þ: 'th', ħ: 'h',
}; // prettier-ignore

const mapped = (text: string, table: Readonly<Record<string, string>>): string =>
  [...text]
    .map((letter) => (Object.hasOwn(table, letter) ? (table[letter] ?? letter) : letter))
    .join('');

/** What stays of a name when case, accents, punctuation and spaces are left out. */
export function nameKey(name: string): string {
  const plain = [...name].filter((letter) => !isHidden(letter)).join('');
  const letters = mapped(plain.normalize('NFKC').toLowerCase(), spelled).normalize('NFD');
  return letters.replace(/[^\p{L}\p{N}]/gu, '');
}

/** The same, with everything that one may take for another written as one. */
export const lookAlikeKey = (name: string): string =>
  mapped(nameKey(name), lookAlike)
    .replaceAll('0', 'o')
    .replace(/[1il|]/gu, 'l')
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w');

export const isSameName = (one: string, other: string): boolean =>
  nameKey(one) !== '' && nameKey(one) === nameKey(other);

/** Long enough for any name; a longer text is compared by its beginning. */
const longest = 120;
/** So many letters may differ. */
const mostEdits = 2;
/** Of shorter names most are that near to one another. */
const shortest = 8;

/** Not the same name, but a tired eye might take it for the same. */
export function isSimilarName(one: string, other: string): boolean {
  if (isSameName(one, other)) return false;
  const a = lookAlikeKey(one).slice(0, longest);
  const b = lookAlikeKey(other).slice(0, longest);
  if (a === '' || b === '') return false;
  if (a === b) return true;
  return Math.min(a.length, b.length) >= shortest && isWithin(a, b);
}

/** Levenshtein's distance is at most `mostEdits`. */
function isWithin(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > mostEdits) return false;
  let above = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let row = 1; row <= a.length; row += 1) {
    const here = [row];
    for (let at = 1; at <= b.length; at += 1) {
      const change = (above[at - 1] ?? 0) + (a[row - 1] === b[at - 1] ? 0 : 1);
      here.push(Math.min(change, (above[at] ?? 0) + 1, (here[at - 1] ?? 0) + 1));
    }
    if (Math.min(...here) > mostEdits) return false;
    above = here;
  }
  return (above[b.length] ?? 0) <= mostEdits;
}
