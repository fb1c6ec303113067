/** The list of orders. */
export const inboxEn = {
  title: 'Inbox',
  orders: 'Orders',
  byUrgency: 'Orders by urgency',
  search: 'Search orders',
  searchHint: 'number, authority, identifier or free text',
  found: (found: string, total: string) => `${found} of ${total}`,
  more: (count: string) => `Show ${count} more`,
  /** Where one shape of the list stands for several things. */
  states: {
    sent: 'Sent',
    refused: 'Refused',
    mayGo: 'May go',
    replied: 'Reply',
  },
  left: (time: string) => `${time} left`,
  late: (time: string) => `${time} late`,
  target: (time: string) => `target ${time}`,
  latest: (time: string) => `latest ${time}`,
  opens: (day: string) => `opens ${day}`,
  kept: 'kept until told',
  keptUntil: (day: string) => `to ${day}`,
  over: 'nothing due',
  toFind: 'what does it do?',
  silent: (day: string) => `since ${day}`,
  atOnce: 'at once',
  awaited: 'authority’s move',
  awaitedBy: (day: string) => `by ${day}`,
  by: (time: string) => `by ${time}`,
  receipt: (day: string) => `receipt ${day}`,
  sentAt: (day: string) => `sent ${day}`,
  withdrawn: 'withdrawn',
  askPerson: 'count it yourself',
  noAuthority: 'Authority not named',
  identifiers: (count: number) => (count === 1 ? '1 identifier' : `${count} identifiers`),
  /** What a row says is asked, with the kinds of data. */
  asked: {
    production: (data: string) => `Produce: ${data}`,
    preservation: (data: string) => `Preserve: ${data}`,
  },
  nothingAsked: 'No identifier named',
  /** It was a duplicate and is not closed any more. */
  again: 'The other order stands after all: close this one again?',
  emptyTitle: 'Nothing has arrived',
  emptyBody: (last: string) =>
    `The mailbox was last read: ${last}. New orders appear here by themselves.`,
  emptyNeverRead: 'The mailbox has not been read yet. New orders appear here by themselves.',
  readNow: 'Read the mailbox now',
  noneFoundTitle: (text: string) => `Nothing found for “${text}”`,
  noneFoundBody: (total: string, asOf: string) =>
    `Searched: numbers, authorities, identifiers and free text of ${total} orders on this computer. ${asOf}`,
  hits: (count: string) => (count === '1' ? '1 hit' : `${count} hits`),
  hitInside: 'found inside the order',
  clear: 'Clear the search',
  clearSearch: 'Show all orders',
  closedTitle: 'Orders are not shown',
  stuckTitle: 'Not everything could be read',
  stuckBody: (applied: string, head: string) =>
    `The journal has ${head} entries; ${applied} of them came. What you see may be old.`,
  loading: 'Reading the journal',
  checking:
    'Ombud is checking its records. You can read meanwhile; it receives and sends when that is done.',
  checkingBehind:
    'Ombud is checking its records. You can read meanwhile, but the newest may still be missing; it receives and sends when that is done.',
  rebuilding: 'Building the inbox anew from the journal',
  rebuildingRows:
    'The inbox is being built anew from the journal. Orders may still look as they did earlier.',
  readingRows: 'The journal is still being read. Orders may still look as they did earlier.',
  readSoFar: (applied: string, head: string) => `${applied} of ${head} entries read`,
  partSearch: 'Numbers, names and identifiers are searched; free text is still being read.',
  inMemoryTitle: 'Orders are held in memory',
  inMemoryBody:
    'They could not be stored on this computer for the next start. Nothing is lost: the journal has everything. Free some disk space and start Ombud again.',
  chooseTitle: 'Choose an order',
  chooseBody: 'Its summary, clock and next step appear here.',
  back: (count: number) => `Inbox, ${count} open`,
} as const;
