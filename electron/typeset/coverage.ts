/** Which characters a typeface has, as the compiler tells: how many it lacks, how many it has, how many it lacks, and so on. */
export type Coverage = readonly number[];

/** Shown by nothing: a soft hyphen, the marks of direction and joining, a byte order mark. */
const shownByNothing = /[\u00ad\u200b-\u200f\u2060\ufeff\n]/;

/** True for each character that one of the typefaces has, or that shows nothing. */
export function covering(all: readonly Coverage[]): (character: string) => boolean {
  const has = new Set<number>();
  for (const coverage of all) {
    let code = 0;
    for (const [at, length] of coverage.entries()) {
      if (at % 2 === 1) for (let one = code; one < code + length; one += 1) has.add(one);
      code += length;
    }
  }
  return (character) => shownByNothing.test(character) || has.has(character.codePointAt(0) ?? -1);
}
