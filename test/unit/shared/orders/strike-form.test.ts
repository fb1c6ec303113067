import { describe, expect, test } from 'vitest';
import { judgeStrike, restsOnForm } from '../../../../shared/by-hand/news-struck.ts';
import { barOnAnswer } from '../../../../shared/orders/bars.ts';
import type { NonExecutionReason } from '../../../../shared/hi1/build/non-execution.ts';
import type { EntryBody } from '../../../../shared/orders/entry.ts';
import { clocksOf } from '../../../../shared/orders/order-clocks.ts';
import { later, onPaper, paperTask, told } from '../by-hand/news-builder.ts';
import { frozen, order, uuid, withOrder } from './journal-builder.ts';

const record = uuid(700);
const asked = (...reasons: readonly NonExecutionReason[]): EntryBody => ({
  kind: 'nonExecutionRecorded',
  order,
  record,
  channel: 'post',
  sentAt: later(10),
  receivedAt: later(10),
  reasons,
  tasks: [],
  isPreserved: true,
});
const strike = (of = record): EntryBody => ({
  kind: 'newsStruck',
  order,
  record: of,
  reason: 'It was never sent.',
});
const said = { record, reason: 'It was never sent.' };

describe('a recorded Form 3 that was wrong', () => {
  test.each([
    ['on paper', onPaper],
    ['that the service knows', withOrder],
  ])('is struck out of an order %s: nothing is held back by it', (_, open) => {
    const journal = open().all(asked('Incomplete'));
    const before = open().order;
    expect(barOnAnswer(journal.order)).toBe('clarification');
    expect(judgeStrike(journal.order, said)).toMatchObject({ ok: true });
    const after = journal.all(strike()).order;
    expect([after.turn, after.nonExecutions, after.struck]).toEqual([before.turn, [], [record]]);
    expect(clocksOf(after)).toEqual(clocksOf(before));
    expect(judgeStrike(after, said)).toMatchObject({ error: { code: 'byHand.recordUnknown' } });
  });

  test('takes the exemption with it that was concluded from silence about it', () => {
    const journal = onPaper({ instrument: 'EPOCPR' }).all(asked('Incomplete'));
    journal.add({ kind: 'exemptionTaken', order }, later(20_000));
    const [form] = journal.order.nonExecutions;
    if (form === undefined) throw new Error('no form');
    expect(restsOnForm(journal.order, form)).toEqual(['exempt']);
    journal.add(
      {
        kind: 'holdReleased',
        order,
        tasks: [paperTask(0)],
        ground: 'exempt',
        polledAt: later(20_001),
      },
      later(20_001),
    );
    journal.all(strike());
    expect(journal.order.preservation.exempt).toBeNull();
    expect(journal.order.doubts).toEqual(['releasedTooEarly']);
  });

  test('stays struck out when a record of news is struck out as well', () => {
    const withdrawal = told(1, later(30), { kind: 'withdrawal' });
    for (const first of [
      [asked('Incomplete'), withdrawal],
      [withdrawal, asked('Incomplete')],
    ]) {
      const journal = onPaper().all(...first, strike(), strike(withdrawal.record));
      expect(journal.order.nonExecutions).toEqual([]);
      expect(journal.order.withdrawnAt).toBeNull();
    }
  });

  test('says beforehand that an answer that waits may leave by it', () => {
    const journal = withOrder().all(
      { kind: 'packageFrozen', order, package: frozen },
      { kind: 'answerQueued', order, hash: frozen.hash },
      asked('ConflictOfLaw'),
      { kind: 'reviewEnded', order, outcome: 'lifted', word: null },
    );
    const [form] = journal.order.nonExecutions;
    if (form === undefined) throw new Error('no form');
    expect(restsOnForm(journal.order, form)).toEqual(['answerWaits', 'reviewEnded']);
  });

  test('a Form 3 that went through the service is none', () => {
    const { order: facts } = withOrder().all(asked('Incomplete'));
    const sent = facts.nonExecutions.map(({ isRecorded: _, ...form }) => form);
    expect(judgeStrike({ ...facts, nonExecutions: sent }, said)).toMatchObject({
      error: { code: 'byHand.strikeThroughService' },
    });
  });
});
