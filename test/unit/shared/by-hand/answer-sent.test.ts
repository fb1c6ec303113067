import { describe, expect, test } from 'vitest';
import { asOrderId, utcMs } from '../../../../shared/base/units.ts';
import { judgeAnswerSent, type AnswerSent } from '../../../../shared/by-hand/answer-sent.ts';
import { defaultClockSettings } from '../../../../shared/deadlines/clock-settings.ts';
import { clockOf } from '../../../../shared/orders/clock-of.ts';
import type { OrderFacts } from '../../../../shared/orders/facts.ts';
import { outboxGroup } from '../../../../shared/orders/outbox-state.ts';
import type { EntryBody, FrozenPackage } from '../../../../shared/orders/entry.ts';
import {
  arrived,
  authority,
  decision,
  frozen,
  notified,
  order,
  received,
  sha,
  uuid,
  withOrder,
} from '../orders/journal-builder.ts';
import { onPaper, paperTask, told } from './news-builder.ts';

const minutes = (count: number) => utcMs(received + count * 60_000);
const days = (count: number) => minutes(count * 24 * 60);
const now = days(13);
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
  const judged = judgeAnswerSent(
    facts,
    (then) => clockOf(then, place),
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
  const facts = withOrder().all({ kind: 'packageFrozen', order, package: frozen }, recorded).order;
  expect(facts.answer).toMatchObject({
    state: 'acknowledged',
    sentAt: said.sentAt,
    acknowledgedAt: said.receivedAt,
  });
  expect(outboxGroup(facts)).toBeNull();
  const other = withOrder().all(
    { kind: 'packageFrozen', order, package: frozen },
    { ...recorded, receivedAt: null },
  ).order;
  expect(other.answer.state).toBe('sent');
  expect(outboxGroup(other)).toBeNull();
});

describe('an answer that went before news of it was recorded', () => {
  const sealed = (...numbers: number[]): FrozenPackage => ({
    hash: frozen.hash,
    items: frozen.items
      .slice(0, numbers.length)
      .map((item, index) => ({ ...item, task: paperTask(numbers[index] ?? 0) })),
  });
  const freeze = (...numbers: number[]): EntryBody => ({
    kind: 'packageFrozen',
    order,
    package: sealed(...numbers),
  });
  const decided = (day: number, outcome: 'none' | 'partial' | 'full', ...numbers: number[]) =>
    told(day, days(day), { kind: 'decision', outcome, tasks: numbers.map(paperTask) });
  const asked = (day: number, ...numbers: number[]): EntryBody => ({
    kind: 'nonExecutionRecorded',
    order,
    record: uuid(700),
    channel: 'post',
    sentAt: days(day),
    receivedAt: null,
    reasons: ['Incomplete'],
    tasks: numbers.map(paperTask),
    isPreserved: true,
  });
  const clarified = (day: number) =>
    told(day, days(day), { kind: 'word', speaker: 'issuing', verdict: 'clarifies' });
  const sentOn = (day: number) => ({ sentAt: days(day), receivedAt: null });

  test('was lawful by the clearance that held then, whatever was refused after it', () => {
    const journal = onPaper({ isNotified: true }).all(
      decided(3, 'none'),
      freeze(0, 1),
      decided(5, 'full'),
    );
    expect(codeOf(journal.order, sentOn(2))).toBe('byHand.mustNotHaveGone');
    expect(codeOf(journal.order, sentOn(4))).toBeNull();
    expect(codeOf(journal.order, sentOn(6))).toBe('byHand.mustNotHaveGone');
    const recorded = { kind: 'answerRecorded', order, ...said, ...sentOn(4) } as const;
    expect(journal.all(recorded).order.doubts).toContain('refusedAfterSending');
  });

  test('was not lawful against the refusal that held then, though another took its place', () => {
    const { order: facts } = onPaper({ isNotified: true }).all(
      decided(2, 'partial', 0),
      freeze(0),
      decided(12, 'full'),
    );
    expect(codeOf(facts, sentOn(11))).toBe('byHand.mustNotHaveGone');
  });

  test('was not lawful against what the service and the paper refused in part together', () => {
    const learnt = { kind: 'enforcingAuthorityLearnt', ...authority } as const;
    const inService = arrived(decision('partial', { refusedTasks: [paperTask(0)] }), {
      platformAt: days(2),
      arrivedAt: days(2),
    });
    const { order: facts } = onPaper().all(learnt, inService, decided(3, 'partial', 1), freeze(0));
    expect(codeOf(facts, sentOn(4))).toBe('byHand.mustNotHaveGone');
  });

  test('a clearance that came after it opens nothing', () => {
    const { order: facts } = onPaper({ isNotified: true }).all(freeze(0, 1), decided(5, 'none'));
    expect(codeOf(facts, sentOn(4))).toBe('byHand.mustNotHaveGone');
    expect(codeOf(facts, sentOn(6))).toBeNull();
  });

  test('a clarification after it does not undo that it went while the duty rested', () => {
    const { order: facts } = onPaper().all(asked(2), freeze(0, 1), clarified(6));
    expect(codeOf(facts, sentOn(4))).toBe('byHand.mustNotHaveGone');
    expect(codeOf(facts, sentOn(7))).toBeNull();
  });

  test('a question asked after it held nothing back, and excuses what it left out', () => {
    const { order: facts } = onPaper().all(freeze(0, 1), asked(5), clarified(6));
    expect(codeOf(facts, sentOn(4))).toBeNull();
    const { order: part } = onPaper().all(freeze(0), asked(5, 1));
    expect(codeOf(part, sentOn(4))).toBeNull();
    expect(codeOf(onPaper().all(freeze(0)).order, sentOn(4))).toBe('byHand.mustNotHaveGone');
  });

  test('a review that ended after it does not undo that it went under review', () => {
    const form = { ...asked(2), reasons: ['ConflictOfLaw'] } as EntryBody;
    const word = told(3, days(6), { kind: 'word', speaker: 'issuing', verdict: null });
    const ended = { kind: 'reviewEnded', order, outcome: 'upheld', word: word.record } as const;
    const journal = onPaper().all(form, freeze(0, 1), word).add(ended, days(8));
    expect(codeOf(journal.order, sentOn(4))).toBe('byHand.mustNotHaveGone');
    expect(codeOf(journal.order, sentOn(7))).toBeNull();
  });

  test('a review of which no word tells ended when it was recorded', () => {
    const form = { ...asked(2), reasons: ['ConflictOfLaw'] } as EntryBody;
    const ended = { kind: 'reviewEnded', order, outcome: 'upheld', word: null } as const;
    const journal = onPaper().all(form, freeze(0, 1)).add(ended, days(8));
    expect(codeOf(journal.order, sentOn(7))).toBe('byHand.mustNotHaveGone');
    expect(codeOf(journal.order, sentOn(9))).toBeNull();
  });

  test('a new deadline after it does not undo that the order need not be executed then', () => {
    const word = { kind: 'word', speaker: 'issuing', verdict: 'needNotBeExecuted' } as const;
    const anew = (day: number) =>
      told(day, days(day), { kind: 'newDeadline', deadlineAt: days(20), tasks: [] });
    const { order: facts } = onPaper().all(freeze(0, 1), told(2, days(2), word), anew(6));
    expect(codeOf(facts, sentOn(4))).toBe('byHand.mustNotHaveGone');
    expect(codeOf(facts, sentOn(7))).toBeNull();
    const { order: twice } = onPaper().all(freeze(0, 1), told(2, days(2), word), anew(3), anew(6));
    expect(codeOf(twice, sentOn(4))).toBeNull();
  });

  test('one that a person made a duplicate only afterwards was none yet', () => {
    const linked = {
      kind: 'orderLinked',
      order,
      other: asOrderId(uuid(99)),
      relation: 'duplicate',
    } as const;
    const journal = onPaper().all(freeze(0, 1)).add(linked, days(5));
    expect(codeOf(journal.order, sentOn(4))).toBeNull();
    expect(codeOf(journal.order, sentOn(6))).toBe('byHand.mustNotHaveGone');
  });
});
