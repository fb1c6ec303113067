// A word ended the order or its keeping, and then the authority asked for it again.
import { describe, expect, it } from 'vitest';
import type { UtcMs } from '../../../../shared/base/units.ts';
import { barOnAnswer } from '../../../../shared/orders/bars.ts';
import type { EntryBody } from '../../../../shared/orders/entry.ts';
import { clocksOf } from '../../../../shared/orders/order-clocks.ts';
import { holdGround } from '../../../../shared/holds/hold-ground.ts';
import { holdEnd } from '../../../../shared/holds/hold-end.ts';
import type { OrderFacts } from '../../../../shared/orders/facts.ts';
import { onPaper, told } from '../by-hand/news-builder.ts';
import { arrived, entry, ldTask, task1, withOrder, type TestJournal } from './journal-builder.ts';
import { place } from './sweden.ts';
import { after, asked, judged, kept, learnt, letter } from './turn-builder.ts';

const on = (day: number) => ({ platformAt: after(day), arrivedAt: after(day) });
const deadline = (at: UtcMs) => [{ at, nature: null, other: null }];
/** Told on the first day that it need not be executed, for a reason of ours. */
const notNeeded = (): TestJournal =>
  withOrder().all(
    learnt,
    kept,
    ...asked('DeFactoImpossibility'),
    letter('ProvideAdditionalInformation'),
    judged('needNotBeExecuted'),
  );
const groundOf = (facts: OrderFacts) => holdGround(facts, holdEnd(facts, place), null)?.ground;

describe('a production order that need not be executed', () => {
  it('stays so while nothing more is asked', () => {
    const { order: facts } = notNeeded();
    expect([facts.turn.of, barOnAnswer(facts), facts.doubts]).toEqual(['over', 'notNeeded', []]);
    expect(groundOf(facts)).toBe('endedByAuthority');
  });

  it.each<readonly [string, EntryBody, string]>([
    [
      'a new deadline',
      arrived(ldTask(task1, { generation: 2, deadlines: deadline(after(20)) }), on(5)),
      'NEW_DEADLINE',
    ],
    ['a task renewed', arrived(ldTask(task1, { generation: 2 }), on(5)), 'PRODUCE_10D'],
  ])('is wanted again by %s: it runs, is kept, and a person looks', (_, body, clock) => {
    const { order: facts } = notNeeded().all(body);
    expect([facts.turn.of, barOnAnswer(facts)]).toEqual(['us', null]);
    expect(clocksOf(facts).map((one) => one.clock)).toContain(clock);
    expect(facts.doubts).toContain('askedAfterNotNeeded');
    expect(groundOf(facts)).toBeUndefined();
  });

  it.each<readonly [string, EntryBody]>([
    ['what came before the letter', arrived(ldTask(task1, { generation: 2 }), on(0.5))],
    [
      'a task cancelled after it',
      arrived(ldTask(task1, { generation: 2, desiredStatus: entry('Cancelled') }), on(5)),
    ],
    [
      'our own change coming back',
      arrived(ldTask(task1, { generation: 2 }), { ...on(5), echo: true }),
    ],
  ])('is not wanted again by %s', (_, body) => {
    const { order: facts } = notNeeded().all(body);
    expect([facts.turn.of, facts.doubts]).toEqual(['over', []]);
  });

  it('likewise when all of it came on paper', () => {
    const word = { kind: 'word', speaker: 'issuing', verdict: 'needNotBeExecuted' } as const;
    const anew = { kind: 'newDeadline', deadlineAt: after(20), tasks: [] } as const;
    const { order: facts } = onPaper().all(told(1, after(5), anew), told(2, after(1), word));
    expect([facts.turn.of, facts.doubts]).toEqual(['us', ['askedAfterNotNeeded']]);
    const { order: again } = onPaper().all(told(1, after(5), anew), told(2, after(6), word));
    expect([again.turn.of, again.doubts]).toEqual(['over', []]);
  });
});
