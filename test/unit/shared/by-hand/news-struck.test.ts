import { describe, expect, test } from 'vitest';
import { judgeStrike, restsOn } from '../../../../shared/by-hand/news-struck.ts';
import type { News } from '../../../../shared/orders/entries/news-entry.ts';
import type { EntryBody } from '../../../../shared/orders/entry.ts';
import { frozen, order, uuid, withOrder } from '../orders/journal-builder.ts';
import { confirmed, reply, went } from './message-builder.ts';
import { later, onPaper, paperTask, told } from './news-builder.ts';

const withdrawal = told(1, later(30), { kind: 'withdrawal' });
const strike = (record = uuid(601), reason = 'Another order’s.') => ({ record, reason });
const code = (facts: Parameters<typeof judgeStrike>[0], said = strike()) => {
  const judged = judgeStrike(facts, said);
  return judged.ok ? null : judged.error.code;
};

describe('striking out a record of news', () => {
  const { order: facts } = onPaper().all(withdrawal);

  test('takes a record that counts, and a reason', () => {
    expect(code(facts)).toBeNull();
    expect(code(facts, strike(uuid(602)))).toBe('byHand.recordUnknown');
    expect(code(facts, strike(uuid(601), ' \n'))).toBe('byHand.noStrikeReason');
    expect(code(withOrder().order)).toBe('byHand.strikeThroughService');
  });

  test('is done once', () => {
    const struck = { kind: 'newsStruck', order, record: uuid(601), reason: 'x' } as const;
    expect(code(onPaper().all(withdrawal, struck).order)).toBe('byHand.recordUnknown');
  });
});

describe('what may rest on it', () => {
  const rests = (news: News, ...since: readonly EntryBody[]) => {
    const { order: facts } = onPaper()
      .all(told(1, later(30), news))
      .add({ kind: 'emergencyTaken', order }, later(60))
      .all(...since);
    const [record] = facts.news ?? [];
    return record === undefined ? null : restsOn(facts, record);
  };
  const cleared: News = { kind: 'decision', outcome: 'none', tasks: [] };
  const answered = (sentAt: number): EntryBody => ({
    kind: 'answerRecorded',
    order,
    hash: frozen.hash,
    channel: 'post',
    sentAt: later(sentAt),
    receivedAt: null,
  });
  const packed: EntryBody = { kind: 'packageFrozen', order, package: frozen };

  test('is nothing when nothing was done since', () => {
    expect(rests(cleared)).toEqual([]);
    expect(rests({ kind: 'withdrawal' })).toEqual([]);
  });

  test('is an answer that went since, not one that went before', () => {
    expect(rests(cleared, packed, answered(40))).toEqual(['answerSent']);
    expect(rests(cleared, packed, answered(20))).toEqual([]);
  });

  test('is an answer frozen since', () => {
    const journal = onPaper()
      .all(told(1, later(30), cleared))
      .add(packed, later(50));
    const [record] = journal.order.news ?? [];
    expect(record === undefined ? null : restsOn(journal.order, record)).toEqual(['answerFrozen']);
  });

  test('is the confirmation of a withdrawal, and the answer to a question', () => {
    expect(rests({ kind: 'withdrawal' }, went(1, later(40), confirmed))).toEqual([
      'withdrawalConfirmed',
    ]);
    const question: News = { kind: 'word', speaker: 'issuing', verdict: null, asks: { by: null } };
    expect(rests(question, went(1, later(40), reply(uuid(601))))).toEqual(['letterAnswered']);
  });

  test('is what was kept and let go since', () => {
    const journal = onPaper({ instrument: 'EPOCPR' }).all(
      {
        kind: 'dataPreserved',
        order,
        items: [
          {
            task: paperTask(0),
            preserved: true,
            system: 'archive',
            from: null,
            to: null,
            at: later(5),
            hashes: [],
            note: null,
          },
        ],
      },
      withdrawal,
    );
    const { order: before } = journal;
    const [record] = before.news ?? [];
    journal.add(
      {
        kind: 'holdReleased',
        order,
        tasks: [paperTask(0)],
        ground: 'withdrawn',
        polledAt: later(50),
      },
      later(51),
    );
    expect(record === undefined ? null : restsOn(before, record)).toEqual([]);
    expect(record === undefined ? null : restsOn(journal.order, record)).toEqual(['released']);
  });
});
