import { describe, expect, test } from 'vitest';
import { exemptionsOf, isExempt, isWhollyExempt } from '../../../../shared/orders/exempt-tasks.ts';
import { comeOf } from '../../../../shared/orders/come.ts';
import type { TaskId } from '../../../../shared/base/units.ts';
import { exemptionBar } from '../../../../shared/orders/judgements.ts';
import { clocksOf } from '../../../../shared/orders/order-clocks.ts';
import { phaseOf } from '../../../../shared/orders/phase.ts';
import { told } from '../by-hand/news-builder.ts';
import { order, uuid, type TestJournal } from './journal-builder.ts';
import {
  asked,
  days,
  epocPr,
  first,
  judgedAt,
  kept,
  keptPr,
  partlyExempt,
  released,
  second,
  stateAt,
  take,
} from './exempt-builder.ts';
import { place } from './sweden.ts';

const exempt = ({ order: facts }: TestJournal): readonly TaskId[] =>
  [first, second].filter((task) => isExempt(facts, task));
const phase = ({ order: facts }: TestJournal, day: number) =>
  phaseOf(facts, comeOf(facts, days(day), place));
const bar = ({ order: facts }: TestJournal, day: number) =>
  exemptionBar(facts, comeOf(facts, days(day), place));
const clocks = ({ order: facts }: TestJournal) => clocksOf(facts).map(({ clock }) => clock);

describe('silence about a Form 3 exempts from what the form is about (Article 11(5))', () => {
  test.each([
    ['the whole order', [asked(1, 1)], [first, second]],
    ['one identifier', [asked(1, 1, first)], [first]],
    ['both, named', [asked(1, 1, first, second)], [first, second]],
    ['each by a form of its own', [asked(1, 1, first), asked(2, 2, second)], [first, second]],
    ['one, and the whole order', [asked(1, 1, first), asked(2, 2)], [first, second]],
  ])('%s', (_, forms, tasks) => {
    const journal = take(keptPr().all(...forms), 12);
    expect(exempt(journal)).toEqual(tasks);
    expect(isWhollyExempt(journal.order)).toBe(tasks.length === 2);
    expect(phase(journal, 13)).toBe(tasks.length === 2 ? 'exempt' : 'preserving');
    expect(journal.order.turn.of).toBe(tasks.length === 2 ? 'letGo' : 'keep');
  });

  test('of the others the sixty days run on', () => {
    const journal = partlyExempt();
    expect(clocks(journal)).toEqual(['PRESERVE_60D']);
    expect(journal.order.turn).toMatchObject({ of: 'keep', clock: { clock: 'PRESERVE_60D' } });
    expect(phase(journal, 70)).toBe('periodOver');
  });

  test('and who has not said what is kept of them still has to', () => {
    const journal = take(epocPr().all(kept(first), asked(1, 1, first)), 12);
    expect(clocks(journal)).toEqual(['PR_PRESERVE', 'PRESERVE_60D']);
    expect(journal.order.turn.of).toBe('us');
    expect(phase(journal, 13)).toBe('toPreserve');
    expect(stateAt(journal, 13)).toBe('toPreserve');
  });

  test('of what is exempt nothing has to be said', () => {
    const journal = take(epocPr().all(kept(second), asked(1, 1, first)), 12);
    expect(clocks(journal)).toEqual(['PRESERVE_60D']);
    expect(journal.order.turn.of).toBe('keep');
    expect(phase(journal, 13)).toBe('preserving');
    expect(stateAt(journal, 13)).toBe('kept');
  });

  test('an identifier that comes later was never in question', () => {
    const journal = take(epocPr().all(kept(first, second), asked(1, 1, first, second)), 12);
    const { preservation } = journal.order;
    const third = uuid(499) as TaskId;
    const known = preservation.tasks[first];
    if (known === undefined) throw new Error('no first task');
    const tasks = { ...preservation.tasks, [third]: known };
    const facts = { preservation: { ...preservation, tasks } };
    expect(isExempt(facts, third)).toBe(false);
    expect(isWhollyExempt(facts)).toBe(false);
  });
});

describe('what may go after an exemption from a part', () => {
  test('is that part alone, until the period ends', () => {
    const journal = partlyExempt();
    expect(stateAt(journal, 13)).toBe('toRelease');
    expect(judgedAt(journal, 13)).toMatchObject({
      isOpen: true,
      ground: { ground: 'exempt', tasks: [first], since: days(12) },
    });
    journal.add(released('exempt', first), days(13));
    expect(journal.order.doubts).toEqual([]);
    expect(stateAt(journal, 14)).toBe('kept');
    expect(judgedAt(journal, 14)).toMatchObject({
      isOpen: false,
      ground: { ground: 'periodEnded', tasks: [second] },
    });
    expect(judgedAt(journal, 70).isOpen).toBe(true);
    expect(journal.order.turn.of).toBe('keep');
    expect(phase(journal, 14)).toBe('preserving');
  });

  test('is nothing once production has been announced (Annex V)', () => {
    const journal = partlyExempt().all(told(1, days(13), { kind: 'productionRequest' }));
    expect(judgedAt(journal, 14)).toMatchObject({ isOpen: false, ground: null });
  });

  test('what was let go beyond it is to be kept again, and told', () => {
    const journal = partlyExempt().add(released('exempt', first, second), days(13));
    expect(journal.order.preservation.tasks[first]?.released).not.toBeNull();
    expect(journal.order.preservation.tasks[second]).toMatchObject({
      kept: null,
      letGoEarly: { ground: 'exempt' },
    });
    expect(journal.order.doubts).toEqual(['releasedTooEarly']);
  });

  test('of two exemptions nothing goes before a look into the mailbox after the later', () => {
    const journal = take(partlyExempt().all(asked(2, 13, second)), 24);
    expect(judgedAt(journal, 25).ground).toEqual({
      ground: 'exempt',
      tasks: [first, second],
      since: days(24),
    });
  });
});

describe('a second exemption', () => {
  test('is not offered while nothing else is asked', () => {
    expect(bar(partlyExempt(), 13)).toBe('exemptAlready');
    expect(phase(partlyExempt(), 13)).not.toBe('exemptionOpen');
    expect(exemptionsOf(take(partlyExempt(), 14).order)).toHaveLength(1);
  });

  test('takes a question of its own about the rest, and five days', () => {
    const journal = partlyExempt().all(asked(2, 13, second));
    expect(phase(journal, 14)).toBe('asking');
    expect(clocks(journal)).toEqual(['PRESERVE_60D', 'IA_REACT_5D_PR']);
    expect(journal.order.turn.of).toBe('clarification');
    expect(bar(journal, 14)).toBe('fiveDaysNotOver');
    expect(phase(journal, 24)).toBe('exemptionOpen');
    expect(bar(journal, 24)).toBeNull();
    take(journal, 24);
    expect(exempt(journal)).toEqual([first, second]);
    expect(bar(journal, 25)).toBe('exemptAlready');
    expect(phase(journal, 25)).toBe('exempt');
    expect(journal.order.turn.of).toBe('letGo');
    expect(clocks(journal)).toEqual([]);
  });

  test('is shut by any reaction, and the first stands', () => {
    const journal = partlyExempt().all(
      asked(2, 13, second),
      told(1, days(15), { kind: 'word', speaker: 'issuing', verdict: null }),
    );
    expect(bar(journal, 24)).toBe('authorityReacted');
    expect(exempt(take(journal, 24))).toEqual([first]);
    expect(journal.order.doubts).not.toContain('reactedBeforeExemption');
  });

  test('is open once the rest was asked about again, whatever became of the first question', () => {
    const journal = partlyExempt().all(
      told(1, days(13), { kind: 'word', speaker: 'issuing', verdict: 'doesNotClarify' }),
      asked(2, 14, second),
    );
    expect(bar(journal, 24)).toBeNull();
    expect(exempt(take(journal, 24))).toEqual([first, second]);
  });

  test('falls alone with what came before it, and is recorded late', () => {
    const journal = take(partlyExempt().all(asked(2, 13, second)), 24).all(
      told(1, days(15), { kind: 'word', speaker: 'issuing', verdict: null }),
    );
    expect(exempt(journal)).toEqual([first]);
    expect(journal.order.doubts).toContain('reactedBeforeExemption');
    expect(judgedAt(journal, 25).ground).toMatchObject({ ground: 'exempt', tasks: [first] });
  });
});

describe('a form that is struck out', () => {
  const strike = (n: number) =>
    ({ kind: 'newsStruck', order, record: uuid(700 + n), reason: 'wrong order' }) as const;

  test('takes with it what it alone was about', () => {
    const journal = take(keptPr().all(asked(1, 1, first), asked(2, 2, second)), 12);
    journal.all(strike(1));
    expect(exempt(journal)).toEqual([second]);
    expect(journal.order.doubts).not.toContain('reactedBeforeExemption');
  });

  test('leaves another exemption as it was', () => {
    const journal = take(partlyExempt().all(asked(2, 13, second)), 24).all(strike(2));
    expect(exempt(journal)).toEqual([first]);
    expect(exemptionsOf(journal.order)).toHaveLength(1);
    expect(journal.order.doubts).not.toContain('reactedBeforeExemption');
  });
});
