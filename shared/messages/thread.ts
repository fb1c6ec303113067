/** The letters of one order, both ways, with what belongs to each. */
import { utcMs, type MessageId, type UtcMs, type Uuid } from '../base/units.ts';
import type { AdditionalInfoObject, DocumentObject } from '../hi1/model.ts';
import type { OrderContent, WrittenMessage } from '../orders/content.ts';
import type { LetterContents } from '../orders/entries/message-entry.ts';
import type { PersonRef } from '../orders/entries/person.ts';
import type { MessageFacts, OrderFacts } from '../orders/facts.ts';
import type { Speaker } from '../orders/facts/word-facts.ts';

/** How things stand with what an authority asks to be answered. */
export type Reply =
  | { readonly kind: 'wanted' }
  /** Written, let go, or on its way; not known to have arrived. */
  | { readonly kind: 'begun'; readonly message: MessageId }
  | { readonly kind: 'given'; readonly at: UtcMs };

/** A letter from an authority. */
export interface LetterIn {
  readonly way: 'in';
  readonly id: Uuid;
  readonly at: UtcMs;
  readonly type: string | null;
  readonly speaker: Speaker;
  readonly owner: string | null;
  readonly country: string | null;
  readonly document: DocumentObject | null;
  readonly enclosures: readonly DocumentObject[];
  readonly information: readonly AdditionalInfoObject[];
  /** Until when the authority wants an answer; only what the letter itself says. */
  readonly answerBy: UtcMs | null;
  /** Null: it asks for none. */
  readonly reply: Reply | null;
}

/** A letter of ours, drafts among them. */
export interface LetterOut {
  readonly way: 'out';
  readonly id: MessageId;
  readonly at: UtcMs;
  readonly contents: LetterContents;
  readonly message: MessageFacts;
  /** How it went another way, and who has written that down; null: not so. */
  readonly recorded: (Recorded & { readonly by: PersonRef | null }) | null;
}

export type Letter = LetterIn | LetterOut;

type Recorded = NonNullable<WrittenMessage['recorded']>;
type Thread = Pick<OrderFacts, 'words' | 'messages'>;
type Written = Pick<OrderContent, 'documents' | 'additional' | 'messages'>;

const asks = (type: string | null, answerBy: UtcMs | null): boolean =>
  type === 'RequestAdditionalInformation' || answerBy !== null;

function replyTo({ messages }: Thread, id: Uuid): Reply {
  const answers = messages.filter((message) => message.answers === id);
  const sent = answers.flatMap(({ sentAt }) => (sentAt === null ? [] : [sentAt]));
  if (sent.length > 0) return { kind: 'given', at: utcMs(Math.min(...sent)) };
  const begun = answers.find(({ state }) => state !== 'stopped');
  return begun === undefined ? { kind: 'wanted' } : { kind: 'begun', message: begun.id };
}

/** Every letter of an order, the newest first. */
export function threadOf(facts: Thread, content: Written): readonly Letter[] {
  const incoming = facts.words.flatMap((word): LetterIn[] => {
    if (word.form !== 'letter') return [];
    const { id, type, speaker, owner, country, saidAt, answerBy } = word;
    const belongs = (object: DocumentObject | AdditionalInfoObject): boolean =>
      object.id !== id && object.associated.includes(id);
    return [
      {
        way: 'in',
        id,
        at: saidAt,
        type,
        speaker,
        owner,
        country,
        document: content.documents.find((document) => document.id === id) ?? null,
        enclosures: content.documents.filter(belongs),
        information: content.additional.filter(belongs),
        answerBy,
        reply: asks(type, answerBy) ? replyTo(facts, id) : null,
      },
    ];
  });
  const own = content.messages.flatMap((one): LetterOut[] => {
    const { id, contents, writtenAt } = one;
    const message = facts.messages.find((known) => known.id === id);
    if (message === undefined || contents.endpoint !== 'correspondence') return [];
    const at = message.queuedAt ?? message.sentAt ?? writtenAt;
    const recorded = one.recorded === undefined ? null : { ...one.recorded, by: one.writtenBy };
    return [{ way: 'out', id, at, contents, message, recorded }];
  });
  return [...incoming, ...own].sort((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1));
}

/** Letters of authorities that wait for an answer nobody has begun, the first to come first. */
export const waitingLetters = (facts: Thread): readonly Uuid[] =>
  facts.words
    .filter(
      ({ id, form, type, answerBy }) =>
        form === 'letter' && asks(type, answerBy) && replyTo(facts, id).kind === 'wanted',
    )
    .map(({ id }) => id);

/** How many letters of authorities wait for an answer. */
export const wantedReplies = (letters: readonly Letter[]): number =>
  letters.filter((letter) => letter.way === 'in' && letter.reply?.kind === 'wanted').length;
