// An order that was answered in part only, and another one that is the same sent again.
import { describe, expect, it } from 'vitest';
import { asOrderId, asTaskId } from '../../../../shared/base/units.ts';
import type { AuthorisationObject } from '../../../../shared/hi1/model.ts';
import { listedClockReader } from '../../../../shared/orders/clock-of.ts';
import type { EntryBody } from '../../../../shared/orders/entry.ts';
import { lapsesOf } from '../../../../shared/orders/link-lapse.ts';
import { linkBar } from '../../../../shared/orders/link-rules.ts';
import { clarified, formFor } from './form-builder.ts';
import {
  arrived,
  authorisation,
  decision,
  emergency,
  entry,
  ldTask,
  order,
  task1,
  uuid,
  type TestJournal,
} from './journal-builder.ts';
import { inPart } from './part-builder.ts';
import { opened, restSent } from './second-package.ts';
import { place } from './sweden.ts';
import { after, letter, judged } from './turn-builder.ts';

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
