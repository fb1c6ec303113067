import type { MessageId, UtcMs } from '../../../shared/base/units.ts';
import type { MessageSays, MessageSent } from '../../../shared/by-hand/message-sent.ts';
import type { OtherChannel } from '../../../shared/orders/entries/channel.ts';
import type { LetterContents } from '../../../shared/orders/entries/message-entry.ts';
import type { SentSubject } from '../../state/sent-desk.svelte.ts';
import type { Text } from '../../text/text.ts';

/** What went, as far as it is written. */
export interface SentDraft extends Pick<LetterContents, 'type' | 'text' | 'answers'> {
  readonly endpoint: SentSubject['endpoint'];
  /** Null: not chosen yet. */
  readonly channel: OtherChannel | null;
  readonly sentAt: UtcMs | null;
  readonly receivedAt: UtcMs | null;
}

export const newSent = ({ endpoint, answers }: SentSubject): SentDraft => ({
  endpoint,
  channel: null,
  sentAt: null,
  receivedAt: null,
  type: answers === null ? 'RequestAdditionalInformation' : 'ProvideAdditionalInformation',
  text: '',
  answers,
});

/** The record as it would go to main; null while its way or its time is missing. */
export function sentOf(draft: SentDraft, message: MessageId): MessageSent | null {
  const { channel, sentAt, receivedAt } = draft;
  if (channel === null || sentAt === null) return null;
  return { message, channel, sentAt, receivedAt, says: saysOf(draft) };
}

const saysOf = ({ endpoint, type, text, answers }: SentDraft): MessageSays =>
  endpoint === 'confirmWithdrawal' ? { endpoint } : { endpoint, type, text, answers };

/** What it brings about, in a sentence. */
export function sentEffect({ endpoint, answers }: SentDraft, t: Text['sent']): string {
  if (endpoint === 'confirmWithdrawal') return t.effect.confirm;
  return answers === null ? t.effect.letter : t.effect.reply;
}
