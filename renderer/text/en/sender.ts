/** The sender check of one order. */
export const senderEn = {
  title: 'Sender check',
  allAgree: (count: number) => (count === 1 ? '1 check agrees' : `All ${count} checks agree`),
  nothingToLook: 'Nothing to look at',
  look: (count: number) => `${count} to look at`,
  cannotTell: (count: number) => `${count} cannot be told`,
  agrees: (count: number) => (count === 1 ? '1 agrees' : `${count} agree`),
  verdicts: { look: 'Look', cannotTell: 'Cannot tell', agrees: 'Agrees' },
  showAll: (count: number) => `Show all ${count} checks`,
  advice:
    'The order stands and its clock runs, whatever is found here. Signatures and seals are not verified by Ombud.',
  asOf: (state: string, time: string) => `Directory of ${state} as of ${time}`,
  notWhole: 'not read whole',
  notRead: (state: string) => `The directory of ${state} has not been read yet`,
  noState: 'The order names no State whose directory could be asked',
  old: 'more than a day old',
  asking: 'Asking the directory…',
  askAgain: 'Ask again',
  ask: 'Ask the directory',
  hidden: (code: string) => `character ${code}`,
} as const;
