// By which of several things said a clock runs: by when they were said, not by when they were recorded.
import { describe, expect, it } from 'vitest';
import { cardClocksOf } from '../../../../shared/orders/card-clocks.ts';
import { clockOf, turnClockOf } from '../../../../shared/orders/clock-of.ts';
import type { News } from '../../../../shared/orders/entries/news-entry.ts';
import type { EntryBody } from '../../../../shared/orders/entry.ts';
import type { OrderFacts } from '../../../../shared/orders/facts.ts';
import { urgencyOf } from '../../../../shared/orders/urgency.ts';
import { onPaper, told } from '../by-hand/news-builder.ts';
import { arrived, decision, notified, order, uuid, withOrder } from './journal-builder.ts';
import { place } from './sweden.ts';
import { after, learnt } from './turn-builder.ts';

const on = (day: number) => ({ platformAt: after(day), arrivedAt: after(day) });
const asked = (n: number, day: number): EntryBody => ({
  kind: 'nonExecutionRecorded',
  order,
  record: uuid(700 + n),
  channel: 'post',
  sentAt: after(day),
  receivedAt: after(day),
  reasons: ['Incomplete'],
  tasks: [],
  isPreserved: true,
});
const clarified = (n: number, day: number): EntryBody =>
  told(n, after(day), { kind: 'word', speaker: 'issuing', verdict: 'clarifies' });
const decided = (n: number, day: number, outcome: 'none' | 'full'): EntryBody =>
  told(n, after(day), { kind: 'decision', outcome, tasks: [] } satisfies News);
const turnClock = (facts: OrderFacts) => {
  const read = turnClockOf(facts, place);
  if (read?.ok !== true) throw new Error('no clock');
  return read.value;
};
const isOverdue = (facts: OrderFacts, day: number): boolean => {
  const { target } = turnClock(facts);
  if (target === null) throw new Error('no target');
  return urgencyOf(facts, { ...turnClock(facts), target }, after(day), 60).isOverdue;
};

describe('a clearance that is repeated, 10(2)', () => {
  it('opens from the first on, in a later generation and on paper', () => {
    const cleared = (day: number, generation: number): EntryBody =>
      arrived(decision('none', { generation }), on(day));
    const journal = withOrder(notified).all(learnt, cleared(2, 1));
    const first = turnClock(journal.order);
    expect(journal.all(cleared(5, 2)).order.clearedAt).toBe(after(2));
    expect(turnClock(journal.order)).toEqual(first);
    const twice = [decided(1, 5, 'none'), decided(2, 2, 'none')];
    expect(onPaper({ isNotified: true }).all(...twice).order.clearedAt).toBe(after(2));
  });

  it('opens anew after a refusal', () => {
    const bodies = [decided(1, 2, 'none'), decided(2, 3, 'full'), decided(3, 5, 'none')];
    const all = [...bodies, decided(4, 6, 'none')];
    expect(onPaper({ isNotified: true }).all(...all).order.clearedAt).toBe(after(5));
    const same = (['none', 'full', 'none'] as const).map((kind, index) =>
      arrived(decision(kind, { generation: index + 1 }), on(index + 2)),
    );
    expect(withOrder(notified).all(learnt, ...same).order.clearedAt).toBe(after(4));
  });
});

describe('after a clarification, 10(6)', () => {
  it('a cleared order is due as its gate says', () => {
    const { order: facts } = onPaper({ isNotified: true }).all(
      asked(1, 1),
      clarified(1, 2),
      decided(2, 3, 'none'),
    );
    const gate = clockOf(facts, place);
    expect(turnClock(facts).notBefore).toBe(after(3));
    expect(turnClock(facts).target).toBe(gate?.ok === true ? gate.value.target : null);
  });

  it('goes on from the question clarified last, however the records lie', () => {
    const one = [asked(1, 2), clarified(1, 4)];
    const two = [asked(2, 5), clarified(2, 7)];
    const { order: facts } = onPaper().all(...one, ...two);
    expect(facts.turn.clock?.inputs).toMatchObject({ formSentAt: after(5), clarifiedAt: after(7) });
    expect(onPaper().all(...two, ...one).order.turn).toEqual(facts.turn);
  });

  it('a question after the end suspends nothing: it stays overdue, and is said so', () => {
    const { order: facts } = onPaper().all(asked(1, 15), clarified(1, 17));
    expect(turnClock(facts)).toEqual(turnClock(onPaper().order));
    expect(cardClocksOf(facts, place).clock?.ok).toBe(true);
    expect(isOverdue(facts, 40)).toBe(true);
    const emergency = { isEmergency: true, emergencyReason: 'A life is in danger.' };
    const { order: urgent } = onPaper(emergency).all(asked(1, 0.5), clarified(1, 0.6));
    expect(turnClock(urgent).target).toBe(after(8 / 24));
  });

  it('nor does it undo a question asked in time', () => {
    const { order: facts } = onPaper().all(
      asked(1, 2),
      clarified(1, 25),
      asked(2, 28),
      clarified(2, 29),
    );
    expect(turnClock(facts).latest).toBeGreaterThan(after(30));
  });
});

describe('several questions, 10(6)', () => {
  const latestAfter = (...bodies: readonly EntryBody[]) =>
    turnClock(onPaper().all(...bodies).order);
  const plain = turnClock(onPaper().order);
  const day = after(1) - after(0);

  it('the second stops what the first had left, also after the original end', () => {
    const { latest, target, why } = latestAfter(
      asked(1, 5),
      clarified(1, 12),
      asked(2, 14),
      clarified(2, 20),
    );
    expect(latest).toBe((plain.latest ?? 0) + 13 * day);
    expect(target).toBe(after(20));
    expect(why.find(({ key }) => key === 'resumeAgain')).toMatchObject({ question: 'U11' });
  });

  it('a time in which two were open counts once', () => {
    const both = latestAfter(asked(1, 2), asked(2, 4), clarified(1, 6), clarified(2, 8));
    expect(both.latest).toBe((plain.latest ?? 0) + 4 * day);
    const about = (n: number, days: number): readonly EntryBody[] => [
      told(n, after(days), { kind: 'word', speaker: 'issuing', verdict: null }),
      {
        kind: 'wordJudged',
        order,
        word: uuid(600 + n),
        verdict: 'clarifies',
        forms: [uuid(700 + n)],
      },
    ];
    const crossed = latestAfter(asked(1, 2), asked(2, 4), ...about(1, 6), ...about(2, 8));
    expect(crossed.latest).toBe((plain.latest ?? 0) + 6 * day);
  });

  it('one asked after what was left had run out stops nothing', () => {
    const first = latestAfter(asked(1, 5), clarified(1, 12));
    const late = latestAfter(asked(1, 5), clarified(1, 12), asked(2, 25), clarified(2, 27));
    expect(late.latest).toBe(first.latest);
    expect(late.target).toBe(first.target);
  });
});

describe('a deadline set anew, 10(8), and a question', () => {
  const limit = (n: number, day: number, setOn: number): EntryBody =>
    told(n, after(setOn), { kind: 'newDeadline', deadlineAt: after(day), tasks: [] });
  const read = (...bodies: readonly EntryBody[]) => turnClock(onPaper().all(...bodies).order);

  it('asked after it was set stops it, however the records lie', () => {
    const bodies = [limit(1, 20, 1), asked(2, 5), clarified(2, 25)];
    const { id, target, latest, why } = read(...bodies);
    expect([id, target, latest]).toEqual(['RESUME_AFTER_CLARIFY', after(26), after(40)]);
    expect(why.map(({ key }) => key)).toContain('resumeLimit');
    expect(read(...[...bodies].reverse())).toEqual(read(...bodies));
  });

  it('that is still ahead then keeps its target', () => {
    expect(read(limit(1, 20, 1), asked(2, 5), clarified(2, 8)).target).toBe(after(20));
  });

  it('clarified before it was set has had its part in it', () => {
    const { id, target, latest } = read(asked(2, 2), clarified(2, 4), limit(1, 20, 5));
    expect([id, target, latest]).toEqual(['NEW_DEADLINE', after(20), after(20)]);
  });

  it('open when it was set leaves it as it is written, unless it had passed by then', () => {
    expect(read(asked(2, 2), limit(1, 20, 5), clarified(2, 8)).latest).toBe(after(20));
    expect(read(asked(2, 2), limit(1, 20, 5), clarified(2, 24)).target).toBe(after(25));
  });

  it('asked after it had run out stops nothing', () => {
    const late = read(limit(1, 20, 1), asked(2, 22), clarified(2, 24));
    expect([late.id, late.target]).toEqual(['NEW_DEADLINE', after(20)]);
  });

  it('never opens the window of a notified order', () => {
    const facts = onPaper({ isNotified: true }).all(limit(1, 3, 1), asked(2, 2), clarified(2, 4));
    const { notBefore, target } = turnClock(facts.order);
    expect(notBefore).toBeGreaterThan(after(10));
    expect(target).toBe(notBefore);
  });

  it('that a person entered is stopped by what was asked after that', () => {
    const journal = onPaper().add(
      { kind: 'limitEntered', order, limit: 'NEW_DEADLINE', limitAt: after(20) },
      after(3),
    );
    journal.all(asked(2, 5), clarified(2, 25));
    expect(turnClock(journal.order).target).toBe(after(26));
    journal.add(
      { kind: 'limitEntered', order, limit: 'NEW_DEADLINE', limitAt: after(30) },
      after(26),
    );
    expect(turnClock(journal.order).target).toBe(after(30));
  });
});

it('of two open questions the five days are those of the last, however they were recorded', () => {
  for (const instrument of ['EPOC', 'EPOCPR'] as const) {
    const straight = onPaper({ instrument }).all(asked(1, 2), asked(2, 4)).order.turn;
    const mixed = onPaper({ instrument }).all(asked(2, 4), asked(1, 2)).order.turn;
    expect(mixed).toEqual(straight);
    if (straight.of === 'clarification') expect(straight.clock?.trigger.due).toBe(after(4));
  }
});
