/** What a person records of a letter or a confirmation of ours that went another way (Article 19(5), (6)). */
import { fault, type Fault, type FaultCode } from '../base/fault.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { MessageId, UtcMs } from '../base/units.ts';
import { receiptsOf } from '../orders/clock-of.ts';
import type { OtherChannel } from '../orders/entries/channel.ts';
import type { LetterContents } from '../orders/entries/message-entry.ts';
import type { MessageFacts, OrderFacts } from '../orders/facts.ts';
import { messageMark } from '../orders/letter-mark.ts';
import { startOfMinute } from './minutes.ts';

/** What it says: that work has stopped (Article 10(9)), or a letter in its own words. */
export type MessageSays =
  | { readonly endpoint: 'confirmWithdrawal' }
  | Pick<LetterContents, 'endpoint' | 'type' | 'text' | 'answers'>;

export interface MessageSent {
  /** Given by the window, so that no press records it twice; a draft of ours keeps its own. */
  readonly message: MessageId;
  readonly channel: OtherChannel;
  readonly sentAt: UtcMs;
  /** When the authority had it, as far as that is known. */
  readonly receivedAt: UtcMs | null;
  readonly says: MessageSays;
}

/**
 * Judges what is to be recorded. Times are written to the minute, so the minute of the order's receipt, and of what it
 * answers, counts as after it.
 *
 * Errors, the first that holds: `byHand.messageThroughService`, `byHand.inFuture`, `byHand.timesCrossed`,
 * `byHand.messageBeforeOrder`, `confirmation.notWithdrawn`, `confirmation.doneAlready`, `letter.empty`,
 * `byHand.answeredUnknown`, `byHand.messageBeforeCause`, `byHand.newsRecordedAlready`.
 */
export function judgeMessageSent(
  facts: OrderFacts,
  said: MessageSent,
  now: UtcMs,
): Result<MessageSent, Fault> {
  const refusal =
    wayRefusal(facts, said, now) ??
    (said.says.endpoint === 'confirmWithdrawal'
      ? confirmationRefusal(facts, said)
      : letterRefusal(facts, said, said.says));
  if (refusal !== null) return err(fault(refusal));
  const isKnown = facts.messages.some((known) => isSame(known, said));
  return isKnown ? err(fault('byHand.newsRecordedAlready')) : ok(said);
}

function wayRefusal(
  facts: OrderFacts,
  { sentAt, receivedAt }: MessageSent,
  now: UtcMs,
): FaultCode | null {
  if (facts.channel === null) return 'byHand.messageThroughService';
  if (sentAt > now || (receivedAt ?? sentAt) > now) return 'byHand.inFuture';
  if (receivedAt !== null && receivedAt < sentAt) return 'byHand.timesCrossed';
  return sentAt < startOfMinute(receiptsOf(facts).due) ? 'byHand.messageBeforeOrder' : null;
}

function confirmationRefusal(
  { withdrawnAt, withdrawalConfirmedAt }: OrderFacts,
  { sentAt }: MessageSent,
): FaultCode | null {
  if (withdrawnAt === null) return 'confirmation.notWithdrawn';
  if (withdrawalConfirmedAt !== null) return 'confirmation.doneAlready';
  return sentAt < startOfMinute(withdrawnAt) ? 'byHand.messageBeforeCause' : null;
}

function letterRefusal(
  { words }: OrderFacts,
  { sentAt }: MessageSent,
  { text, answers }: Pick<LetterContents, 'text' | 'answers'>,
): FaultCode | null {
  if (text.trim() === '') return 'letter.empty';
  if (answers === null) return null;
  const answered = words.find(({ id, form }) => id === answers && form === 'letter');
  if (answered === undefined) return 'byHand.answeredUnknown';
  return sentAt < startOfMinute(answered.saidAt) ? 'byHand.messageBeforeCause' : null;
}

/** The same again: under one identifier, or at one time about one thing and in the same words. */
const isSame = (known: MessageFacts, { message, sentAt, says }: MessageSent): boolean =>
  (known.id === message && known.state !== 'drafted') ||
  (known.sentAt === sentAt &&
    known.answers === (says.endpoint === 'correspondence' ? says.answers : null) &&
    known.recorded?.mark === messageMark(says));
