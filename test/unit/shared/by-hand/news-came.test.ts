import { describe, expect, test } from 'vitest';
import { utcMs } from '../../../../shared/base/units.ts';
import { judgeNews, newsKindsFor, type NewsCame } from '../../../../shared/by-hand/news-came.ts';
import type { EntryBody } from '../../../../shared/orders/entry.ts';
import type { News } from '../../../../shared/orders/entries/news-entry.ts';
import type { OrderFacts } from '../../../../shared/orders/facts.ts';
import { received, task1, uuid, withOrder } from '../orders/journal-builder.ts';
import { later, onPaper, paperTask, told } from './news-builder.ts';

const now = later(600);
const zone = 'Europe/Stockholm';
const paper = onPaper().order;
const preserving = onPaper({ instrument: 'EPOCPR' }).order;
const withdrawal: News = { kind: 'withdrawal' };

const said = (news: News, more: Partial<NewsCame> = {}): NewsCame => ({
  record: uuid(650),
  channel: 'post',
  cameAt: later(60),
  sender: 'Syyttäjälaitos, prosecutor',
  words: '',
  news,
  ...more,
});
const code = (facts: OrderFacts, news: News, more: Partial<NewsCame> = {}) => {
  const judged = judgeNews(facts, said(news, more), { now, zone });
  return judged.ok ? null : judged.error.code;
};
const decision = (outcome: 'none' | 'conditional' | 'partial' | 'full', ...numbers: number[]) =>
  ({ kind: 'decision', outcome, tasks: numbers.map(paperTask) }) as const;
const deadline = (minutes: number) =>
  ({ kind: 'newDeadline', deadlineAt: later(minutes), tasks: [] }) as const;

describe('news of an order that came another way', () => {
  test('is recorded as it was written', () => {
    const news = said(withdrawal);
    expect(judgeNews(paper, news, { now, zone })).toEqual({ ok: true, value: news });
  });

  test('each kind of order has its own', () => {
    expect(newsKindsFor(paper)).toEqual(['withdrawal', 'newDeadline', 'decision', 'word']);
    expect(newsKindsFor(preserving)).toEqual([
      'withdrawal',
      'word',
      'extension',
      'productionRequest',
      'preservationEnd',
    ]);
    expect(code(preserving, decision('full'))).toBe('byHand.notThisKind');
    expect(code(paper, { kind: 'extension', until: null })).toBe('byHand.notThisKind');
  });

  test('of an order the service knows comes through the service', () => {
    expect(code(withOrder().order, withdrawal)).toBe('byHand.throughService');
  });

  test('came after the order and not in the future; its own minute counts as after', () => {
    expect(code(paper, withdrawal, { cameAt: utcMs(now + 1) })).toBe('byHand.inFuture');
    expect(code(paper, withdrawal, { cameAt: utcMs(received - 60_000) })).toBe(
      'byHand.newsBeforeOrder',
    );
    expect(code(paper, withdrawal, { cameAt: received })).toBeNull();
  });

  test('names who sent it', () => {
    expect(code(paper, withdrawal, { sender: '  ' })).toBe('byHand.noSender');
  });

  test('is recorded once', () => {
    const journal = onPaper().all({ ...told(1, later(60), deadline(60_000)) });
    expect(code(journal.order, deadline(60_000))).toBe('byHand.newsRecordedAlready');
    expect(code(journal.order, deadline(70_000))).toBeNull();
    expect(code(journal.order, deadline(70_000), { record: uuid(601) })).toBe(
      'byHand.newsRecordedAlready',
    );
  });

  test('of two letters of one minute each is recorded, and neither twice', () => {
    const letter = { kind: 'word', speaker: 'issuing', verdict: null } as const;
    const first = { ...told(1, later(60), letter), words: 'Which period do you mean?' };
    const { order } = onPaper().all(first);
    const { sender, words } = first;
    expect(code(order, letter, { sender, words })).toBe('byHand.newsRecordedAlready');
    expect(code(order, letter, { sender, words: `${words} ` })).toBe('byHand.newsRecordedAlready');
    expect(code(order, letter, { sender, words: 'Whose account is it?' })).toBeNull();
    expect(code(order, letter, { sender: 'Syyttäjälaitos, clerk', words })).toBeNull();
    expect(code(order, letter, { sender, words, cameAt: later(61) })).toBeNull();
    expect(JSON.stringify(order)).not.toContain(words);
  });

  test('of two decisions of one minute the conditions of each are recorded, and neither twice', () => {
    const first = { ...told(1, later(60), decision('conditional')), words: 'Not for tax matters.' };
    const { order } = onPaper().all(first);
    const { sender, words } = first;
    const second = (more: Partial<NewsCame>) =>
      code(order, decision('conditional'), { sender, words, ...more });
    expect(second({})).toBe('byHand.newsRecordedAlready');
    expect(second({ words: 'Not handed on to others.' })).toBeNull();
    expect(second({ sender: 'Åklagarmyndigheten' })).toBeNull();
    expect(JSON.stringify(order)).not.toContain(words);
  });

  test.each<[OrderFacts['instrument'], News]>([
    ['production', deadline(60_000)],
    ['production', decision('partial', 1)],
    ['production', decision('full')],
    ['preservation', { kind: 'extension', until: null }],
    ['preservation', { kind: 'productionRequest' }],
    ['preservation', { kind: 'preservationEnd' }],
  ])('in one minute two senders may say the same of %s: %o', (instrument, news) => {
    const paper = instrument === 'production' ? onPaper() : onPaper({ instrument: 'EPOCPR' });
    const { order } = paper.all(told(1, later(60), news));
    expect(code(order, news)).toBe('byHand.newsRecordedAlready');
    expect(code(order, news, { sender: 'Another authority' })).toBeNull();
    expect(code(order, news, { words: 'Something more.' })).toBeNull();
  });

  test('a second withdrawal says something only when it came before the first', () => {
    const { order } = onPaper().all(told(1, later(60), withdrawal));
    expect(code(order, withdrawal, { cameAt: later(90) })).toBe('byHand.withdrawnAlready');
    expect(code(order, withdrawal, { cameAt: later(30) })).toBeNull();
  });

  test('a new deadline lies ahead, within reason, and is about identifiers of the order', () => {
    expect(code(paper, deadline(60))).toBe('byHand.deadlineUnlikely');
    expect(code(paper, deadline(61))).toBeNull();
    expect(code(paper, deadline(60 * 24 * 5_000))).toBe('byHand.deadlineUnlikely');
    expect(code(paper, { ...deadline(60_000), tasks: [task1] })).toBe('byHand.taskUnknown');
  });

  test('a decision says what it is about', () => {
    expect(code(paper, decision('none'))).toBeNull();
    expect(code(paper, decision('full'))).toBeNull();
    expect(code(paper, decision('partial'))).toBe('byHand.noRefusedTask');
    expect(code(paper, decision('partial', 0, 1))).toBe('byHand.allRefused');
    expect(code(paper, decision('partial', 1))).toBeNull();
    expect(code(paper, decision('partial', 7))).toBe('byHand.taskUnknown');
  });

  test('conditions are told in their own words', () => {
    expect(code(paper, decision('conditional'))).toBe('byHand.noConditions');
    expect(code(paper, decision('conditional'), { words: 'Not for tax matters.' })).toBeNull();
  });

  test('a letter clarifies only a question that was asked before it came', () => {
    const clarifies = { kind: 'word', speaker: 'issuing', verdict: 'clarifies' } as const;
    expect(code(paper, clarifies)).toBe('judgement.noQuestion');
    expect(code(paper, { ...clarifies, verdict: null })).toBeNull();
    const form: Extract<EntryBody, { kind: 'nonExecutionRecorded' }> = {
      kind: 'nonExecutionRecorded',
      order: paper.id,
      record: uuid(700),
      channel: 'post',
      sentAt: later(50),
      receivedAt: null,
      reasons: ['Incomplete'],
      tasks: [],
      isPreserved: true,
    };
    const { order } = onPaper().all(form);
    expect(code(order, clarifies)).toBeNull();
    expect(code(order, clarifies, { cameAt: later(40) })).toBe('judgement.noQuestion');
    // Of two it is said which, once it is recorded.
    const { order: twice } = onPaper().all(form, { ...form, record: uuid(701) });
    expect(code(twice, clarifies)).toBe('judgement.whichForm');
    expect(code(twice, { ...clarifies, verdict: 'doesNotClarify' })).toBeNull();
  });

  test('a question wants its answer after it came, if it says when', () => {
    const asking = (by: number | null) =>
      ({
        kind: 'word',
        speaker: 'issuing',
        verdict: null,
        asks: { by: by === null ? null : later(by) },
      }) as const;
    expect(code(paper, asking(null))).toBeNull();
    expect(code(paper, asking(61))).toBeNull();
    expect(code(paper, asking(60))).toBe('byHand.answerByUnlikely');
    expect(code(paper, asking(60 * 24 * 5_000))).toBe('byHand.answerByUnlikely');
  });

  test('an extension need not name its end, and names none that is past', () => {
    expect(code(preserving, { kind: 'extension', until: null })).toBeNull();
    expect(code(preserving, { kind: 'extension', until: later(59) })).toBe('byHand.endUnlikely');
  });
});
