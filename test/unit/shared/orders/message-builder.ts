import { asMessageId, bytes, type MessageId } from '../../../../shared/base/units.ts';
import type { MessageContents } from '../../../../shared/orders/entries/message-entry.ts';
import type { AttemptResult, EntryBody } from '../../../../shared/orders/entry.ts';
import type { MessageFacts } from '../../../../shared/orders/facts.ts';
import { blob, order, sha, task1, uuid, type TestJournal } from './journal-builder.ts';

export const message: MessageId = asMessageId(uuid(71));
export const otherMessage: MessageId = asMessageId(uuid(72));
export const messageObject = uuid(73);
export const messageTransaction = uuid(74);

export const question: MessageContents = {
  endpoint: 'correspondence',
  type: 'RequestAdditionalInformation',
  text: 'Which account is meant?',
  answers: null,
  answerBy: null,
  enclosures: [],
};
export const kept: MessageContents = {
  endpoint: 'dataPreserved',
  tasks: [{ task: task1, preserved: true, details: null }],
};
export const confirmation: MessageContents = {
  endpoint: 'confirmWithdrawal',
  tasks: [{ id: task1, kind: 'LDTask' }],
};

export const drafted = (contents: MessageContents = question): EntryBody => ({
  kind: 'messageDrafted',
  order,
  message,
  contents,
});
export const queuedMessage = (
  contents: MessageContents = question,
  hash = sha(800),
): EntryBody => ({
  kind: 'messageQueued',
  order,
  message,
  contents,
  hash,
  objects: [messageObject],
});
export const sealedMessage = (
  endpoint: MessageContents['endpoint'] = 'correspondence',
  hash = sha(800),
): EntryBody => ({
  kind: 'messageSealed',
  order,
  hash,
  endpoint,
  messageId: message,
  transactionId: messageTransaction,
  message: { blob: blob(61), sha256: sha(62), bytes: bytes(500) },
});
export const tried = (n: number): EntryBody => ({
  kind: 'attemptStarted',
  order,
  transactionId: messageTransaction,
  attempt: n,
});
export const told = (n: number, result: AttemptResult): EntryBody => ({
  kind: 'responseArrived',
  order,
  transactionId: messageTransaction,
  attempt: n,
  status: 200,
  xml: '',
  sha256: sha(75),
  result,
  fault: result === 'sent' ? null : 'message.refused',
});
export const silent = (n: number, mayHaveArrived: boolean): EntryBody => ({
  kind: 'attemptFailed',
  order,
  transactionId: messageTransaction,
  attempt: n,
  fault: 'connection.timeout',
  mayHaveArrived,
});

/** The message as it stands; fails when it is unknown. */
export function messageIn(journal: TestJournal, id = message): MessageFacts {
  const found = journal.order.messages.find((one) => one.id === id);
  if (found === undefined) throw new Error('no such message');
  return found;
}
