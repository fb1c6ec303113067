// An order that was answered in part only, and another one that is the same sent again.
import { describe, expect, it } from 'vitest';
import { asOrderId, asTaskId } from '../../../../shared/base/units.ts';
import type { AuthorisationObject } from '../../../../shared/hi1/model.ts';
import { listedClockReader } from '../../../../shared/orders/clock-of.ts';
import type { EntryBody } from '../../../../shared/orders/entry.ts';
import { isWhollyAnswered } from '../../../../shared/orders/answered.ts';
import { endedUnanswered, lapsesOf } from '../../../../shared/orders/link-lapse.ts';
import { linkBar } from '../../../../shared/orders/link-rules.ts';
import { onPaper } from '../by-hand/news-builder.ts';
import { failure, said } from './answer-builder.ts';
import { clarified, formFor } from './form-builder.ts';
import {
  arrived,
  authorisation,
  decision,
  delivery2,
  emergency,
  entry,
  ldTask,
  order,
  task1,
  uuid,
  withOrder,
  type TestJournal,
} from './journal-builder.ts';
import { inPart, keptBoth, receivedAll, sent } from './part-builder.ts';
import { opened, restSent } from './second-package.ts';
import { place } from './sweden.ts';
import { after, learnt, letter, judged } from './turn-builder.ts';

const copy = asOrderId(uuid(2));
const on = (day: number) => ({ platformAt: after(day), arrivedAt: after(day) });
const withdrawn: EntryBody = arrived(
  authorisation({ generation: 5, desiredStatus: entry('Cancelled') }),
  on(4),
);
const firstCancelled: EntryBody = arrived(
  ldTask(task1, { generation: 5, desiredStatus: entry('Cancelled') }),
  on(4),
);
const third = asTaskId(uuid(13));
const thirdCancelled = arrived(
  ldTask(third, { generation: 2, desiredStatus: entry('Cancelled') }),
  on(0.2),
);
/** The third task was cancelled before anything went; the second went, and the first is in question. */
const lessOne = (): TestJournal =>
  withOrder().all(
    learnt,
    arrived(ldTask(third)),
    thirdCancelled,
    keptBoth,
    ...formFor('Incomplete'),
    ...sent,
    receivedAll,
  );
const again = (more: Partial<AuthorisationObject> = {}, day = 1): readonly EntryBody[] => [
  arrived(authorisation({ ...more, id: copy }), { order: copy, ...on(day) }),
  arrived(ldTask(asTaskId(uuid(211)), { associated: [copy] }), { order: copy, ...on(day) }),
];
const linked: EntryBody = { kind: 'orderLinked', order: copy, other: order, relation: 'duplicate' };

const lapsesIn = ({ ledger }: TestJournal) => {
  const facts = ledger.facts().orders.get(copy);
  return facts === undefined ? null : lapsesOf(facts, ledger.facts());
};
const barIn = ({ ledger }: TestJournal) => {
  const [one, other] = [copy, order].map((id) => ledger.facts().orders.get(id));
  if (one === undefined || other === undefined) throw new Error('no such order');
  return linkBar(one, other, 'duplicate', listedClockReader(place));
};
/** The second task answered, the first in question; and the copy linked to it. */
const asked = (): TestJournal => inPart('Incomplete').all(...again(), linked);

describe('a duplicate of an order that was answered in part', () => {
  it.each<readonly [string, string, readonly EntryBody[]]>([
    ['is withdrawn', 'withdrawn', [withdrawn]],
    ['is refused as a whole', 'refused', [arrived(decision('full'), on(4))]],
    ['no longer asks for it', 'notNeeded', [firstCancelled]],
    [
      'need not be executed',
      'notNeeded',
      [letter('ProvideAdditionalInformation'), judged('needNotBeExecuted')],
    ],
  ])('stands on its own for the rest when that order %s', (_, because, bodies) => {
    expect(lapsesIn(asked())).toEqual([]);
    expect(lapsesIn(asked().all(...bodies))).toMatchObject([{ other: order, because }]);
    expect(lapsesIn(asked().all(...clarified, ...bodies))).toMatchObject([{ because }]);
  });

  it.each<readonly [string, readonly EntryBody[]]>([
    ['the rest was answered as well', [...clarified, opened, ...restSent]],
    [
      'a Form 3 has declined the rest',
      [...clarified, ...formFor('DeFactoImpossibility', [task1], uuid(85), 3)],
    ],
  ])('stays closed when %s before', (_, bodies) => {
    expect(lapsesIn(asked().all(...bodies, withdrawn))).toEqual([]);
  });

  it('stays closed while the rest is on its way', () => {
    const under = asked().all(...clarified, opened, ...restSent.slice(0, -1));
    expect(lapsesIn(under.all(withdrawn))).toEqual([]);
  });

  it('is not lost to what was cancelled before anything was answered', () => {
    const journal = inPart('DeFactoImpossibility').all(...again());
    expect(lapsesIn(journal.all(linked, firstCancelled))).toEqual([]);
  });
});

describe('what was cancelled before anything was answered', () => {
  it('is left out of no answer: with the rest the order is answered as a whole', () => {
    const journal = lessOne().all(...again(), linked);
    expect(journal.order.turn.isPart).toBe(true);
    journal.all(...clarified, opened, ...restSent);
    expect(isWhollyAnswered(journal.order)).toBe(true);
    expect(lapsesIn(journal)).toEqual([]);
    expect(lapsesIn(journal.all(withdrawn))).toEqual([]);
  });

  it('hinders no later copy from being closed', () => {
    const journal = lessOne().all(...clarified, opened, ...restSent);
    expect(barIn(journal.all(...again(emergency)))).toBeNull();
  });

  it.each<readonly [string, readonly EntryBody[], boolean]>([
    ['asked for', [arrived(ldTask(third, { generation: 3 }), on(1))], false],
    [
      'asked for, and cancelled again',
      [
        arrived(ldTask(third, { generation: 3 }), on(1)),
        arrived({ ...thirdCancelled.object, generation: 4 }, on(2)),
      ],
      false,
    ],
    ['cancelled once more', [arrived({ ...thirdCancelled.object, generation: 3 }, on(2))], true],
  ])('counts once it is %s after all the rest went', (_, bodies, isWhole) => {
    const journal = lessOne().all(...clarified, opened, ...restSent, ...bodies);
    expect(isWhollyAnswered(journal.order)).toBe(isWhole);
  });
});

describe('what was cancelled while the authority could use nothing', () => {
  it('was not left out, also when it can after all', () => {
    const journal = inPart('Incomplete').all(said(delivery2, 'Error', 3), firstCancelled);
    expect(journal.order.leftOut ?? []).toEqual([]);
    expect(isWhollyAnswered(journal.all(said(delivery2, 'Received', 4)).order)).toBe(true);
  });
});

describe('what was left out stays so when it is cancelled', () => {
  it('while nobody knew whether the answer had arrived', () => {
    const asking = withOrder().all(learnt, keptBoth, ...formFor('Incomplete'));
    const unheard = [...sent.slice(0, -1), failure(1, true)];
    const arrives = asking.all(...unheard, firstCancelled, receivedAll);
    expect(isWhollyAnswered(arrives.order)).toBe(false);
  });
});

describe('closing one as a duplicate of an order that was answered in part', () => {
  it('is not allowed when the copy is due before the rest', () => {
    expect(barIn(inPart('Incomplete').all(...again()))).toBe('otherDueLater');
    expect(barIn(inPart('Incomplete').all(...clarified, ...again(emergency)))).toBe(
      'otherDueLater',
    );
    expect(barIn(inPart('Incomplete').all(...clarified, ...again({}, 9)))).toBeNull();
  });

  it('is not allowed once the rest is over', () => {
    expect(barIn(inPart('Incomplete').all(...again(emergency), withdrawn))).toBe('otherWithdrawn');
  });

  it('is allowed at any time when all has been answered', () => {
    const journal = inPart('Incomplete').all(...clarified, opened, ...restSent);
    expect(barIn(journal.all(...again(emergency)))).toBeNull();
  });
});

describe('a refusal of which nobody knows whose it is', () => {
  const stranger = { owner: 'nobody', country: 'XX' };

  it.each([
    ['through the service', withOrder()],
    ['on paper', onPaper()],
  ])('ends nothing of an order that came %s', (_, journal) => {
    const { order: facts } = journal.all(arrived(decision('full', stranger)));
    expect(facts.refusal).toMatchObject({ scope: 'full', isUnsure: true });
    expect(endedUnanswered(facts)).toBeNull();
  });
});
