/** Above every number of letters one order could have, and small enough to count with without rounding. */
const marks = 2 ** 45 - 55;

/** Tells one recorded letter from another without its content: one number for one sender and the same words. */
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
