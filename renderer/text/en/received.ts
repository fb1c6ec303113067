/** Saving what came with an order. */
export const receivedEn = {
  ask: 'Save…',
  title: 'Save what was received?',
  lead: 'Ombud does not open it. All it has looked for inside are signatures and seals.',
  name: 'Saved as',
  renamed: 'The sender’s own name held signs that no file name should have, or said no kind.',
  type: 'Kind, as the sender says',
  noType: 'not said',
  size: 'Size',
  hash: 'SHA-256',
  hashOf: 'the hash of the document',
  notAsStated: 'Its bytes are not those the sender’s checksum stands for.',
  runs: 'What ends like this can be a program. Let somebody who knows look at it before it is opened.',
  leaves: 'It leaves Ombud’s encryption',
  leavesBody:
    'The file is readable for this account of the computer, and for whoever gets hold of it. Whoever saves it answers for it.',
  save: 'Choose where and save',
  saved: 'Saved',
} as const;
