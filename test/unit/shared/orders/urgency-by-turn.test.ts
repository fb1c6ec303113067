import { describe, expect, it } from 'vitest';
import type { UtcMs } from '../../../../shared/base/units.ts';
import { listedClockReader } from '../../../../shared/orders/clock-of.ts';
import type { OrderFacts } from '../../../../shared/orders/facts.ts';
import { clocksOf } from '../../../../shared/orders/order-clocks.ts';
import { urgencyOf, urgencyTurnsAt, type RowKind } from '../../../../shared/orders/urgency.ts';
import { attempt, response, withSealed } from './answer-builder.ts';
import {
  arrived,
  entry,
  order,
  task1,
  task2,
  type TestJournal,
  uuid,
  withOrder,
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
import { lpTask, written } from './word-builder.ts';

const read = listedClockReader({
  zone: 'Europe/Stockholm',
  country: 'SE',
  releaseGraceMinutes: 60,
  settings: {},
});

function look(facts: OrderFacts, now: UtcMs) {
  const clock = read(facts);
  const instants = clock?.ok === true ? clock.value : null;
  const urgency = urgencyOf(facts, instants, now, 60);
  return { ...urgency, turnsAt: urgencyTurnsAt(facts, instants, now, 60) };
}
const kindAt = (journal: TestJournal, days: number): RowKind =>
  look(journal.order, after(days)).kind;
const clocks = (journal: TestJournal): readonly string[] =>
  clocksOf(journal.order).map(({ clock }) => clock);

describe('a preservation order in the list', () => {
  it('is due until what is kept has been recorded, and then kept', () => {
    expect(kindAt(epocPr(), 0)).toBe('due');
    expect(clocks(epocPr())).toEqual(['PR_PRESERVE', 'PRESERVE_60D']);
    const journal = epocPr().all(kept);
    expect(clocks(journal)).toEqual(['PRESERVE_60D']);
    const seen = look(journal.order, after(1));
    expect(seen).toMatchObject({ kind: 'keep', at: Date.parse('2027-01-22T23:00:00Z') });
    expect(seen.turnsAt).toBe(seen.at);
  });

  it('after its period a person lets go, or not', () => {
    expect(kindAt(epocPr().all(kept), 62)).toBe('release');
    expect(kindAt(epocPr().all(kept, letter('Form6')), 62)).toBe('keep');
    expect(kindAt(epocPr().all(kept, letter('Form5')), 200)).toBe('keep');
  });

  it('ended or exempt: to be let go; let go: done', () => {
    const ended = epocPr().all(kept, cancelled);
    expect(kindAt(ended, 1)).toBe('release');
    ended.all(released);
    expect(kindAt(ended, 1)).toBe('done');
    expect(clocks(ended)).toEqual([]);
  });

  it('with a question of ours: five days, then silence, by any word no more', () => {
    const journal = epocPr().all(kept, ...asked());
    expect(kindAt(journal, 1)).toBe('clarification');
    // The fifth day is a Saturday: it ends with the Monday after.
    expect(kindAt(journal, 8)).toBe('silence');
    journal.all(letter('ProvideAdditionalInformation'));
    expect(kindAt(journal, 8)).toBe('keep');
  });
});

describe('a production order in the list', () => {
  it('with a question of ours waits, and silence is told but ends nothing', () => {
    const journal = withOrder().all(learnt, ...asked());
    expect(clocks(journal)).toContain('IA_REACT_5D_EPOC');
    expect(clocks(journal)).not.toContain('PRODUCE_10D');
    expect(kindAt(journal, 1)).toBe('clarification');
    expect(kindAt(journal, 30)).toBe('silence');
  });

  it('is ours again once the authority has written, until somebody has found what its letter does', () => {
    const journal = withOrder().all(learnt, ...asked());
    journal.all(letter('EnforcementProceduresInitiated'));
    expect(kindAt(journal, 2)).toBe('clarification');
    const replied = withOrder().all(learnt, ...asked(), letter('ProvideAdditionalInformation'));
    expect(kindAt(replied, 2)).toBe('due');
    expect(replied.order.turn).toMatchObject({ of: 'clarification', isReplied: true });
    replied.all(judged('doesNotClarify'));
    expect(kindAt(replied, 2)).toBe('clarification');
    expect(replied.order.turn.isReplied).toBeUndefined();
  });

  it('clarified: due again, by the rest of its time', () => {
    const journal = withOrder().all(
      learnt,
      ...asked(),
      letter('ProvideAdditionalInformation'),
      judged('clarifies'),
    );
    expect(clocks(journal)).toContain('RESUME_AFTER_CLARIFY');
    expect(kindAt(journal, 2)).toBe('due');
    expect(kindAt(journal, 30)).toBe('overdue');
  });

  it('under review waits; not needed is done', () => {
    const journal = withOrder().all(learnt, ...asked('ConflictOfLaw'));
    expect(kindAt(journal, 20)).toBe('wait');
    journal.all(letter('ProvideAdditionalInformation'), judged('needNotBeExecuted'));
    expect(kindAt(journal, 20)).toBe('done');
  });

  it('a duplicate is done, and due again without the link', () => {
    const other = uuid(2) as typeof order;
    const journal = withOrder().all({ kind: 'orderLinked', order, other, relation: 'duplicate' });
    expect(kindAt(journal, 1)).toBe('done');
    journal.all({ kind: 'orderUnlinked', order, other });
    expect(kindAt(journal, 1)).toBe('due');
  });

  it('by the new deadline, once every task has one', () => {
    const by = after(30);
    const set = (task: typeof task1) =>
      arrived({ ...taskWith(task, by), generation: 2 }, { platformAt: after(1) });
    const journal = withOrder().all(set(task1));
    expect(clocks(journal)).toEqual(expect.arrayContaining(['NEW_DEADLINE', 'PRODUCE_10D']));
    expect(journal.order.turn.clock?.clock).toBe('PRODUCE_10D');
    journal.all(set(task2));
    expect(clocks(journal)).not.toContain('PRODUCE_10D');
    expect(look(journal.order, after(20))).toMatchObject({ kind: 'due', at: by });
  });

  it('by a new deadline for one task that comes sooner than its own', () => {
    const soon = { ...taskWith(task1, after(3)), generation: 2 };
    const journal = withOrder().all(arrived(soon, { platformAt: after(1) }));
    expect(journal.order.turn.clock?.clock).toBe('NEW_DEADLINE');
  });

  it('answered, but an authority asks: due by the time it named', () => {
    const asking = written('RequestAdditionalInformation', {
      properties: [{ type: entry('ResponseRequiredBy'), value: '2026-12-20T00:00:00Z' }],
    });
    const journal = withSealed().all(learnt, attempt(1), response(1, 'sent'), arrived(asking));
    const by = Date.parse('2026-12-20T00:00:00Z');
    expect(look(journal.order, after(1))).toMatchObject({ kind: 'due', at: by });
  });
});

const taskWith = (task: typeof task1, at: UtcMs) => {
  const { desiredExpiration: _e, expiration: _x, ...common } = lpTask(task);
  return {
    ...common,
    type: 'LDTask',
    desiredStatus: entry('AwaitingDisclosure'),
    reference: null,
    observedTimes: [],
    destinations: [],
    deadlines: [{ at, nature: null, other: null }],
    manualInformation: null,
  } as const;
};
