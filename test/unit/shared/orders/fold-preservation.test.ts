import { describe, expect, it } from 'vitest';
import { asOrderId, utcMs } from '../../../../shared/base/units.ts';
import type { EntryBody } from '../../../../shared/orders/entry.ts';
import {
  arrived,
  authorisation,
  entry,
  ingrid,
  order,
  received,
  task1,
  task2,
  TestJournal,
  uuid,
} from './journal-builder.ts';
import { lpTask, until, written } from './word-builder.ts';

const day = 86_400_000;
const later = (days: number) => ({
  platformAt: utcMs(received + days * day),
  arrivedAt: utcMs(received + days * day + 10_000),
});
const sixty = utcMs(received + 60 * day);
const epocPr = { legalType: entry('EPOCPR'), priority: null };

const preservation = (): TestJournal =>
  new TestJournal().all(
    arrived(authorisation(epocPr)),
    arrived(lpTask(task1, until(sixty))),
    arrived(lpTask(task2, until(sixty))),
  );
const again = (
  task: typeof task1,
  desired: string,
  days: number,
  generation = 2,
  end = sixty,
): EntryBody => arrived(lpTask(task, { generation, ...until(end) }, desired), later(days));
const both = (desired: string, days: number, generation = 2, end = sixty): readonly EntryBody[] => [
  again(task1, desired, days, generation, end),
  again(task2, desired, days, generation, end),
];

describe('an order to preserve', () => {
  it('is one by its certificate, its clock is no production clock, and no task is to be answered', () => {
    const { order: facts } = preservation();
    expect(facts).toMatchObject({ instrument: 'preservation', regime: 'unknown', tasks: [] });
    expect(facts.preservation.tasks[task1]).toMatchObject({
      asked: 'preservation',
      namedEnd: sixty,
    });
    expect(facts.doubts).toEqual([]);
  });

  it('is one by its tasks when the certificate does not say', () => {
    const journal = new TestJournal().all(
      arrived(authorisation({ legalType: null, priority: null })),
      arrived(lpTask(task1)),
    );
    expect(journal.order.instrument).toBe('preservation');
  });

  it('is known from a journal written before its tasks had a type of their own', () => {
    const { type: _, ...common } = lpTask(task1);
    const old = { ...common, type: 'Unknown', typeNs: '', typeName: 'LPTaskObject' } as const;
    const journal = new TestJournal().all(arrived(authorisation(epocPr)), arrived(old));
    expect(journal.order.preservation.tasks[task1]).toMatchObject({ asked: 'preservation' });
    expect(journal.order.doubts).toEqual([]);
  });

  it('remembers what a person recorded, by whom, and that a record replaces another', () => {
    const record = (preserved: boolean): EntryBody => ({
      kind: 'dataPreserved',
      order,
      items: [
        {
          task: task1,
          preserved,
          system: 'mail',
          from: null,
          to: null,
          at: received,
          hashes: [],
          note: null,
        },
      ],
    });
    const journal = preservation().add(record(false), received, ingrid);
    expect(journal.order.preservation.tasks[task1]?.kept).toMatchObject({ any: false, by: ingrid });
    journal.add(record(true));
    expect(journal.order.preservation.tasks[task1]?.kept?.any).toBe(true);
    expect(journal.order.preservation.tasks[task2]?.kept).toBeNull();
  });
});

describe('extension (Annex VI)', () => {
  const ninety = utcMs(received + 90 * day);

  it.each([
    ['by its tasks', both('AwaitingPreservation', 40, 2, ninety)],
    ['by the form alone', [arrived(written('Form6'), later(40))]],
    [
      'by both',
      [...both('AwaitingPreservation', 40, 2, ninety), arrived(written('Form6'), later(40))],
    ],
  ])('%s: once, from when it was made known', (_, bodies) => {
    const { order: facts } = preservation().all(...bodies);
    expect(facts.preservation.extendedAt).toBe(later(40).platformAt);
    expect(facts.doubts).toEqual([]);
    expect(facts.words.every(({ form }) => form === 'renewal')).toBe(true);
  });

  it('is none when the end is only brought forward within the sixty days', () => {
    const forward = preservation().all(
      ...both('AwaitingPreservation', 10, 2, utcMs(received + 30 * day)),
    );
    expect(forward.order.preservation).toMatchObject({ extendedAt: null });
    expect(forward.order.preservation.tasks[task1]).toMatchObject({
      namedEnd: received + 30 * day,
      namedAt: later(10).platformAt,
      moves: 0,
    });
    // One brought back from further away than the law knows can only mean what lies beyond the sixty days.
    const far = new TestJournal().all(
      arrived(authorisation(epocPr)),
      arrived(lpTask(task1, until(utcMs(received + 400 * day)))),
      again(task1, 'AwaitingPreservation', 40, 2, ninety),
    );
    expect(far.order.preservation.extendedAt).toBe(later(40).platformAt);
  });

  it('twice: the data stay, and a person is asked', () => {
    const twice = preservation().all(
      arrived(written('Form6'), later(40)),
      arrived(written('Form6', {}, uuid(84)), later(50)),
    );
    expect(twice.order.doubts).toEqual(['extendedTwice']);
    const moved = preservation().all(
      ...both('AwaitingPreservation', 40, 2, ninety),
      ...both('AwaitingPreservation', 50, 3, utcMs(ninety + 30 * day)),
    );
    expect(moved.order.doubts).toEqual(['extendedTwice']);
    expect(moved.order.preservation.extendedAt).toBe(later(40).platformAt);
  });
});

describe('an end named beyond what the law gives', () => {
  const doubtsOf = (days: number, ...bodies: readonly EntryBody[]) =>
    new TestJournal().all(
      arrived(authorisation(epocPr)),
      arrived(lpTask(task1, until(utcMs(received + days * day)))),
      ...bodies,
    ).order.doubts;

  it('is for a person to look at, from the day it is named', () => {
    expect(doubtsOf(400)).toEqual(['endBeyondPeriod']);
    expect(doubtsOf(90)).toEqual(['endBeyondPeriod']);
  });

  it('is none where rest days or another zone may make the difference', () => {
    expect(doubtsOf(61)).toEqual([]);
    expect(doubtsOf(67)).toEqual([]);
  });

  it('counts from the extension on by its ninety days', () => {
    const extended = (days: number) =>
      again(task1, 'AwaitingPreservation', 40, 2, utcMs(received + days * day));
    expect(doubtsOf(60, extended(90))).toEqual([]);
    expect(doubtsOf(60, extended(120))).toEqual(['endBeyondPeriod']);
  });

  it('is over when production is requested: there is no end then', () => {
    expect(doubtsOf(400, arrived(written('Form5', {}, uuid(81)), later(20)))).toEqual([]);
  });
});

describe('a form that comes after the period had ended', () => {
  const form = (type: 'Form5' | 'Form6', days: number): EntryBody =>
    arrived(written(type, {}, type === 'Form5' ? uuid(81) : uuid(84)), later(days));

  it('on the last of the sixty days is in time', () => {
    for (const type of ['Form5', 'Form6'] as const)
      expect(preservation().all(form(type, 60)).order.doubts).toEqual([]);
  });

  it('extends all the same, and a person is asked (U10)', () => {
    const journal = preservation().all(form('Form6', 62));
    expect(journal.order.preservation.extendedAt).toBe(later(62).platformAt);
    expect(journal.order.doubts).toEqual(['extendedLate']);
    const moved = preservation().all(
      ...both('AwaitingPreservation', 62, 2, utcMs(received + 90 * day)),
    );
    expect(moved.order.doubts).toEqual(['extendedLate']);
  });

  it('announces the request all the same, and a person is asked', () => {
    const journal = preservation().all(form('Form5', 62));
    expect(journal.order.preservation.requestedAt).toBe(later(62).platformAt);
    expect(journal.order.doubts).toEqual(['requestedLate']);
    const moved = preservation().all(...both('SubsequentProductionRequest', 62));
    expect(moved.order.doubts).toEqual(['requestedLate']);
  });

  it('with an extension the ninety days count, from when the authority made it known', () => {
    const doubtsOf = (...bodies: readonly EntryBody[]) =>
      preservation().all(...bodies).order.doubts;
    expect(doubtsOf(form('Form6', 40), form('Form5', 89))).toEqual([]);
    expect(doubtsOf(form('Form6', 40), form('Form5', 92))).toEqual(['requestedLate']);
    expect(doubtsOf(form('Form5', 62), form('Form6', 63))).toEqual([
      'requestedLate',
      'extendedLate',
    ]);
  });

  it('that was made known in time is no question, however late it is fetched', () => {
    const times = { platformAt: later(59).platformAt, arrivedAt: later(70).arrivedAt };
    expect(preservation().all(arrived(written('Form6'), times)).order.doubts).toEqual([]);
  });

  it('stays looked at', () => {
    const journal = preservation().all(form('Form6', 62), {
      kind: 'doubtSettled',
      order,
      doubt: 'extendedLate',
    });
    expect(journal.all(form('Form5', 70)).order.doubts).toEqual([]);
  });
});

describe('request for production (Annex V) and end', () => {
  it('keeps the data until the request has come', () => {
    const journal = preservation().all(
      ...both('SubsequentProductionRequest', 30),
      arrived(written('Form5'), later(30)),
    );
    expect(journal.order.preservation).toMatchObject({
      requestedAt: later(30).platformAt,
      requestForms: [uuid(81)],
      endedAt: null,
    });
    journal.all({
      kind: 'otherRequestAttached',
      order,
      request: 'mutualLegalAssistance',
      reference: 'MLA 1',
      receivedAt: received,
    });
    expect(journal.order.preservation.otherRequest?.request).toBe('mutualLegalAssistance');
  });

  it('a second Annex V is a question', () => {
    const journal = preservation().all(
      arrived(written('Form5'), later(30)),
      arrived(written('Form5', {}, uuid(84)), later(31)),
    );
    expect(journal.order.doubts).toEqual(['requestedTwice']);
  });

  it('ends only when nothing is asked of any task any more', () => {
    const journal = preservation().all(again(task1, 'Cancelled', 20));
    expect(journal.order.preservation.endedAt).toBeNull();
    journal.all(again(task2, 'Cancelled', 21));
    expect(journal.order.preservation.endedAt).toBe(later(21).platformAt);
  });

  it('asked for again after its end: kept, and a person is asked', () => {
    const journal = preservation().all(
      ...both('Cancelled', 20),
      ...both('SubsequentProductionRequest', 22, 3),
    );
    expect(journal.order.preservation).toMatchObject({ endedAt: null, isRevived: true });
    expect(journal.order.doubts).toEqual(['preservedAfterEnd']);
  });

  it('an older generation that comes late ends nothing', () => {
    const journal = preservation().all(
      ...both('SubsequentProductionRequest', 30, 3),
      ...both('Cancelled', 20, 2),
    );
    expect(journal.order.preservation).toMatchObject({ endedAt: null });
  });

  it('a form for preservation under a production order is a question', () => {
    const journal = new TestJournal().all(arrived(authorisation()), arrived(written('Form5')));
    expect(journal.order.doubts).toContain('formWithoutPreservation');
  });

  it('what belongs to no order is counted until a person has looked', () => {
    const stray = written('Form6');
    const journal = new TestJournal().all(arrived(stray, { order: null }));
    expect(journal.ledger.facts().strayPreservation).toBe(1);
    journal.all({ kind: 'strayObjectJudged', object: stray.id });
    expect(journal.ledger.facts()).toMatchObject({ strayPreservation: 0, quarantined: 1 });
    const found = new TestJournal().all(
      arrived(stray, { order: null }),
      arrived(stray, { order: asOrderId(uuid(9)) }),
    );
    expect(found.ledger.facts().strayPreservation).toBe(0);
  });
});
