// What of ours went another way about an order on paper.
import { asMessageId, type UtcMs, type Uuid } from '../../../../shared/base/units.ts';
import type { MessageSays } from '../../../../shared/by-hand/message-sent.ts';
import type { EntryBody } from '../../../../shared/orders/entry.ts';
import { order, uuid } from '../orders/journal-builder.ts';

type Letter = Extract<MessageSays, { readonly endpoint: 'correspondence' }>;

export const confirmed = { endpoint: 'confirmWithdrawal' } as const;
export const letter: Letter = {
  endpoint: 'correspondence',
  type: 'RequestAdditionalInformation',
  text: 'Which account is meant?',
  answers: null,
};
export const reply = (answers: Uuid): Letter => ({
  endpoint: 'correspondence',
  type: 'ProvideAdditionalInformation',
  text: 'The mailbox has been closed since April.',
  answers,
});

export const went = (
  n: number,
  sentAt: UtcMs,
  says: MessageSays,
): Extract<EntryBody, { readonly kind: 'messageRecorded' }> => ({
  kind: 'messageRecorded',
  order,
  message: asMessageId(uuid(750 + n)),
  channel: 'post',
  sentAt,
  receivedAt: null,
  contents:
    says.endpoint === 'confirmWithdrawal'
      ? { ...says, tasks: [] }
      : { ...says, answerBy: null, enclosures: [] },
  originals: [],
});
