import { describe, expect, test } from 'vitest';
import { utcMs } from '../../../../shared/base/units.ts';
import { holdEnd } from '../../../../shared/holds/hold-end.ts';
import { namedEndOf } from '../../../../shared/holds/named-end.ts';
import type { HeldTask, PreservationFacts } from '../../../../shared/orders/facts.ts';
import { received, task1, task2 } from '../orders/journal-builder.ts';
import { day, keptFacts } from './hold-cases.ts';

const sweden = { zone: 'Europe/Stockholm', country: 'SE', settings: {} };
const named = (days: number, more: Partial<HeldTask> = {}): HeldTask => ({
  ...keptFacts.preservation.tasks[task1],
  asked: 'preservation',
  moves: 0,
  kept: null,
  released: null,
  namedEnd: utcMs(received + days * day),
  ...more,
});
const keeping = (
  tasks: readonly [HeldTask, HeldTask],
  more: Partial<PreservationFacts> = {},
): typeof keptFacts => ({
  ...keptFacts,
  preservation: {
    ...keptFacts.preservation,
    tasks: { [task1]: tasks[0], [task2]: tasks[1] },
    ...more,
  },
});
const endOf = (facts: typeof keptFacts) => holdEnd(facts, sweden);
const lawEnd = endOf(keptFacts);

describe('the end that an authority names', () => {
  test.each([
    ['later than the sixty days', 75, 'later'],
    ['a year later', 400, 'later'],
    ['long before they are over', 30, 'earlier'],
  ])('%s: moves nothing, and is told', (_, days, is) => {
    const facts = keeping([named(days), named(days)]);
    expect(endOf(facts)).toEqual({
      ...lawEnd,
      named: { at: utcMs(received + days * day), is },
    });
  });

  test.each([59, 60])('after %i days is the same period by another count', (days) => {
    expect(endOf(keeping([named(days), named(days)]))).toEqual(lawEnd);
  });

  test('of several the last counts; of what need not be kept any more none', () => {
    const facts = keeping([named(30), named(75)]);
    expect(namedEndOf(facts)).toBe(received + 75 * day);
    expect(namedEndOf(keeping([named(30), named(75, { asked: 'nothing' })]))).toBe(
      received + 30 * day,
    );
    expect(namedEndOf(keptFacts)).toBeNull();
  });

  test('that was named before the extension says nothing of the ninety days', () => {
    const extendedAt = utcMs(received + 40 * day);
    const before = keeping([named(60), named(60)], { extendedAt });
    expect(namedEndOf(before)).toBeNull();
    const namedAt = utcMs(extendedAt + 1);
    const since = keeping([named(70, { namedAt }), named(70, { namedAt })], { extendedAt });
    expect(endOf(since)).toMatchObject({ clock: 'PRESERVE_60D_EXT30', named: { is: 'earlier' } });
    const far = keeping([named(140, { namedAt }), named(140, { namedAt })], { extendedAt });
    expect(endOf(far)).toMatchObject({ named: { is: 'later' } });
  });
});
