/**
 * Characters that deceive the eye: those that show nothing or turn the direction of what stands around them, and
 * letters of another script that look like ours (Unicode TR 36 and 39, narrowed to what names and addresses need).
 */

/** Controls, formats (direction marks, zero-width ones), separators, and blanks that pass for letters. */
const hidden =
  /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}\u115f\u2800\u3164\uffa0]|\u034f|\u1160|\u17b4|\u17b5|\p{Variation_Selector}/u;

/** Line ends and tabs are part of an address. */
const isLayout = (letter: string): boolean => '\n\r\t'.includes(letter);

/** A lone surrogate is no character at all; the expression above would not see it as one. */
const isLone = (letter: string): boolean => /^[\ud800-\udfff]$/.test(letter);

export const isHidden = (letter: string): boolean =>
  !isLayout(letter) && (isLone(letter) || hidden.test(letter));

/** `U+202E`. */
export const codeOf = (letter: string): string =>
  `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

const scriptsOf: Readonly<Record<string, RegExp>> = {
  BG: /\p{Script=Cyrillic}/u,
  GR: /\p{Script=Greek}/u,
  CY: /\p{Script=Greek}/u,
};

/** Letters of ordinary writing that only look like compatibility forms: ordinals, digraphs. */
const ordinary = /[ªºĳĲŀĿŉ]/u;

/** A Latin letter in disguise: full width, mathematical and the like. */
const isDisguised = (letter: string): boolean =>
  letter > '\u024f' &&
  !ordinary.test(letter) &&
  letter.normalize('NFKC') !== letter &&
  /^[\p{Script=Latin}\d]+$/u.test(letter.normalize('NFKC'));

/**
 * Letters in a text that do not belong into it: of a script that is not the State's, and within one word a second
 * script beside it.
 *
 * @param country ISO 3166-1 alpha-2 of the State that writes
 */
export function foreignLetters(text: string, country: string | null): readonly string[] {
  const own = Object.hasOwn(scriptsOf, country ?? '') ? scriptsOf[country ?? ''] : undefined;
  const words = text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.flatMap((word) => {
    const letters = [...word];
    const isMixed =
      own !== undefined && own.test(word) && letters.some((one) => /\p{Script=Latin}/u.test(one));
    return letters.filter((letter) => {
      if (isDisguised(letter)) return true;
      if (!/\p{L}/u.test(letter) || /\p{Script=Latin}|[ªºµ]/u.test(letter)) return false;
      return own?.test(letter) !== true || isMixed;
    });
  });
}

/** Letters that pass for others wherever the text is from: disguised Latin ones, and a second script within one word. */
export function mixedLetters(text: string): ReadonlySet<string> {
  const words = text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return new Set(
    words.flatMap((word) => {
      const letters = [...word];
      const isMixed = letters.some((one) => /\p{Script=Latin}/u.test(one));
      return letters.filter(
        (one) =>
          isDisguised(one) ||
          (isMixed && /\p{L}/u.test(one) && !/\p{Script=Latin}|[ªºµ]/u.test(one)),
      );
    }),
  );
}

/** A piece of a text: as it stands, or one character that would deceive, with its code point to show. */
export interface RevealedPiece {
  readonly text: string;
  readonly code: string | null;
}

/** The text in pieces; together they are the text, unchanged. `country` as in `foreignLetters`. */
export function reveal(text: string, country: string | null): readonly RevealedPiece[] {
  const foreign = new Set(foreignLetters(text, country));
  const pieces: { text: string; code: string | null }[] = [];
  for (const letter of text) {
    if (isHidden(letter) || foreign.has(letter))
      pieces.push({ text: letter, code: codeOf(letter) });
    else {
      const last = pieces.at(-1);
      if (last?.code === null) last.text += letter;
      else pieces.push({ text: letter, code: null });
    }
  }
  return pieces;
}
