/** How old what is shown is, and what goes without the service. */
export const freshnessEn = {
  asOf: (time: string) => `As of ${time}`,
  neverRead: 'The mailbox was never read here',
  moved: (count: number) =>
    count === 0
      ? 'New orders may have come since'
      : count === 1
        ? '1 clock may have moved since'
        : `${count} clocks may have moved since`,
  movedUnknown: 'Clocks may have moved since',
  thisMoved: 'This clock may have moved since',
  railOnline: 'Online',
  railHalted: 'Stopped',
  railOffline: 'Offline',
  railStarting: 'Connecting',
  railStale: 'No news',
  railRefused: 'Not read',
  railNever: 'No contact yet',
  offlineSince: (time: string) => `Offline since ${time}.`,
  offlineNever: 'No contact with the service yet.',
  sinceStart: 'Nothing was heard since Ombud started.',
  refused: 'The service answers, but the mailbox cannot be read.',
  stale: 'The mailbox has not been read for a while.',
  nextTry: (time: string) => `Next try ${time}.`,
  tryingNow: 'Contact is being sought.',
  why: 'Why?',
  tryNow: 'Try now',
  check: 'Check the connection',
  help: 'What helps',
  works: 'Works',
  worksAll: 'Reading, searching, printing and preparing answers.',
  worksUnsigned: 'Reading, searching and printing. Preparing an answer needs somebody signed in.',
  worksClosed: 'Nothing until somebody has signed in: orders are closed on this computer.',
  fails: 'Does not work',
  failsOffline:
    'Sending, signing in and new orders. Nobody here can tell whether an order was withdrawn.',
  failsRefused:
    'New orders do not arrive and no answer leaves. Nobody here can tell whether an order was withdrawn.',
} as const;
