import { describe, expect, test } from 'vitest';
import { utcMs } from '../../../../shared/base/units.ts';
import { judgeAnswerSent, type AnswerSent } from '../../../../shared/by-hand/answer-sent.ts';
import { defaultClockSettings } from '../../../../shared/deadlines/clock-settings.ts';
import { clockOf } from '../../../../shared/orders/clock-of.ts';
import type { OrderFacts } from '../../../../shared/orders/facts.ts';
import { outboxGroup } from '../../../../shared/orders/outbox-state.ts';
import { frozen, notified, order, received, sha, withOrder } from '../orders/journal-builder.ts';

const minutes = (count: number) => utcMs(received + count * 60_000);
const days = (count: number) => minutes(count * 24 * 60);
const now = days(12);
const place = {
  zone: 'Europe/Stockholm',
  country: 'SE',
  releaseGraceMinutes: 15,
  settings: defaultClockSettings,
};
const packed = (journal = withOrder()): OrderFacts => ({
  ...journal.all({ kind: 'packageFrozen', order, package: frozen }).order,
  channel: 'post',
});
const said: AnswerSent = {
  hash: frozen.hash,
  channel: 'post',
  sentAt: minutes(60),
  receivedAt: minutes(120),
};
const codeOf = (facts: OrderFacts, part: Partial<AnswerSent> = {}): string | null => {
  const clock = clockOf(facts, place);
  const judged = judgeAnswerSent(
    facts,
    clock?.ok === true ? clock.value : null,
    { ...said, ...part },
    { now, needsSecondPerson: false },
  );
  return judged.ok ? null : judged.error.code;
};

describe('an answer that went another way', () => {
  test('is recorded for the package that is frozen', () => {
    expect(codeOf(packed())).toBeNull();
    expect(codeOf(packed(), { receivedAt: null })).toBeNull();
  });

  test.each([
    ['byHand.inFuture', { sentAt: utcMs(now + 1) }],
    ['byHand.inFuture', { receivedAt: utcMs(now + 1) }],
    ['byHand.timesCrossed', { receivedAt: minutes(59) }],
    ['byHand.answerBeforeReceipt', { sentAt: minutes(-1) }],
    ['byHand.mustNotHaveGone', { hash: sha(501) }],
  ] as const)('%s', (code, part) => {
    expect(codeOf(packed(), part)).toBe(code);
  });

  test('of an order the service knows goes through the service', () => {
    expect(codeOf({ ...packed(), channel: null })).toBe('byHand.throughService');
  });

  test('is frozen first, and recorded once', () => {
    const gathered = { ...withOrder().order, channel: 'post' } as const;
    expect(codeOf(gathered)).toBe('answer.notFrozen');
    const facts = packed();
    const sent = { ...facts.answer, state: 'sent', sentAt: minutes(5) } as const;
    expect(codeOf({ ...facts, answer: sent })).toBe('answer.alreadySent');
  });

  test('must not have gone before the window of a notified order, whichever way', () => {
    const facts = packed(withOrder(notified));
    expect(codeOf(facts)).toBe('byHand.mustNotHaveGone');
    expect(codeOf(facts, { sentAt: days(11), receivedAt: null })).toBeNull();
  });

  test('must not have gone after a withdrawal', () => {
    expect(codeOf({ ...packed(), withdrawnAt: minutes(30) })).toBe('byHand.mustNotHaveGone');
  });
});

test('once recorded the order is answered, and was never in the outbox', () => {
  const recorded = { kind: 'answerRecorded', order, ...said } as const;
  const { answer } = withOrder().all(
    { kind: 'packageFrozen', order, package: frozen },
    recorded,
  ).order;
  expect(answer).toMatchObject({
    state: 'acknowledged',
    sentAt: said.sentAt,
    acknowledgedAt: said.receivedAt,
  });
  expect(outboxGroup(answer)).toBeNull();
  const other = withOrder().all(
    { kind: 'packageFrozen', order, package: frozen },
    { ...recorded, receivedAt: null },
  ).order;
  expect(other.answer.state).toBe('sent');
  expect(outboxGroup(other.answer)).toBeNull();
});
