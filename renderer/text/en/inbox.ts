/** The list of orders. */
export const inboxEn = {
  title: 'Inbox',
  orders: 'Orders',
  byUrgency: 'Orders by urgency',
  search: 'Search orders',
  searchHint: 'number, authority or identifier',
  found: (found: string, total: string) => `${found} of ${total}`,
  asOf: (time: string) => `as of ${time}`,
  more: (count: string) => `Show ${count} more`,
  /** Where one shape of the list stands for several things. */
  states: {
    sent: 'Sent',
    refused: 'Refused',
  },
  left: (time: string) => `${time} left`,
  late: (time: string) => `${time} late`,
  target: (time: string) => `target ${time}`,
  opens: (day: string) => `opens ${day}`,
  by: (time: string) => `by ${time}`,
  receipt: (day: string) => `receipt ${day}`,
  sentAt: (day: string) => `sent ${day}`,
  withdrawn: 'withdrawn',
  askPerson: 'count it yourself',
  noAuthority: 'Authority not named',
  identifiers: (count: number) => (count === 1 ? '1 identifier' : `${count} identifiers`),
  emptyTitle: 'Nothing has arrived',
  emptyBody: (last: string) =>
    `The mailbox was last read: ${last}. New orders appear here by themselves.`,
  emptyNeverRead: 'The mailbox has not been read yet. New orders appear here by themselves.',
  readNow: 'Read the mailbox now',
  noneFoundTitle: 'No order found',
  noneFoundBody: (text: string) =>
    `Nothing holds “${text}”. Search looks at number, authority and identifiers.`,
  clearSearch: 'Show all orders',
  closedTitle: 'Orders are not shown',
  stuckTitle: 'Not everything could be read',
  stuckBody: (applied: string, head: string) =>
    `The journal has ${head} entries; ${applied} of them came. What you see may be old.`,
  loading: 'Reading the journal',
  chooseTitle: 'Choose an order',
  chooseBody: 'Its summary, clock and next step appear here.',
  back: (count: number) => `Inbox, ${count} open`,
} as const;
