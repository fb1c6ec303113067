import { describe, expect, test } from 'vitest';
import { newsPreview } from '../../../../shared/by-hand/news-preview.ts';
import { threadOf, waitingLetters } from '../../../../shared/messages/thread.ts';
import type { News } from '../../../../shared/orders/entries/news-entry.ts';
import type { EntryBody } from '../../../../shared/orders/entry.ts';
import { urgencyOf } from '../../../../shared/orders/urgency.ts';
import { later, onPaper, told } from '../by-hand/news-builder.ts';
import { arrived, entry, uuid } from './journal-builder.ts';
import { written } from './word-builder.ts';

const question = (by: number | null, speaker: 'issuing' | 'enforcing' = 'issuing'): News => ({
  kind: 'word',
  speaker,
  verdict: null,
  asks: { by: by === null ? null : later(by) },
});
const unread = { documents: [], additional: [], messages: [] };
const withdrawn = told(9, later(40), { kind: 'withdrawal' });

describe('a question that came on paper', () => {
  test('waits for an answer as one over the service does, by the time it names', () => {
    const { order: facts } = onPaper().all(told(1, later(30), question(300)));
    expect(facts.turn.asked).toEqual({ by: later(300) });
    expect(waitingLetters(facts)).toEqual([uuid(601)]);
    expect(threadOf(facts, unread)).toMatchObject([
      { type: 'RequestAdditionalInformation', answerBy: later(300), reply: { kind: 'wanted' } },
    ]);
  });

  test('need not say by when', () => {
    const { order: facts } = onPaper().all(told(1, later(30), question(null, 'enforcing')));
    expect(facts.turn.asked).toEqual({ by: null });
    expect(waitingLetters(facts)).toHaveLength(1);
  });

  test('puts an order that is over back among those to act on', () => {
    const urgency = (...news: readonly EntryBody[]) =>
      urgencyOf(onPaper().all(...news).order, null, later(60), 15);
    expect(urgency(withdrawn).kind).toBe('confirm');
    expect(urgency(withdrawn, told(1, later(50), question(300)))).toMatchObject({
      kind: 'due',
      at: later(300),
    });
  });

  test('of several, on paper and over the service, the earliest time counts', () => {
    const over = arrived(
      written('RequestAdditionalInformation', {
        country: null,
        owner: null,
        properties: [{ type: entry('ResponseRequiredBy'), value: '2026-11-23T12:35:00Z' }],
      }),
      { platformAt: later(20), arrivedAt: later(20) },
    );
    const { order: facts } = onPaper().all(told(1, later(30), question(300)), over);
    expect(facts.turn.asked).toEqual({ by: later(200) });
    expect(waitingLetters(facts)).toHaveLength(2);
  });

  test('is shown before it is recorded', () => {
    const { order: facts } = onPaper();
    expect(newsPreview(facts, told(1, later(30), question(300))).turn.asked).toEqual({
      by: later(300),
    });
  });

  test('a letter that asks nothing waits for nothing', () => {
    const { order: facts } = onPaper().all(
      told(1, later(30), { kind: 'word', speaker: 'issuing', verdict: null }),
    );
    expect(facts.turn.asked).toBeNull();
    expect(waitingLetters(facts)).toEqual([]);
    expect(facts.words).toMatchObject([{ type: null, answerBy: null }]);
  });
});
