// Every limit of ours that runs is gone by, whoever set it: the earliest first (clocks.md, section 5).
import { describe, expect, it } from 'vitest';
import { cardClocksOf } from '../../../../shared/orders/card-clocks.ts';
import { listedClockReader, turnClockOf } from '../../../../shared/orders/clock-of.ts';
import type { EnteredLimit } from '../../../../shared/orders/entries/judgement-entry.ts';
import type { EntryBody } from '../../../../shared/orders/entry.ts';
import type { OrderFacts } from '../../../../shared/orders/facts.ts';
import { urgencyOf } from '../../../../shared/orders/urgency.ts';
import {
  arrived,
  entry,
  notified,
  order,
  decision,
  withOrder,
  type TestJournal,
} from './journal-builder.ts';
import { place } from './sweden.ts';
import { after, learnt } from './turn-builder.ts';
import { fromEnforcing, written } from './word-builder.ts';

const enters = (limit: EnteredLimit, day: number): EntryBody => ({
  kind: 'limitEntered',
  order,
  limit,
  limitAt: after(day),
});
const recognised: readonly EntryBody[] = [
  learnt,
  arrived(written('EnforcingAuthorityRecognizesOrder', fromEnforcing), {
    platformAt: after(1),
    arrivedAt: after(1),
  }),
];
const goesBy = (facts: OrderFacts) => {
  const read = turnClockOf(facts, place);
  if (read?.ok !== true) throw new Error('no clock');
  const { id, target, latest } = read.value;
  return { id, target, latest };
};
const plain = goesBy(withOrder().order);

describe('the deadline of the enforcing authority', () => {
  const journal = (day: number): TestJournal =>
    withOrder().all(...recognised, enters('ENFORCEMENT_DEADLINE', day));

  it('is what the order goes by in its panel, in the list and for its urgency when it ends first', () => {
    const { order: facts } = journal(3);
    const ends = { target: after(3), latest: after(3) };
    expect(goesBy(facts)).toEqual({ id: 'ENFORCEMENT_DEADLINE', ...ends });
    expect(cardClocksOf(facts, place).clock).toMatchObject({ value: ends });
    const listed = listedClockReader(place)(facts);
    expect(listed).toMatchObject({ value: ends });
    const clock = listed?.ok === true ? listed.value : null;
    expect(urgencyOf(facts, clock, after(2), 60)).toMatchObject({ kind: 'due', at: after(3) });
    expect(urgencyOf(facts, clock, after(4), 60)).toMatchObject({ kind: 'overdue' });
  });

  it('is not when it ends after the order’s own time', () => {
    expect(goesBy(journal(20).order)).toEqual(plain);
  });

  it('is not where that authority has said since that it does not recognise the order', () => {
    const against = arrived(written('EnforcingAuthorityDoesNotRecogniseOrder', fromEnforcing), {
      platformAt: after(2),
      arrivedAt: after(2),
    });
    expect(goesBy(journal(3).all(against).order)).toEqual(plain);
  });

  it('says of a refused order nothing', () => {
    const { order: facts } = journal(3).all(arrived(decision('full')));
    expect(facts.turn.clock).toBeNull();
  });
});

describe('another limit in the certificate', () => {
  it('is planned for when it ends first, and moves the end of the law by nothing', () => {
    const { order: facts } = withOrder().all(enters('OTHER_DEADLINES', 5));
    expect(goesBy(facts)).toEqual({
      id: 'OTHER_DEADLINES',
      target: after(5),
      latest: plain.latest,
    });
  });

  it('opens no window that is shut', () => {
    const { order: facts } = withOrder(notified).all(enters('OTHER_DEADLINES', 5));
    expect(goesBy(facts)).toEqual(goesBy(withOrder(notified).order));
  });

  it('is all there is where the certificate does not say which clock it asks for', () => {
    const { order: facts } = withOrder({ priority: entry('Unheard') }).all(
      enters('OTHER_DEADLINES', 5),
    );
    expect(facts.regime).toBe('unknown');
    expect(goesBy(facts)).toMatchObject({ id: 'OTHER_DEADLINES', target: after(5), latest: null });
  });
});
