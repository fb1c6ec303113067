import { describe, expect, test } from 'vitest';
import type { News } from '../../../../shared/orders/entries/news-entry.ts';
import type { EntryBody } from '../../../../shared/orders/entry.ts';
import { onPaper, paperTask, told } from '../by-hand/news-builder.ts';
import { frozen, order, uuid, type TestJournal } from './journal-builder.ts';
import { after } from './turn-builder.ts';

const news = (n: number, day: number, said: News): EntryBody => told(n, after(day), said);
const decided = (
  n: number,
  day: number,
  outcome: 'none' | 'full' | 'partial',
  ...tasks: number[]
) => news(n, day, { kind: 'decision', outcome, tasks: tasks.map(paperTask) });
const form = (
  day: number,
  reason: 'ConflictOfLaw' | 'Incomplete',
  ...tasks: number[]
): EntryBody => ({
  kind: 'nonExecutionRecorded',
  order,
  record: uuid(700),
  channel: 'post',
  sentAt: after(day),
  receivedAt: after(day),
  reasons: [reason],
  tasks: tasks.map(paperTask),
  isPreserved: true,
});
/** Answered on paper on the third day, for these identifiers. */
const answered = (...tasks: number[]): TestJournal =>
  onPaper().all(
    {
      kind: 'packageFrozen',
      order,
      package: {
        hash: frozen.hash,
        items: frozen.items
          .slice(0, tasks.length)
          .map((item, index) => ({ ...item, task: paperTask(tasks[index] ?? 0) })),
      },
    },
    {
      kind: 'answerRecorded',
      order,
      hash: frozen.hash,
      channel: 'post',
      sentAt: after(3),
      receivedAt: after(4),
    },
  );
const isDoubted = (journal: TestJournal): boolean =>
  journal.order.doubts.includes('answeredAgainst');

describe('what is recorded after the answer, and came before it, is doubted', () => {
  test.each<readonly [string, EntryBody]>([
    ['a refusal, 12(2)', decided(1, 2, 'full')],
    ['a refusal of something in it', decided(1, 2, 'partial', 0)],
    ['a withdrawal, 10(9)', news(1, 2, { kind: 'withdrawal' })],
    ['an objection, 17(3)', form(2, 'ConflictOfLaw')],
    ['an objection to something in it', form(2, 'ConflictOfLaw', 1)],
    ['a question, 10(6)', form(2, 'Incomplete')],
    [
      'a word that it need not be executed, 10(7)',
      news(1, 2, { kind: 'word', speaker: 'issuing', verdict: 'needNotBeExecuted' }),
    ],
  ])('%s', (_, body) => {
    expect(isDoubted(answered(0, 1).all(body))).toBe(true);
  });

  test('a word that was overtaken only later', () => {
    const word = news(1, 2, { kind: 'word', speaker: 'issuing', verdict: 'needNotBeExecuted' });
    const anew = (day: number) =>
      news(day, day, { kind: 'newDeadline', deadlineAt: after(20), tasks: [] });
    expect(isDoubted(answered(0, 1).all(word, anew(5)))).toBe(true);
    expect(isDoubted(answered(0, 1).all(word, anew(3), anew(5)))).toBe(false);
  });

  test('once a person has looked only more of it raises it anew', () => {
    const journal = answered(0, 1).all(decided(1, 2, 'full'), {
      kind: 'doubtSettled',
      order,
      doubt: 'answeredAgainst',
    });
    expect(isDoubted(journal.all(decided(2, 1, 'full')))).toBe(false);
    expect(isDoubted(journal.all(news(3, 1, { kind: 'withdrawal' })))).toBe(true);
  });

  test('a refusal that held then, whatever was decided later', () => {
    expect(isDoubted(answered(0, 1).all(decided(1, 2, 'full'), decided(2, 5, 'none')))).toBe(true);
    expect(isDoubted(answered(0, 1).all(decided(1, 2, 'full'), decided(2, 5, 'full')))).toBe(true);
  });
});

describe('no doubt about', () => {
  test.each<readonly [string, readonly EntryBody[]]>([
    ['nothing more', []],
    ['what came later', [decided(1, 5, 'full'), news(2, 5, { kind: 'withdrawal' })]],
    ['a refusal taken back in time', [decided(1, 1, 'full'), decided(2, 2, 'none')]],
    ['an objection filed later', [form(5, 'ConflictOfLaw')]],
  ])('%s', (_, bodies) => {
    expect(isDoubted(answered(0, 1).all(...bodies))).toBe(false);
  });

  test('what was left out', () => {
    expect(isDoubted(answered(0).all(decided(1, 2, 'partial', 1)))).toBe(false);
    expect(isDoubted(answered(0).all(form(2, 'ConflictOfLaw', 1)))).toBe(false);
  });
});
