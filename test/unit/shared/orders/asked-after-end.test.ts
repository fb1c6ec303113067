// A word ended the order or its keeping, and then the authority asked for it again.
import { describe, expect, it } from 'vitest';
import type { UtcMs } from '../../../../shared/base/units.ts';
import { barOnAnswer } from '../../../../shared/orders/bars.ts';
import type { EntryBody } from '../../../../shared/orders/entry.ts';
import { clocksOf } from '../../../../shared/orders/order-clocks.ts';
import { holdGround } from '../../../../shared/holds/hold-ground.ts';
import { restlessDoubts } from '../../../../shared/holds/hold-release.ts';
import { holdEnd } from '../../../../shared/holds/hold-end.ts';
import type { OrderFacts } from '../../../../shared/orders/facts.ts';
import { onPaper, paperTask, told } from '../by-hand/news-builder.ts';
import {
  arrived,
  authorisation,
  entry,
  ldTask,
  order,
  task1,
  uuid,
  withOrder,
  type TestJournal,
} from './journal-builder.ts';
import { place } from './sweden.ts';
import { after, asked, epocPr, judged, kept, learnt, letter } from './turn-builder.ts';
import { lpTask, written } from './word-builder.ts';

const on = (day: number) => ({ platformAt: after(day), arrivedAt: after(day) });
const deadline = (at: UtcMs) => [{ at, nature: null, other: null }];
/** Told on the first day that it need not be executed, for a reason of ours. */
const notNeeded = (): TestJournal =>
  withOrder().all(
    learnt,
    kept,
    ...asked('DeFactoImpossibility'),
    letter('ProvideAdditionalInformation'),
    judged('needNotBeExecuted'),
  );
const groundOf = (facts: OrderFacts) => holdGround(facts, holdEnd(facts, place), null)?.ground;

describe('a production order that need not be executed', () => {
  it('stays so while nothing more is asked', () => {
    const { order: facts } = notNeeded();
    expect([facts.turn.of, barOnAnswer(facts), facts.doubts]).toEqual(['over', 'notNeeded', []]);
    expect(groundOf(facts)).toBe('endedByAuthority');
  });

  it.each<readonly [string, EntryBody, string]>([
    [
      'a new deadline',
      arrived(ldTask(task1, { generation: 2, deadlines: deadline(after(20)) }), on(5)),
      'NEW_DEADLINE',
    ],
    ['a task renewed', arrived(ldTask(task1, { generation: 2 }), on(5)), 'PRODUCE_10D'],
  ])('is wanted again by %s: it runs, is kept, and a person looks', (_, body, clock) => {
    const { order: facts } = notNeeded().all(body);
    expect([facts.turn.of, barOnAnswer(facts)]).toEqual(['us', null]);
    expect(clocksOf(facts).map((one) => one.clock)).toContain(clock);
    expect(facts.doubts).toContain('askedAfterNotNeeded');
    expect(groundOf(facts)).toBeUndefined();
  });

  it.each<readonly [string, EntryBody]>([
    ['what came before the letter', arrived(ldTask(task1, { generation: 2 }), on(0.5))],
    [
      'a task cancelled after it',
      arrived(ldTask(task1, { generation: 2, desiredStatus: entry('Cancelled') }), on(5)),
    ],
    [
      'a form of preservation, which is of another order',
      arrived(written('Form5', {}, uuid(915)), on(5)),
    ],
    [
      'our own change coming back',
      arrived(ldTask(task1, { generation: 2 }), { ...on(5), echo: true }),
    ],
  ])('is not wanted again by %s', (_, body) => {
    const { order: facts } = notNeeded().all(body);
    expect([facts.turn.of, barOnAnswer(facts)]).toEqual(['over', 'notNeeded']);
    expect(facts.doubts).not.toContain('askedAfterNotNeeded');
  });

  it('likewise when all of it came on paper', () => {
    const word = { kind: 'word', speaker: 'issuing', verdict: 'needNotBeExecuted' } as const;
    const anew = { kind: 'newDeadline', deadlineAt: after(20), tasks: [] } as const;
    const { order: facts } = onPaper().all(told(1, after(5), anew), told(2, after(1), word));
    expect([facts.turn.of, facts.doubts]).toEqual(['us', ['askedAfterNotNeeded']]);
    const { order: again } = onPaper().all(told(1, after(5), anew), told(2, after(6), word));
    expect([again.turn.of, again.doubts]).toEqual(['over', []]);
  });
});

describe('a word that ends preservation', () => {
  const annex = (type: 'Form5' | 'Form6', day: number): EntryBody =>
    arrived(written(type, {}, uuid(900 + day)), on(day));
  const ending = (verdict: 'endsPreservation' | 'needNotBeExecuted', day: number): EntryBody[] => [
    arrived(written('ProvideAdditionalInformation'), on(day)),
    { kind: 'wordJudged', order, word: uuid(81), verdict },
  ];
  const endsBetween = (...bodies: readonly EntryBody[]): OrderFacts =>
    epocPr().all(kept, ...bodies).order;

  it.each<readonly [string, readonly EntryBody[]]>([
    [
      'a second Annex V',
      [annex('Form5', 5), ...ending('endsPreservation', 10), annex('Form5', 15)],
    ],
    [
      'a second Annex VI',
      [annex('Form6', 5), ...ending('endsPreservation', 10), annex('Form6', 15)],
    ],
    [
      'a task renewed',
      [...ending('needNotBeExecuted', 1), arrived(lpTask(task1, { generation: 2 }), on(8))],
    ],
  ])('is overtaken by %s: nothing is let go, and a person looks', (_, bodies) => {
    const facts = endsBetween(...bodies);
    expect(groundOf(facts)).not.toBe('endedByAuthority');
    expect(facts.doubts).toContain('preservedAfterEnd');
  });

  it('is not overtaken by what came before it, in whatever order it came', () => {
    const first = annex('Form5', 5);
    const late = annex('Form5', 8);
    const word = ending('endsPreservation', 10);
    expect(groundOf(endsBetween(first, late, ...word))).toBe('endedByAuthority');
    expect(groundOf(endsBetween(late, ...word, first))).toBe('endedByAuthority');
    expect(groundOf(endsBetween(annex('Form5', 15), first, ...word))).toBeUndefined();
    const cancelledTask = arrived(lpTask(task1, { generation: 2 }, 'Cancelled'), on(15));
    expect(groundOf(endsBetween(...word, cancelledTask))).toBe('endedByAuthority');
  });

  it('likewise when all of it came on paper, in whatever order it is recorded', () => {
    const request = { kind: 'productionRequest' } as const;
    const word = { kind: 'word', speaker: 'issuing', verdict: 'endsPreservation' } as const;
    const records = [
      told(1, after(5), request),
      told(2, after(10), word),
      told(3, after(15), request),
    ];
    for (const bodies of [records, [...records].reverse()]) {
      const journal = onPaper({ instrument: 'EPOCPR' });
      const [first] = kept.items;
      if (first === undefined) throw new Error('nothing kept');
      const items = [{ ...first, task: paperTask(0) }];
      journal.all({ ...kept, items }, ...bodies);
      expect(groundOf(journal.order)).toBeUndefined();
      expect(journal.order.doubts).toContain('preservedAfterEnd');
    }
  });
});

describe('Annex V', () => {
  const annexV = arrived(written('Form5', {}, uuid(915)), on(15));

  it('after a withdrawal keeps the data until a person has looked', () => {
    const withdrawn = { legalType: entry('EPOCPR'), priority: null, generation: 2 };
    const journal = epocPr().all(
      kept,
      arrived(authorisation({ ...withdrawn, desiredStatus: entry('Cancelled') }), on(3)),
    );
    expect(restlessDoubts(journal.order)).toEqual([]);
    expect(restlessDoubts(journal.all(annexV).order)).toEqual(['actAfterWithdrawal']);
  });

  it('after the data were let go is told, also when it is the second', () => {
    const released: EntryBody = {
      kind: 'holdReleased',
      order,
      tasks: [task1],
      ground: 'periodEnded',
      polledAt: after(70),
    };
    const journal = epocPr().all(kept).add(released, after(70));
    expect(journal.order.doubts).toEqual([]);
    const late = arrived(written('Form5', {}, uuid(916)), on(75));
    expect(journal.all(late).order.doubts).toContain('askedAfterRelease');
    const before = epocPr()
      .all(kept, annexV)
      .add({ ...released, ground: 'produced' }, after(70));
    expect(before.order.doubts).not.toContain('askedAfterRelease');
    expect(before.all(late).order.doubts).toContain('askedAfterRelease');
    expect(before.all(kept).order.doubts).not.toContain('askedAfterRelease');
  });
});

it('a letter that ends preservation makes it our turn to let go, at once', () => {
  const { order: facts } = epocPr().all(kept, letter('ProvideAdditionalInformation'), {
    kind: 'wordJudged',
    order,
    word: uuid(81),
    verdict: 'endsPreservation',
  });
  expect(facts.turn).toMatchObject({ of: 'letGo', clock: null });
  expect(clocksOf(facts)).toEqual([]);
});
