// What tells time must be able to tell every instant that the window may name.
import { describe, expect, test } from 'vitest';
import {
  answerSentGuard,
  formSentGuard,
  paperGuard,
} from '../../../../shared/bridge/by-hand-guards.ts';
import { snoozeGuard } from '../../../../shared/bridge/desk-calls.ts';
import { instantGuard, latestInstant } from '../../../../shared/bridge/instant-guard.ts';
import { enterLimitGuard, otherRequestGuard } from '../../../../shared/bridge/judgement-guards.ts';
import { draftGuard } from '../../../../shared/bridge/message-guards.ts';
import { plainPaper } from '../by-hand/any-paper.ts';
import { order, sha, uuid } from '../orders/journal-builder.ts';

const draft = { type: 'ProvideAdditionalInformation', text: 'x', answers: null };
const form = {
  channel: 'post',
  receivedAt: null,
  reasons: ['Incomplete'],
  tasks: [],
  isPreserved: true,
};
const answer = { hash: sha(1), channel: 'post', receivedAt: null };
const requests: Readonly<Record<string, (at: number) => boolean>> = {
  'a letter’s limit': (at) => draftGuard.safeParse({ ...draft, answerBy: at }).success,
  'a limit': (at) =>
    enterLimitGuard.safeParse({ order, limit: 'NEW_DEADLINE', limitAt: at }).success,
  'another request': (at) =>
    otherRequestGuard.safeParse({ order, request: 'domestic', reference: 'B 1', receivedAt: at })
      .success,
  'a form': (at) => formSentGuard.safeParse({ ...form, sentAt: at }).success,
  'an answer': (at) => answerSentGuard.safeParse({ ...answer, sentAt: at }).success,
  'a period': (at) =>
    paperGuard.safeParse({
      ...plainPaper,
      tasks: plainPaper.tasks.map((task) => ({ ...task, start: 0, end: at })),
    }).success,
  'a receipt': (at) =>
    paperGuard.safeParse({ ...plainPaper, receipt: { ...plainPaper.receipt, opened: at } }).success,
  'putting aside': (at) => snoozeGuard.safeParse({ orders: [uuid(1)], until: at }).success,
};

describe.each(Object.entries(requests))('%s', (_, takes) => {
  test('takes what a person can mean', () => {
    expect(takes(latestInstant)).toBe(true);
  });
  test.each([latestInstant + 1, 8.64e15, 8.64e15 + 1, -1, 0.5])('refuses %d', (at) => {
    expect(takes(at)).toBe(false);
  });
});

test('the latest instant is one that can be written', () => {
  expect(new Date(instantGuard.parse(latestInstant)).toISOString()).toBe(
    '2100-01-01T00:00:00.000Z',
  );
});
