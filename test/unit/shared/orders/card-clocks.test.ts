import { describe, expect, it, test } from 'vitest';
import type { ClockId } from '../../../../shared/deadlines/clock-reading.ts';
import { cardClocksOf, listedOf, type CardClocks } from '../../../../shared/orders/card-clocks.ts';
import { attempt, response, withSealed } from './answer-builder.ts';
import type { UtcMs } from '../../../../shared/base/units.ts';
import type { EntryBody } from '../../../../shared/orders/entry.ts';
import {
  arrived,
  decision,
  notified,
  order,
  withOrder,
  type TestJournal,
} from './journal-builder.ts';
import {
  after,
  asked,
  cancelled,
  epocPr,
  judged,
  kept,
  learnt,
  letter,
  released,
} from './turn-builder.ts';

const place = {
  zone: 'Europe/Stockholm',
  country: 'SE',
  releaseGraceMinutes: 60,
  settings: {},
} as const;

const cardOf = (journal: TestJournal): CardClocks => cardClocksOf(journal.order, place);
const main = (journal: TestJournal): ClockId | null => {
  const { clock } = cardOf(journal);
  return clock?.ok === true ? clock.value.id : null;
};
const also = (journal: TestJournal): readonly ClockId[] => cardOf(journal).also.map(({ id }) => id);
const other = '00000000-0000-4000-8000-000000000002' as typeof order;

describe('the clock an order shows', () => {
  test.each<[what: string, journal: TestJournal, shown: ClockId | null]>([
    ['to preserve: at once', epocPr(), 'PR_PRESERVE'],
    ['kept: until when', epocPr().all(kept), 'PRESERVE_60D'],
    ['extended', epocPr().all(kept, letter('Form6')), 'PRESERVE_60D_EXT30'],
    ['production announced', epocPr().all(kept, letter('Form5')), 'SUBSEQUENT_PRODUCTION'],
    ['asked, still silent', epocPr().all(kept, ...asked()), 'IA_REACT_5D_PR'],
    ['ended by the authority', epocPr().all(kept, cancelled), null],
    ['let go', epocPr().all(kept, cancelled, released), null],
    ['to produce', withOrder(), 'PRODUCE_10D'],
    ['waiting for a clarification', withOrder().all(learnt, ...asked()), 'IA_REACT_5D_EPOC'],
    [
      'clarified: the rest of its time',
      withOrder().all(
        learnt,
        ...asked(),
        letter('ProvideAdditionalInformation'),
        judged('clarifies'),
      ),
      'RESUME_AFTER_CLARIFY',
    ],
    [
      'under review: its own stays in sight',
      withOrder().all(...asked('ConflictOfLaw')),
      'PRODUCE_10D',
    ],
    [
      'linked as a duplicate',
      withOrder().all({ kind: 'orderLinked', order, other, relation: 'duplicate' }),
      null,
    ],
    [
      'answered: the one it ran by',
      withSealed().all(attempt(1), response(1, 'sent')),
      'PRODUCE_10D',
    ],
  ])('%s', (_what, journal, shown) => {
    expect(main(journal)).toBe(shown);
  });
});

it('an order to preserve shows until when to keep beside what is due at once', () => {
  expect(also(epocPr())).toEqual(['PRESERVE_60D']);
  expect(also(epocPr().all(kept))).toEqual([]);
  expect(also(epocPr().all(kept, ...asked()))).toEqual(['PRESERVE_60D']);
  expect(also(withOrder())).toEqual([]);
});

it('a clock without an instant is none to the list', () => {
  const { clock } = cardOf(epocPr());
  if (clock?.ok !== true) throw new Error('no clock');
  expect(listedOf(clock)).toMatchObject({ ok: true, value: { target: clock.value.target } });
  expect(listedOf({ ok: true, value: { ...clock.value, target: null } })).toBeNull();
  expect(listedOf(null)).toBeNull();
});

describe('a new deadline of a notified order', () => {
  const entered = (limitAt: UtcMs): EntryBody => ({
    kind: 'limitEntered',
    order,
    limit: 'NEW_DEADLINE',
    limitAt,
  });
  const shownFor = (journal: TestJournal) => {
    const { clock } = cardOf(journal);
    if (clock?.ok !== true) throw new Error('no clock');
    return clock.value;
  };
  const opensAt = shownFor(withOrder(notified)).notBefore;

  it('moves the end, and leaves the window shut until its time', () => {
    const reading = shownFor(withOrder(notified).all(entered(after(20))));
    expect(reading).toMatchObject({ id: 'NEW_DEADLINE', notBefore: opensAt, latest: after(20) });
    expect(opensAt).toBeLessThan(after(20));
  });

  it('asks for nothing before the window, also when it is sooner', () => {
    const reading = shownFor(withOrder(notified).all(entered(after(2))));
    expect(reading).toMatchObject({ notBefore: opensAt, target: opensAt, latest: opensAt });
  });

  it('has no window once the enforcing authority has said that it will not refuse', () => {
    const cleared = withOrder(notified).all(learnt, arrived(decision('none')), entered(after(20)));
    expect(shownFor(cleared).notBefore ?? 0).toBeLessThan(after(10));
  });
});
