import { expect, test } from 'vitest';
import { goneAgainWith } from '../../../../renderer/views/answer/gone-again.ts';
import { openTasks, packageBytes } from '../../../../renderer/views/answer/answer-steps.ts';
import { tasksToAnswer } from '../../../../renderer/views/answer/tasks-to-answer.ts';
import { doneTexts } from '../../../../renderer/views/inbox/done.ts';
import { partsJournal, type PartEnd } from '../../../contract/fixture/parts.ts';
import { foldContent } from '../../../../shared/orders/content-fold.ts';
import type { OrderContent } from '../../../../shared/orders/content.ts';
import type { OrderFacts } from '../../../../shared/orders/facts.ts';
import { factsAndClock } from '../vault/folded.ts';

function detailOf(end: PartEnd): { readonly facts: OrderFacts; readonly content: OrderContent } {
  const records = partsJournal(end);
  const content = records.reduce<OrderContent | null>(foldContent, null);
  if (content === null) throw new Error('no order');
  return { facts: factsAndClock(records).facts, content };
}

const numbers = (end: PartEnd): readonly number[] =>
  tasksToAnswer(detailOf(end)).map(({ number }) => number);

test('what is worked on is the rest, and what came back, under the numbers of the form', () => {
  expect(numbers('free')).toEqual([1, 2, 3]);
  expect(numbers('begun')).toEqual([3]);
  expect(numbers('sent')).toEqual([3]);
  expect(numbers('faulty')).toEqual([1, 2, 3]);
});

test('nothing that has gone is open, or counts for the size of the package', () => {
  const { facts } = detailOf('begun');
  expect(openTasks(facts, facts.tasks)).toEqual([]);
  expect(packageBytes(facts)).toBe(84_000);
});

test('each receipt is a line of what was done', () => {
  const { facts, content } = detailOf('begun');
  const lines = doneTexts(facts, content.history, ({ kind }) => kind, 'received');
  expect(lines.filter(({ text }) => text === 'received')).toHaveLength(1);
  expect(lines.map(({ text }) => text)).toContain('restOpened');
});

test('what came back and has gone again is said so, with the part it went by', () => {
  const [came] = detailOf('faulty').facts.earlierAnswers ?? [];
  expect(came?.isResent).toBeUndefined();
  expect(goneAgainWith(detailOf('faulty').facts, 1)).toEqual([]);
  const { facts } = detailOf('resent');
  expect(facts.earlierAnswers?.[0]).toMatchObject({ state: 'deliveryRefused', isResent: true });
  expect(goneAgainWith(facts, 1)).toEqual([2]);
  expect(goneAgainWith(facts, 2)).toEqual([]);
});
