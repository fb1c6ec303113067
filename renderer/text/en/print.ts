/** Printing an order, and the sheet itself. */
export const printEn = {
  print: 'Print',
  title: 'Print the order',
  clockTitle: 'Print the clock and its reasons',
  besideTitle: (clock: string) => `Print “${clock}” and its reasons`,
  warning:
    'Paper and PDF files are outside Ombud’s protection: whoever holds one can read it, and it does not follow what happens to the order.',
  what: 'What',
  onePage: 'One page',
  asForm: 'As the form',
  formTitle: 'Print the form',
  whole: 'Whole order',
  clockOnly: 'Clock and reasons',
  deletionOnly: 'Certificate of deletion',
  deletionTitle: 'Print the certificate of deletion',
  moreAsked: (count: number) =>
    count === 1
      ? 'One more identifier is on the whole order.'
      : `${count} more identifiers are on the whole order.`,
  toPaper: 'Print on paper',
  toPdf: 'Save as PDF',
  saved: 'PDF saved',
  savedUntagged:
    'PDF saved as it prints, without the tags that screen readers go by: it could not be set in type, most often for characters that Ombud’s typefaces lack, or for its length',
  chooseFirst: 'Open an order first; then it can be printed.',
  sheet: 'Sheet for printing',
  orders: {
    production: 'European Production Order',
    preservation: 'European Preservation Order',
    unknown: 'Order whose certificate has not come',
  },
  withLog: 'With the technical log',
  withLogHint: 'How each message was carried, and every received object with its own hash.',
  logLeft: (count: number) =>
    count === 1
      ? 'One entry that only tells how a message was carried is left out.'
      : `${count} entries that only tell how messages were carried are left out.`,
  objectsCount: (count: number) =>
    count === 1
      ? 'One object was received. SHA-256 of its hash, with a line feed:'
      : `${count} objects were received. SHA-256 of the list of their hashes, one a line:`,
  objectsWhere:
    'Each object with its own hash stands in Ombud under Raw, what carried it under Messages; both are printed with the technical log.',
  printedAt: (time: string) => `Printed ${time}`,
  by: (name: string) => `by ${name}`,
  practice: 'PRACTICE: made-up order, reaches no authority',
  state: 'State',
  history: 'What came and went',
  objects: 'Received objects and their hashes',
  object: 'Object',
  version: 'Version',
  arrivedAt: 'Arrived',
  notBySchema: 'does not follow the schema',
  reasons: 'Why these times',
  deletion: {
    title: 'Certificate of deletion',
    lead: 'Data that were kept under this order, let go when the duty to keep them had ended, and deleted.',
    kept: 'Kept',
    keptIn: (system: string, since: string, name: string) =>
      `in ${system}, since ${since}, recorded by ${name}`,
    ground: 'Why the duty ended',
    letGo: 'Let go',
    letGoBy: (name: string, time: string) => `${time}, by ${name}`,
    mailbox: 'Mailbox read before',
    deleted: 'Deleted',
    who: 'By',
    how: 'How',
    recorded: 'Recorded',
    entries: 'Entries of the journal',
    source:
      'All of it is from Ombud’s journal, as people recorded it. Ombud itself deletes nothing where the data lie and has not looked.',
    signature: 'Place, date, signature',
  },
} as const;
