/** A text without regard to case, spacing and the forms a letter may be written in: what is the same so is the same. */
export const plain = (text: string): string =>
  text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
