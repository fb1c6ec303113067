import type { MessageContents } from './entries/message-entry.ts';

/** Above every number of records one order could have, and small enough to count with without rounding. */
const marks = 2 ** 45 - 55;

/** Tells one record of what came from another without its content: one number for one sender and the same words. */
export const letterMark = ({
  sender,
  words,
}: {
  readonly sender: string;
  readonly words: string;
}): number =>
  [...sender.trim(), '\n', ...words.trim()].reduce(
    (mark, letter) => (mark * 131 + (letter.codePointAt(0) ?? 0)) % marks,
    0,
  );

/** The same of a message of ours: a letter by its text, a confirmation says nothing of its own. */
export const messageMark = (
  said: Pick<MessageContents, 'endpoint'> & { readonly text?: string },
): number => letterMark({ sender: said.endpoint, words: said.text ?? '' });
