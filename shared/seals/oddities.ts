/**
 * Why something that looks like a signature is not checked. None of them is ever taken for "no signature", for a document
 * made odd on purpose would then look like one that nobody sealed, or for "unchanged".
 */
export const oddities = [
  /** The file, or the number of signatures, is beyond what is looked at. */
  'tooLarge',
  'tooMany',
  /** Something stands before the head of the PDF. */
  'headNotFirst',
  /** The dictionary of the signature cannot be read without guessing. */
  'notReadable',
  /** There is a signature or a signed field, but nothing says which bytes it is for. */
  'noRange',
  /** What it says it is for is not the file with exactly the signature left out. */
  'rangeWrong',
  /** The signature's own dictionary lies outside what it is for. */
  'outside',
  /** Two of them are for ranges that do not lie one in the other. */
  'overlaps',
  /** An earlier version of the document does not end as a document does. */
  'noEnd',
  'notHex',
  /** Looking took longer than it may, or went wrong: then nothing at all is known. */
  'tookTooLong',
  'failed',
] as const;
export type Oddity = (typeof oddities)[number];
