import { codeOf, isHidden, reveal } from '../../shared/checks/characters.ts';

/**
 * Words of somebody else where only text can stand: characters that hide, turn the text or pass for others are written as
 * their code in brackets.
 * @param country ISO 3166-1 alpha-2 of the State that wrote it: its own script is no other's
 */
export const revealedText = (text: string, country: string | null): string =>
  reveal(text, country)
    .map((piece) => (piece.code === null ? piece.text : `[${piece.code}]`))
    .join('');

/** The same of what hides or turns the text alone, whoever wrote it. */
export const withoutHidden = (text: string): string =>
  [...text].map((letter) => (isHidden(letter) ? `[${codeOf(letter)}]` : letter)).join('');
