import { describe, expect, test } from 'vitest';
import { utcMs } from '../../../../shared/base/units.ts';
import {
  completedForm,
  judgeFormSent,
  type FormSent,
} from '../../../../shared/by-hand/form-sent.ts';
import type { EntryBody } from '../../../../shared/orders/entry.ts';
import type { OrderFacts } from '../../../../shared/orders/facts.ts';
import {
  arrived,
  entry,
  ldTask,
  order,
  received,
  task1,
  task2,
  uuid,
  withOrder,
} from '../orders/journal-builder.ts';

const minutes = (count: number) => utcMs(received + count * 60_000);
const now = minutes(600);
const said: FormSent = {
  channel: 'post',
  sentAt: minutes(60),
  receivedAt: minutes(120),
  reasons: ['DataNotHeld'],
  tasks: [],
  isPreserved: true,
};
const facts = withOrder().order;
const codeOf = (known: OrderFacts, part: Partial<FormSent>): string | null => {
  const judged = judgeFormSent(known, { ...said, ...part }, now);
  return judged.ok ? null : judged.error.code;
};

describe('a Form 3 that went another way', () => {
  test('is recorded as it was said', () => {
    expect(judgeFormSent(facts, said, now)).toEqual({ ok: true, value: said });
    expect(codeOf(facts, { receivedAt: null, tasks: [task2] })).toBeNull();
    expect(codeOf(facts, { sentAt: now, receivedAt: now })).toBeNull();
  });

  test.each([
    ['byHand.inFuture', { sentAt: utcMs(now + 1) }],
    ['byHand.inFuture', { receivedAt: utcMs(now + 1) }],
    ['byHand.timesCrossed', { receivedAt: minutes(59) }],
    ['byHand.beforeReceipt', { sentAt: minutes(-1) }],
    ['byHand.noReason', { reasons: [] }],
    ['byHand.taskUnknown', { tasks: [task1, uuid(99) as typeof task1] }],
  ] as const)('%s', (code, part) => {
    expect(codeOf(facts, part)).toBe(code);
  });

  test('may name the minute of the receipt, which is written without its seconds', () => {
    const late = withOrder().order;
    const receipt = { platform: utcMs(received + 59_000), ours: utcMs(received + 70_000) };
    expect(codeOf({ ...late, receipt }, { sentAt: received, receivedAt: null })).toBeNull();
  });

  test('about an order to preserve knows no offence and no conflict of laws', () => {
    const preserving = { ...facts, instrument: 'preservation' } as const;
    for (const reason of ['OffenceNotCovered', 'ConflictOfLaw'] as const) {
      expect(codeOf(preserving, { reasons: [reason] })).toBe('byHand.reasonNotForPreservation');
      expect(codeOf(facts, { reasons: [reason] })).toBeNull();
    }
  });

  test('is recorded late for a withdrawn order, but not as sent after the withdrawal', () => {
    const withdrawn = { ...facts, withdrawnAt: minutes(90) };
    expect(codeOf(withdrawn, {})).toBeNull();
    expect(codeOf(withdrawn, { sentAt: minutes(91) })).toBe('byHand.orderOver');
  });

  test('may be about a task that is no longer asked for', () => {
    const gone = { desiredStatus: entry('Cancelled'), generation: 2 };
    const journal = withOrder().all(arrived(ldTask(task2, gone)));
    expect(journal.order.tasks).toEqual([task1]);
    expect(codeOf(journal.order, { tasks: [task2] })).toBeNull();
  });

  test('is not recorded twice', () => {
    const recorded: EntryBody = {
      kind: 'nonExecutionRecorded',
      order,
      record: uuid(87),
      ...said,
    };
    const known = withOrder().all(recorded).order;
    expect(codeOf(known, { channel: 'email', receivedAt: null })).toBe('byHand.recordedAlready');
    expect(codeOf(known, { reasons: ['DeFactoImpossibility'] })).toBeNull();
    expect(codeOf(known, { tasks: [task1] })).toBeNull();
  });
});

test('recorded again it only adds a receipt that was not known', () => {
  const told = { ...said, receivedAt: null };
  const recorded = { kind: 'nonExecutionRecorded', order, record: uuid(87), ...told } as const;
  const known = withOrder().all(recorded).order;
  expect(codeOf(known, { receivedAt: null })).toBe('byHand.recordedAlready');
  const receivedAt = minutes(91);
  expect(codeOf(known, { receivedAt })).toBeNull();
  expect(completedForm(known, { ...said, receivedAt })).toBe(uuid(87));
  expect(completedForm(known, { ...said, receivedAt, tasks: [task1] })).toBeNull();
  const whole = withOrder().all(recorded, { ...recorded, receivedAt }).order;
  expect(whole.nonExecutions).toMatchObject([{ id: uuid(87), receivedAt }]);
  expect(codeOf(whole, { receivedAt: minutes(92) })).toBe('byHand.recordedAlready');
});

describe('after the answer has left', () => {
  const item = { task: task1, ldid: null, deliveryId: uuid(51), files: [] };
  const answered: OrderFacts = {
    ...facts,
    answer: {
      ...facts.answer,
      state: 'sent',
      sentAt: minutes(30),
      package: { hash: 'a' as never, items: [item] },
    },
  };

  test('only what it left out can still be refused (Article 10(8))', () => {
    expect(codeOf(answered, {})).toBe('byHand.answered');
    expect(codeOf(answered, { tasks: [task1, task2] })).toBe('byHand.answered');
    expect(codeOf(answered, { tasks: [task2] })).toBeNull();
  });

  test('one that had gone before it is recorded late', () => {
    expect(codeOf(answered, { sentAt: minutes(30), receivedAt: null })).toBeNull();
  });
});
