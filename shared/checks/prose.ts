/** What hides in running text: characters as in a name or address, and blank lines that push words out of sight. */
import { codeOf, isHidden, mixedLetters } from './characters.ts';

/** A piece of a text: as it stands, one character that would deceive, or a run of empty lines. */
export interface ProsePiece {
  readonly text: string;
  /** Its code point to show, of a character; null: none. */
  readonly code: string | null;
  /** How many empty lines stand here together; 0: none that need telling. */
  readonly emptyLines: number;
}

/** More line ends than this in a row are no paragraph any more. */
const gap = /((?:[^\S\n]*\n){5,})/u;

/** The text in pieces; together they are the text, unchanged. Words of another script stand as they are: prose has them. */
export function revealProse(text: string): readonly ProsePiece[] {
  const mixed = mixedLetters(text);
  return text.split(gap).flatMap((part, at): readonly ProsePiece[] => {
    if (part === '') return [];
    if (at % 2 === 0) return charactersOf(part, mixed);
    return [{ text: part, code: null, emptyLines: part.split('\n').length - 2 }];
  });
}

function charactersOf(text: string, mixed: ReadonlySet<string>): readonly ProsePiece[] {
  const pieces: { text: string; code: string | null; emptyLines: number }[] = [];
  for (const letter of text) {
    const last = pieces.at(-1);
    if (isHidden(letter) || mixed.has(letter))
      pieces.push({ text: letter, code: codeOf(letter), emptyLines: 0 });
    else if (last?.code === null) last.text += letter;
    else pieces.push({ text: letter, code: null, emptyLines: 0 });
  }
  return pieces;
}

/** How many characters and gaps a reader would not see. */
export const hiddenIn = (text: string): number =>
  revealProse(text).filter(({ code, emptyLines }) => code !== null || emptyLines > 0).length;
