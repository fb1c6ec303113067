/** Printing an order, and the sheet itself. */
export const printEn = {
  print: 'Print',
  title: 'Print the order',
  clockTitle: 'Print the clock and its reasons',
  warning:
    'Paper and PDF files are outside Ombud’s protection: whoever holds one can read it, and it does not follow what happens to the order.',
  what: 'What',
  onePage: 'One page',
  asForm: 'As the form',
  formTitle: 'Print the form',
  whole: 'Whole order',
  clockOnly: 'Clock and reasons',
  moreAsked: (count: number) =>
    count === 1
      ? 'One more identifier is on the whole order.'
      : `${count} more identifiers are on the whole order.`,
  toPaper: 'Print on paper',
  toPdf: 'Save as PDF',
  saved: 'PDF saved',
  chooseFirst: 'Open an order first; then it can be printed.',
  sheet: 'Sheet for printing',
  order: 'European Production Order',
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
} as const;
