import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newsPreview } from '../../../../shared/by-hand/news-preview.ts';
import type { EntryBody } from '../../../../shared/orders/entry.ts';
import type { OrderFacts } from '../../../../shared/orders/facts.ts';
import { clocksOf } from '../../../../shared/orders/order-clocks.ts';
import { phaseOf } from '../../../../shared/orders/phase.ts';
import { judgeRelease } from '../../../../shared/orders/release-gate.ts';
import { anyForms, anyNews, anyRecords, crowdedRecords } from '../by-hand/any-news.ts';
import { later, onPaper, paperTask, told } from '../by-hand/news-builder.ts';
import { arrived, authorisation, order, sha, uuid } from './journal-builder.ts';

const instrument = fc.constantFrom('EPOC' as const, 'EPOCPR' as const);
const limits = fc.record({ instrument, isNotified: fc.boolean() }).map((chosen) => ({
  ...chosen,
  isNotified: chosen.isNotified && chosen.instrument === 'EPOC',
}));
const open = {
  now: later(1_000_000),
  platformNow: later(1_000_000),
  lastPollAt: later(1_000_000),
  maySend: true,
  signedIn: true,
  certificateValidUntil: later(2_000_000),
  packageHash: sha(500),
  needsSecondPerson: false,
};
const checkOf = (facts: OrderFacts, name: string) =>
  judgeRelease(facts, null, open).checks.find((check) => check.name === name)?.verdict;

/** An answer to the whole order, and the service bringing the order after all. */
const packed: EntryBody = {
  kind: 'packageFrozen',
  order,
  package: {
    hash: sha(500),
    items: [0, 1].map((n) => ({
      task: paperTask(n),
      ldid: null,
      deliveryId: uuid(500 + n),
      files: [],
    })),
  },
};
const brought: EntryBody = arrived(authorisation({ generation: 2 }), {
  platformAt: later(90),
  arrivedAt: later(90),
});

/** Work of ours, and the service bringing the order after all: none of it may undo what was recorded. */
const ours: fc.Arbitrary<EntryBody> = fc.constantFrom<EntryBody>(
  { kind: 'noDataDeclared', order, task: paperTask(0), declared: true },
  packed,
  { kind: 'limitEntered', order, limit: 'NEW_DEADLINE', limitAt: later(50_000) },
  { kind: 'reviewEnded', order, outcome: 'upheld', word: null },
  brought,
);

const text = (value: unknown): string => JSON.stringify(value);
const sorted = <T>(list: readonly T[]): readonly T[] =>
  [...list].sort((a, b) => (text(a) < text(b) ? -1 : 1));

/** The whole facts, but for the order in which they list what was recorded. */
const inAnyOrder = (facts: OrderFacts) => ({
  ...facts,
  news: sorted(facts.news ?? []),
  words: sorted(facts.words.map(({ position: _, ...word }) => word)),
  nonExecutions: sorted(facts.nonExecutions.map(({ position: _, ...form }) => form)),
  doubts: sorted(facts.doubts),
  // One in full is about the whole order, whatever it names.
  refusal: facts.refusal && {
    ...facts.refusal,
    tasks: facts.refusal.scope === 'full' ? [] : sorted(facts.refusal.tasks),
  },
  preservation: {
    ...facts.preservation,
    extensionForms: sorted(facts.preservation.extensionForms),
    requestForms: sorted(facts.preservation.requestForms),
  },
});

describe('news that came later, in whatever order it is recorded', () => {
  test('leads to the same', () => {
    const all = fc
      .tuple(crowdedRecords, anyForms)
      .map(([records, forms]): readonly EntryBody[] => [...records, ...forms]);
    const shuffled = all.chain((records) =>
      fc.tuple(
        fc.constant(records),
        fc.shuffledSubarray([...records], { minLength: records.length }),
      ),
    );
    const come = { windowOpen: false, fiveDays: false, periodOver: false };
    fc.assert(
      fc.property(limits, shuffled, (paper, [records, mixed]) => {
        const straight = onPaper(paper).all(...records).order;
        const other = onPaper(paper).all(...mixed).order;
        expect(inAnyOrder(other)).toEqual(inAnyOrder(straight));
        expect(phaseOf(other, come)).toBe(phaseOf(straight, come));
        expect(sorted(clocksOf(other))).toEqual(sorted(clocksOf(straight)));
      }),
      { numRuns: 500 },
    );
  });

  test('counts once, however often it is told', () => {
    fc.assert(
      fc.property(limits, anyRecords, (paper, records) => {
        const once = onPaper(paper).all(...records).order;
        const doubled = onPaper(paper).all(...records, ...records).order;
        expect({ ...doubled, lastPosition: once.lastPosition }).toEqual(once);
      }),
      { numRuns: 300 },
    );
  });

  test('is what was shown before it was recorded', () => {
    fc.assert(
      fc.property(limits, anyRecords, (paper, records) => {
        const journal = onPaper(paper);
        for (const record of records) {
          const { turn, withdrawnAt, refusal, clearedAt, newDeadlines, preservation } = newsPreview(
            journal.order,
            record,
          );
          journal.all(record);
          expect(journal.order).toMatchObject({
            withdrawnAt,
            refusal,
            clearedAt,
            newDeadlines,
            preservation,
            turn,
          });
        }
      }),
      { numRuns: 300 },
    );
  });
});

const withdrawal = told(90, later(60), { kind: 'withdrawal' });
const refusal = told(91, later(61), { kind: 'decision', outcome: 'full', tasks: [] });
/** What may stand before and after, news among it, each record its own, from this minute on. */
const rest = (from: number): fc.Arbitrary<readonly EntryBody[]> => {
  const one = fc.oneof(
    ours.map((body) => () => body),
    anyNews.map((news) => (index: number) => told(from + index, later(from + index), news)),
  );
  return fc.array(one, { maxLength: 6 }).map((all) => all.map((make, index) => make(index)));
};

describe('the gate', () => {
  test('opens for such an order when nothing came, or the next would prove nothing', () => {
    const { order: facts } = onPaper().all(packed, brought);
    expect(judgeRelease(facts, null, open)).toMatchObject({ isOpen: true });
  });

  test('never opens after a recorded withdrawal, and no clock runs', () => {
    fc.assert(
      fc.property(limits, rest(1), rest(70), (paper, before, after) => {
        const journal = onPaper(paper).all(packed, brought, ...before);
        journal.all(withdrawal);
        for (const body of [null, ...after]) {
          if (body !== null) journal.all(body);
          expect(checkOf(journal.order, 'notWithdrawn')).toBe('locked');
          expect(judgeRelease(journal.order, null, open).isOpen).toBe(false);
          expect(clocksOf(journal.order)).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('never opens after a recorded refusal, unless the authority decides anew', () => {
    fc.assert(
      fc.property(limits, rest(1), rest(70), (paper, before, after) => {
        const journal = onPaper(paper).all(...before, refusal);
        for (const body of after) {
          if (body.kind === 'newsRecorded' && body.news.kind === 'decision') continue;
          journal.all(body);
          expect(checkOf(journal.order, 'notRefused')).toBe('locked');
        }
      }),
      { numRuns: 300 },
    );
  });
});
