import { describe, expect, it } from 'vitest';
import { utcMs, type UtcMs } from '../../../../shared/base/units.ts';
import type { ClockReading } from '../../../../shared/deadlines/clock-reading.ts';
import { cardClocksOf } from '../../../../shared/orders/card-clocks.ts';
import type { Doubt } from '../../../../shared/orders/doubts.ts';
import type { EntryBody } from '../../../../shared/orders/entry.ts';
import { response, attempt, withSealed } from './answer-builder.ts';
import {
  arrived,
  authorisation,
  entry,
  ldTask,
  order,
  received,
  task1,
  task2,
  TestJournal,
  withOrder,
} from './journal-builder.ts';

const place = { zone: 'Europe/Stockholm', country: 'SE', releaseGraceMinutes: 60, settings: {} };
const mainClock = (journal: TestJournal): ClockReading | null => {
  const { clock } = cardClocksOf(journal.order, place);
  return clock?.ok === true ? clock.value : null;
};
const looked = (doubt: Doubt): EntryBody => ({ kind: 'doubtSettled', order, doubt });

const hour = 3_600_000;
const later = (hours: number): UtcMs => utcMs(received + hours * hour);
const deadline = (at: UtcMs | null) => ({ at, nature: null, other: null });
const set = (at: UtcMs | null, setAt: UtcMs, generation = 2, task = task1): EntryBody =>
  arrived(ldTask(task, { generation, deadlines: [deadline(at)] }), {
    platformAt: setAt,
    arrivedAt: setAt,
  });
const setForAll = (at: UtcMs, setAt: UtcMs): readonly EntryBody[] => [
  set(at, setAt),
  set(at, setAt, 2, task2),
];

describe('a new deadline', () => {
  it('holds for its task from when it was made known', () => {
    const { order: facts } = withOrder().all(set(later(48), later(1)));
    expect(facts.newDeadlines).toEqual({
      [task1]: { at: later(48), setAt: later(1), isEarlier: false },
    });
    expect(facts.doubts).toEqual([]);
  });

  it('of several in one task the latest counts (O6)', () => {
    const two = { generation: 2, deadlines: [deadline(later(48)), deadline(later(24))] };
    expect(withOrder().all(arrived(ldTask(task1, two))).order.newDeadlines[task1]?.at).toBe(
      later(48),
    );
  });

  it('is none when the task had it from the beginning', () => {
    const first = arrived(ldTask(task2, { deadlines: [deadline(later(48))] }));
    const journal = new TestJournal().all(arrived(authorisation()), first);
    expect(journal.order.newDeadlines).toEqual({});
  });

  it('brought forward is a question; the same again is nothing new', () => {
    const journal = withOrder().all(set(later(48), later(1)), set(later(48), later(2), 3));
    expect(journal.order.newDeadlines[task1]?.setAt).toBe(later(1));
    journal.all(set(later(24), later(3), 4));
    expect(journal.order.doubts).toEqual(['deadlineBroughtForward']);
  });

  it.each([
    ['later, then earlier', 480, 288],
    ['earlier, then later', 288, 480],
  ])('twice in one generation: the earlier one counts, told %s', (_, one, two) => {
    const journal = withOrder().all(set(later(one), later(1)), set(later(two), later(2)));
    expect(journal.order.newDeadlines[task1]?.at).toBe(later(288));
    expect(journal.order.doubts).toContain('sameGenerationOtherHash');
  });

  it('in one of two contents of one generation takes the place of no sooner end', () => {
    const second = (hours: number) => withOrder().all(set(later(hours), later(2), 1)).order;
    expect(second(480).newDeadlines).toEqual({});
    expect(second(48).newDeadlines[task1]?.at).toBe(later(48));
  });

  describe('in one of two contents of one generation, the other of which has none', () => {
    const none = (generation = 2): EntryBody =>
      arrived(ldTask(task1, { generation }), { platformAt: later(3), arrivedAt: later(3) });
    const [sooner, longer] = [set(later(48), later(2)), set(later(360), later(2))];
    const before = set(later(288), later(1));

    it.each([
      ['later than the order’s own end: that counts', [longer], null],
      ['sooner than that: it counts', [sooner], 48],
      ['later than a deadline of before: that counts', [before, set(later(360), later(2), 3)], 288],
      ['sooner than that', [before, set(later(48), later(2), 3)], 48],
    ])('%s, in whatever order they are told', (_, told, hours) => {
      const generation = told.length + 1;
      const [last] = told.slice(-1);
      if (last === undefined) throw new Error('nothing told');
      const end = hours === null ? undefined : later(hours);
      for (const two of [
        [last, none(generation)],
        [none(generation), last],
      ]) {
        const { order: facts } = withOrder().all(...told.slice(0, -1), ...two);
        expect(facts.newDeadlines[task1]?.at).toBe(end);
        expect(facts.doubts).toContain('sameGenerationOtherHash');
      }
    });

    it('of three, all told, the order’s own end counts', () => {
      const twice = [longer, set(later(300), later(2)), none()];
      expect(withOrder().all(...twice).order.newDeadlines).toEqual({});
    });

    it('what an earlier generation set stays when only later ones disagree', () => {
      const other = arrived(ldTask(task1, { generation: 3, values: [] }));
      const journal = withOrder().all(longer, none(3), other);
      expect(journal.order.doubts).toContain('sameGenerationOtherHash');
      expect(journal.order.newDeadlines[task1]?.at).toBe(later(360));
    });
  });

  it('that cannot be read leaves the old one and asks', () => {
    const journal = withOrder().all(set(later(48), later(1)), set(null, later(2), 3));
    expect(journal.order.newDeadlines[task1]?.at).toBe(later(48));
    expect(journal.order.doubts).toEqual(['deadlineNotReadable']);
  });

  it('more than a year ahead is followed, and a question', () => {
    const year = 366 * 24;
    const near = withOrder().all(...setForAll(later(year), later(1)));
    expect(near.order.doubts).toEqual([]);
    const far = withOrder().all(...setForAll(later(year + 2), later(1)));
    expect(far.order.newDeadlines[task1]?.at).toBe(later(year + 2));
    expect(mainClock(far)).toMatchObject({ id: 'NEW_DEADLINE', target: later(year + 2) });
    expect(far.order.doubts).toEqual(['deadlineFarAway']);
    far.all(looked('deadlineFarAway'));
    expect(far.order.doubts).toEqual([]);
    far.all(set(later(2 * year), later(3), 3));
    expect(far.order.doubts).toEqual(['deadlineFarAway']);
  });

  it.each([
    ['before the order came', -1],
    ['at the very moment it came', 0],
  ])('that lies %s leaves the limit that ran, and asks', (_, hours) => {
    const journal = withOrder().all(set(later(hours), later(1)));
    expect(journal.order.newDeadlines).toEqual({});
    expect(mainClock(journal)?.id).toBe('PRODUCE_10D');
    expect(journal.order.doubts).toEqual(['deadlineBeforeReceipt']);
    const known = withOrder().all(set(later(48), later(1)), set(later(hours), later(2), 3));
    expect(mainClock(known)).toMatchObject({ id: 'NEW_DEADLINE', target: later(48) });
    expect(known.order.doubts).toEqual(['deadlineBeforeReceipt']);
  });

  it('in the past but after receipt is the authority’s word, and followed', () => {
    const journal = withOrder().all(set(later(1), later(5)));
    expect(mainClock(journal)).toMatchObject({ id: 'NEW_DEADLINE', target: later(1) });
    expect(journal.order.doubts).toEqual([]);
  });

  it('after the answer, or after a withdrawal, is a question', () => {
    const sent = withSealed().all(attempt(1), response(1, 'sent'), set(later(48), later(1)));
    expect(sent.order.doubts).toEqual(['deadlineAfterAnswer']);
    const gone = arrived(authorisation({ generation: 2, desiredStatus: entry('Cancelled') }));
    const journal = withOrder().all(gone, set(later(48), later(1)));
    expect(journal.order.doubts).toEqual(['actAfterWithdrawal']);
    expect(journal.order.withdrawnAt).toBe(received);
  });
});
