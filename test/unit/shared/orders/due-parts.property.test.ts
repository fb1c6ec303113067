// Of several deadlines and questions: what is shown is never later than what any one task alone would show.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TaskId } from '../../../../shared/base/units.ts';
import { turnClockOf } from '../../../../shared/orders/clock-of.ts';
import type { OrderFacts } from '../../../../shared/orders/facts.ts';
import { turnOf } from '../../../../shared/orders/turn.ts';
import { ask, deadline, played, type Act } from './due-parts.ts';
import { emergency, notified, task1, task2 } from './journal-builder.ts';
import { place } from './sweden.ts';
import { after } from './turn-builder.ts';

function shown(facts: OrderFacts): { readonly target: number; readonly latest: number } | null {
  const read = facts.turn.of === 'us' ? turnClockOf(facts, place) : null;
  if (read?.ok !== true) return null;
  const { target, latest } = read.value;
  return target === null || latest === null ? null : { target, latest };
}

/** The order as if it asked for this task and no other. */
function alone(facts: OrderFacts, task: TaskId): OrderFacts {
  const own = facts.newDeadlines[task];
  const one = { ...facts, tasks: [task], newDeadlines: own === undefined ? {} : { [task]: own } };
  return { ...one, turn: turnOf(one) };
}

const tasks = fc.constantFrom<readonly TaskId[]>([], [task1], [task2], [task1, task2]);
const half = (most: number) => fc.integer({ min: 1, max: most }).map((n) => n / 2);
const anyAct: fc.Arbitrary<Act> = fc.oneof(
  fc.tuple(fc.constantFrom(task1, task2), half(100), half(40)).map((of) => deadline(...of)),
  fc.tuple(tasks, half(40), fc.option(half(30), { nil: null })).map((of) => ask(...of)),
);

describe.each([
  ['ten days', {}, 1],
  ['notified', notified, 1],
  ['emergency', emergency, 1 / 12],
] as const)('%s', (_, kind, scale) => {
  it('is due no later than any of its tasks alone', () => {
    const acts = fc.array(anyAct, { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(acts, (all) => {
        const facts = played(all, kind, scale);
        const whole = shown(facts);
        const parts = facts.tasks.flatMap((task) => shown(alone(facts, task)) ?? []);
        if (whole === null) expect(parts).toEqual([]);
        for (const part of parts) {
          expect(whole?.target).toBeLessThanOrEqual(part.target);
          expect(whole?.latest).toBeLessThanOrEqual(part.latest);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('a deadline of one task that was missed stays missed', () => {
  it.each<[string, readonly Act[], number]>([
    [
      'the question came after its end, and stopped the other one',
      [deadline(task1, 15, 1), deadline(task2, 4, 1), ask([], 5, 11)],
      4,
    ],
    [
      'it was set while the question was open that stopped the other one',
      [deadline(task1, 18, 5), ask([], 6, 13), deadline(task2, 19.5, 7)],
      19.5,
    ],
    [
      'it came after the question that stopped the order',
      [ask([], 9, 11), deadline(task1, 20.5, 20)],
      20.5,
    ],
  ])('%s', (_, acts, day) => {
    expect(shown(played(acts))).toEqual({ target: after(day), latest: after(day) });
  });

  it('also while the other one is planned for sooner', () => {
    const acts = [ask([], 5, 11), deadline(task1, 17.5, 16.5)];
    expect(shown(played(acts))).toEqual({ target: after(17), latest: after(17.5) });
  });
});

describe('where no calendar tells the end of the order’s own window', () => {
  const elsewhere = { ...place, country: 'XX' };
  const read = (day: number) => turnClockOf(played([deadline(task1, day, 1)], notified), elsewhere);

  it('a deadline before the bare ten days is shown, one after them is not', () => {
    expect(read(3)).toMatchObject({ ok: true, value: { id: 'NEW_DEADLINE', target: after(3) } });
    expect(read(30)).toMatchObject({ ok: false, error: { reason: 'calendarMissing' } });
  });
});

describe('a task under a question of its own', () => {
  it('is not late while the other one is to be answered', () => {
    const open = [deadline(task2, 20, 1), ask([task1], 5, null)];
    expect(shown(played(open))?.target).toBe(after(20));
    expect(shown(played([...open, deadline(task1, 8, 1)]))?.target).toBe(after(20));
  });

  it('asked about after its end it is', () => {
    const late = [deadline(task2, 20, 1), deadline(task1, 8, 1), ask([task1], 9, null)];
    expect(shown(played(late))?.target).toBe(after(8));
  });

  it('goes on with its own rest of the time once that is clarified', () => {
    const acts = [deadline(task2, 20, 1), deadline(task1, 8, 1), ask([task1], 5, 7)];
    expect(shown(played(acts))).toEqual({ target: after(13), latest: after(15) });
  });
});
