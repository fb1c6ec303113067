import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { strikePreview } from '../../../../shared/by-hand/news-struck.ts';
import type { EntryBody } from '../../../../shared/orders/entry.ts';
import type { OrderFacts } from '../../../../shared/orders/facts.ts';
import { Ledger } from '../../../../shared/orders/fold.ts';
import { foldOrder } from '../../../../shared/orders/fold-order.ts';
import type { OrderState } from '../../../../shared/orders/fold-state.ts';
import { clocksOf } from '../../../../shared/orders/order-clocks.ts';
import { crowdedRecords } from '../by-hand/any-news.ts';
import { confirmed, letter, went } from '../by-hand/message-builder.ts';
import { later, onPaper, paperTask, told } from '../by-hand/news-builder.ts';
import {
  arrived,
  authorisation,
  file,
  frozen,
  ingrid,
  order,
  received,
  uuid,
  type TestJournal,
} from './journal-builder.ts';
import { drafted } from './message-builder.ts';

const struck = (n: number): EntryBody => ({
  kind: 'newsStruck',
  order,
  record: uuid(600 + n),
  reason: 'Belongs to another order.',
});
const withdrawal = told(1, later(30), { kind: 'withdrawal' });

/** What people do beside it, with what they write and what files are called. */
const ours: fc.Arbitrary<EntryBody> = fc.constantFrom<EntryBody>(
  { kind: 'fileAdded', order, task: paperTask(0), file: file(1) },
  { kind: 'noDataDeclared', order, task: paperTask(0), declared: true },
  { kind: 'packageFrozen', order, package: frozen },
  { kind: 'limitEntered', order, limit: 'NEW_DEADLINE', limitAt: later(50_000) },
  { kind: 'exemptionTaken', order },
  {
    kind: 'holdReleased',
    order,
    tasks: [paperTask(0)],
    ground: 'exempt',
    polledAt: later(60),
  },
  drafted(),
  went(1, later(70), letter),
  {
    kind: 'nonExecutionRecorded',
    order,
    record: uuid(700),
    channel: 'post',
    sentAt: later(1),
    receivedAt: null,
    reasons: ['Incomplete'],
    tasks: [],
    isPreserved: true,
  },
);
const limits = fc
  .record({
    instrument: fc.constantFrom('EPOC' as const, 'EPOCPR' as const),
    isNotified: fc.boolean(),
  })
  .map((one) => ({ ...one, isNotified: one.isNotified && one.instrument === 'EPOC' }));

const places: ReadonlySet<string> = new Set([
  'position',
  'frozenPosition',
  'changedAt',
  'gatheredAt',
]);

/** Without what says where in the journal something stands, and what was struck. */
const plain = ({ struck: _struck, lastPosition: _last, ...facts }: OrderFacts): unknown =>
  JSON.parse(JSON.stringify(facts, (key, value: unknown) => (places.has(key) ? 0 : value)));

describe('a record of news that was struck out', () => {
  test('leaves the order as if it had never been recorded', () => {
    const mixed = fc.tuple(limits, crowdedRecords, fc.array(ours, { maxLength: 4 }), fc.nat());
    fc.assert(
      fc.property(mixed, ([paper, records, others, seed]) => {
        const wrong = told(99, later(2), [...records].at(-1)?.news ?? { kind: 'withdrawal' });
        const all = [...records, ...others];
        const place = seed % (all.length + 1);
        const without = onPaper(paper).all(...all).order;
        const withIt = onPaper(paper).all(
          ...all.slice(0, place),
          wrong,
          ...all.slice(place),
          struck(99),
        ).order;
        expect(plain(withIt)).toEqual(plain(without));
        expect(clocksOf(withIt)).toEqual(clocksOf(without));
        expect(withIt.struck).toEqual([uuid(699)]);
      }),
      { numRuns: 400 },
    );
  });

  test('is what was shown before it was struck out', () => {
    fc.assert(
      fc.property(limits, crowdedRecords, (paper, records) => {
        fc.pre(records.length > 0);
        const journal = onPaper(paper).all(...records);
        const strike = { ...struck(0), record: records[0]?.record ?? uuid(0) } as EntryBody;
        const before = [...journal.records];
        journal.add(strike);
        const shown = journal.records.slice(before.length).map((one) => strikePreview(before, one));
        expect(shown).toEqual([journal.order]);
      }),
      { numRuns: 200 },
    );
  });

  test('a withdrawal that was none: clocks run again, and a confirmation stands as history', () => {
    const journal = onPaper().all(withdrawal, went(1, later(40), confirmed));
    expect(clocksOf(journal.order)).toEqual([]);
    journal.all(struck(1));
    expect(journal.order).toMatchObject({
      withdrawnAt: null,
      withdrawalConfirmedAt: null,
      messages: [{ endpoint: 'confirmWithdrawal', sentAt: later(40) }],
    });
    expect(clocksOf(journal.order).map(({ clock }) => clock)).toContain('PRODUCE_10D');
  });

  test('a withdrawal that came in truth later is still to be confirmed, and once', () => {
    const second = told(3, later(60), { kind: 'withdrawal' });
    const first = went(1, later(40), confirmed);
    const journal = onPaper().all(withdrawal, first, struck(1), second);
    expect(journal.order).toMatchObject({ withdrawnAt: later(60), withdrawalConfirmedAt: null });
    journal.all(went(2, later(70), confirmed));
    expect(journal.order.withdrawalConfirmedAt).toBe(later(70));
    journal.all(told(4, later(50), { kind: 'word', speaker: 'issuing', verdict: null }), struck(4));
    expect(journal.order.withdrawalConfirmedAt).toBe(later(70));
  });

  test('several, one after the other, in any order', () => {
    const second = told(2, later(40), { kind: 'decision', outcome: 'full', tasks: [] });
    const plainOrder = onPaper().order;
    for (const [a, b] of [
      [1, 2],
      [2, 1],
    ] as const) {
      const journal = onPaper().all(withdrawal, second, struck(a), struck(b));
      expect(plain(journal.order)).toEqual(plain(plainOrder));
      expect(journal.order.struck).toEqual([uuid(600 + a), uuid(600 + b)]);
    }
  });

  test('is not recorded again under its own name, and may be recorded anew', () => {
    const journal = onPaper().all(withdrawal, struck(1), withdrawal);
    expect(journal.order.withdrawnAt).toBeNull();
    journal.all(told(3, later(50), { kind: 'withdrawal' }));
    expect(journal.order.withdrawnAt).toBe(later(50));
  });

  test('one that is not known, or was struck already, changes nothing', () => {
    const journal = onPaper().all(withdrawal);
    const before = journal.order;
    journal.all(struck(7));
    expect({ ...journal.order, lastPosition: 0 }).toEqual({ ...before, lastPosition: 0 });
    journal.all(struck(1), struck(1));
    expect(journal.order.struck).toEqual([uuid(601)]);
  });

  test('after the service knows the order nothing is read anew', () => {
    const journal = onPaper().all(
      withdrawal,
      arrived(authorisation(), { platformAt: received, arrivedAt: received }),
    );
    expect(journal.order.channel).toBeNull();
    journal.all(struck(1));
    expect(journal.order.withdrawnAt).toBe(later(30));
  });

  test('a ledger made again from the journal says the same', () => {
    const journal = onPaper().all(withdrawal, drafted(), struck(1));
    const again = new Ledger();
    for (const record of journal.records) again.apply(record);
    expect(again.facts().orders.get(order)).toEqual(journal.order);
  });

  test('keeps nothing of what people wrote for it', () => {
    const journal = onPaper()
      .add({ ...withdrawal, words: 'Geheim', sender: 'Somebody' }, received, ingrid)
      .all(drafted(), { kind: 'fileAdded', order, task: paperTask(0), file: file(1) });
    expect(kept(journal)).not.toMatch(/Geheim|Somebody|Which account|answer-1/);
  });
});

/** What the fold keeps to read an order anew. */
const kept = ({ records }: TestJournal): string => {
  let state: OrderState | null = null;
  for (const record of records) state = foldOrder(state, record, null);
  return JSON.stringify(state?.trace?.since);
};
