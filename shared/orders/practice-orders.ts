/** Names of the orders the practice platform can send, in the order a person should learn them. */
export const practiceOrders = [
  'plain',
  'notified',
  'emergency',
  'languages',
  'subscriber',
  'content',
  'identifiers',
  'attachments',
] as const;

export type PracticeOrder = (typeof practiceOrders)[number];
