import { describe, expect, test } from 'vitest';
import { position, utcMs } from '../../../../shared/base/units.ts';
import type { DocumentObject } from '../../../../shared/hi1/model.ts';
import { threadOf, wantedReplies } from '../../../../shared/messages/thread.ts';
import { newCore } from '../../../../shared/orders/content-fold.ts';
import type { LetterContents } from '../../../../shared/orders/entries/message-entry.ts';
import type { MessageFacts, WordFacts } from '../../../../shared/orders/facts.ts';
import { order, received, uuid } from '../orders/journal-builder.ts';
import { message, question } from '../orders/message-builder.ts';

const at = (minutes: number) => utcMs(received + minutes * 60_000);
const word: WordFacts = {
  id: uuid(81),
  form: 'letter',
  type: 'RequestAdditionalInformation',
  speaker: 'issuing',
  owner: 'ia-de-0001',
  country: 'DE',
  saidAt: at(10),
  receivedAt: at(11),
  answerBy: at(600),
  verdict: null,
  position: position(3),
};
const document = (id: number, associated: DocumentObject['associated']): DocumentObject => ({
  type: 'Document',
  id: uuid(id),
  country: 'DE',
  owner: 'ia-de-0001',
  generation: 1,
  externalId: null,
  associated,
  lastChanged: null,
  name: 'Correspondence',
  reference: null,
  documentType: null,
  properties: [],
  body: null,
});
const facts: MessageFacts = {
  id: message,
  endpoint: 'correspondence',
  state: 'drafted',
  answers: word.id,
  draftedAt: at(20),
  nonExecution: null,
  queuedAt: null,
  queuedBy: null,
  transactionId: null,
  attempts: 0,
  lastAttemptAt: null,
  lastFault: null,
  sentAt: null,
  acknowledgedAt: null,
  stopReason: null,
  mayHaveArrived: false,
  hash: null,
  objects: [],
};
const written: LetterContents = {
  endpoint: 'correspondence',
  type: 'ProvideAdditionalInformation',
  text: 'Ninety days.',
  answers: word.id,
  answerBy: null,
  enclosures: [],
};
const core = newCore(order);
const content = {
  ...core,
  documents: [document(81, [order]), document(82, [order, uuid(81)]), document(83, [order])],
  messages: [{ id: message, contents: written, writtenAt: at(20), writtenBy: null }],
};
const incoming = (messages: readonly MessageFacts[], words = [word]) =>
  threadOf({ words, messages }, content).find(({ way }) => way === 'in');

describe('the letters of an order', () => {
  test('stand the newest first, each with what was enclosed', () => {
    const thread = threadOf({ words: [word], messages: [facts] }, content);
    expect(thread.map(({ id }) => id)).toEqual([message, word.id]);
    expect(thread[1]).toMatchObject({
      document: { id: uuid(81) },
      enclosures: [{ id: uuid(82) }],
      answerBy: at(600),
    });
  });

  test.each([
    ['wanted', []],
    ['begun', [facts]],
    ['begun', [{ ...facts, state: 'unclear' as const }]],
    ['wanted', [{ ...facts, state: 'stopped' as const }]],
    ['given', [{ ...facts, state: 'sent' as const, sentAt: at(30) }]],
  ] as const)('an answer is %s', (kind, messages) => {
    expect(incoming(messages)).toMatchObject({ reply: { kind } });
  });

  test('an answer of theirs asks for none, and a renewed order is no letter', () => {
    const said = { ...word, type: 'ProvideAdditionalInformation', answerBy: null };
    expect(incoming([], [said])).toMatchObject({ reply: null });
    expect(incoming([], [{ ...word, form: 'renewal' }])).toBeUndefined();
    expect(wantedReplies(threadOf({ words: [word, said], messages: [] }, content))).toBe(1);
  });

  test('confirmations are no letters', () => {
    const other = { ...facts, endpoint: 'dataPreserved' as const };
    const contents = { endpoint: 'dataPreserved', tasks: [] } as const;
    const messages = [{ id: message, contents, writtenAt: at(20), writtenBy: null }];
    expect(threadOf({ words: [], messages: [other] }, { ...content, messages })).toEqual([]);
    expect(question.endpoint).toBe('correspondence');
  });
});
