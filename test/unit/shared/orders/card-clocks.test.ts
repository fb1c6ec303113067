import { describe, expect, it, test } from 'vitest';
import type { ClockId } from '../../../../shared/deadlines/clock-reading.ts';
import { cardClocksOf, listedOf, type CardClocks } from '../../../../shared/orders/card-clocks.ts';
import { attempt, response, withSealed } from './answer-builder.ts';
import type { UtcMs } from '../../../../shared/base/units.ts';
import type { EntryBody } from '../../../../shared/orders/entry.ts';
import {
  arrived,
  decision,
  emergency,
  ldTask,
  notified,
  order,
  task1,
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
import { ownNotification, ownReasons, written } from './word-builder.ts';

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
});

describe('what runs beside the clock of an order to produce', () => {
  const limit = (inDays: number): EntryBody => ({
    kind: 'limitEntered',
    order,
    limit: 'OTHER_DEADLINES',
    limitAt: after(inDays),
  });
  const duties = ['PRESERVE_ON_RECEIPT', 'NONEXEC_NOTICE', 'REASONED_OBJECTION'] as const;

  test.each<[what: string, journal: TestJournal, beside: readonly ClockId[]]>([
    ['plain', withOrder(), [...duties, 'PRESERVE_UNTIL_PRODUCED']],
    [
      'notified: the enforcing authority’s ten days',
      withOrder(notified),
      [...duties, 'EA_REVIEW_10D', 'PRESERVE_UNTIL_PRODUCED'],
    ],
    [
      'emergency, notified: its 96 hours',
      withOrder({ ...emergency, flags: [...(emergency.flags ?? []), ...(notified.flags ?? [])] }),
      [...duties, 'EA_REVIEW_96H', 'PRESERVE_UNTIL_PRODUCED'],
    ],
    [
      'another limit of the certificate that ends sooner: the time of the order',
      withOrder().all(limit(3)),
      [...duties, 'PRODUCE_10D', 'PRESERVE_UNTIL_PRODUCED'],
    ],
    [
      'another limit of the certificate that ends later',
      withOrder().all(limit(20)),
      [...duties, 'OTHER_DEADLINES', 'PRESERVE_UNTIL_PRODUCED'],
    ],
    [
      'enforcement: the State’s five working days',
      withOrder().all(learnt, letter('EnforcementProceduresInitiated')),
      [...duties, 'PRESERVE_UNTIL_PRODUCED', 'EA_RECOGNITION_5WD'],
    ],
    [
      'under review: the court’s, though the law sets it no end',
      withOrder().all(...asked('ConflictOfLaw')),
      ['PRESERVE_ON_RECEIPT', 'PRESERVE_UNTIL_PRODUCED', 'COURT_REVIEW'],
    ],
    ['answered', withSealed().all(attempt(1), response(1, 'sent')), ['COST_CLAIM']],
    [
      'linked as a duplicate: nothing',
      withOrder().all({ kind: 'orderLinked', order, other, relation: 'duplicate' }),
      [],
    ],
  ])('%s', (_what, journal, beside) => {
    expect([...also(journal)].sort()).toEqual([...beside].sort());
  });
});

it('a question asked when the time was over stops no Form 3 either: that it is overdue stays told', () => {
  const late = { platformAt: after(12), arrivedAt: after(12) };
  const word = { platformAt: after(13), arrivedAt: after(13) };
  const journal = withOrder().all(
    learnt,
    arrived(ownNotification('NonExecution'), { ...late, echo: true }),
    arrived(ownReasons(['Incomplete']), { ...late, echo: true }),
    arrived(written('ProvideAdditionalInformation'), word),
    judged('clarifies'),
  );
  const ends = (one: TestJournal) =>
    cardOf(one).also.find(({ id }) => id === 'NONEXEC_NOTICE')?.latest;
  expect(ends(journal)).toBe(ends(withOrder()));
});

it('a clock without an instant is none to the list', () => {
  const { clock } = cardOf(epocPr());
  if (clock?.ok !== true) throw new Error('no clock');
  expect(listedOf(clock)).toMatchObject({ ok: true, value: { target: clock.value.target } });
  expect(listedOf({ ok: true, value: { ...clock.value, target: null } })).toBeNull();
  expect(listedOf(null)).toBeNull();
});

describe('Form 3 is due as the clock that runs, not as the one the order came with', () => {
  const form = (journal: TestJournal) =>
    cardOf(journal).also.filter(({ id }) => id === 'NONEXEC_NOTICE');
  const entered: EntryBody = {
    kind: 'limitEntered',
    order,
    limit: 'NEW_DEADLINE',
    limitAt: after(20),
  };

  it('by a new deadline', () => {
    expect(form(withOrder().all(entered))).toMatchObject([{ latest: after(20) }]);
  });

  test.each([
    ['of the order’s own time', []],
    ['of a new deadline', [entered]],
  ])('by the rest after a clarification %s', (_, before) => {
    const journal = withOrder().all(
      learnt,
      ...before,
      ...asked(),
      letter('ProvideAdditionalInformation'),
      judged('clarifies'),
    );
    const { clock } = cardOf(journal);
    if (clock?.ok !== true) throw new Error('no clock');
    const { target, latest } = clock.value;
    expect(form(journal)).toMatchObject([{ target, latest }]);
  });

  it('of an order whose parts end at two times by the sooner', () => {
    const fourDays = [{ at: after(4), nature: null, other: null }];
    const parts = withOrder().all(arrived(ldTask(task1, { generation: 2, deadlines: fourDays })));
    expect(form(parts)).toMatchObject([{ target: after(4), latest: after(4) }]);
  });
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
