import { describe, expect, test } from 'vitest';
import { clockFace } from '../../../../renderer/parts/clock/clock-face.ts';
import { stripAfter, whyIcon } from '../../../../renderer/parts/clock/why-icons.ts';
import { utcMs, type UtcMs } from '../../../../shared/base/units.ts';
import type { OrderFacts } from '../../../../shared/orders/facts.ts';
import { answeredJournal } from '../../../contract/fixture/orders.ts';
import { berlin, lille, lyon } from '../../../contract/fixture/plans.ts';
import { factsAndClock } from '../vault/folded.ts';
import { JournalFixture } from '../../../contract/fixture/journal.ts';

const minute = 60_000;
const grace = 60;
const shift = (at: UtcMs, ms: number): UtcMs => utcMs(at + ms);

const notified = factsAndClock(new JournalFixture().arrive(berlin).records);
const tenDays = factsAndClock(new JournalFixture().arrive(lille).records);
const eightHours = factsAndClock(new JournalFixture().arrive(lyon).records);

function reading(of: typeof notified): Extract<(typeof of)['clock'], { ok: true }>['value'] {
  if (of.clock?.ok !== true) throw new Error('fixture has no clock');
  return of.clock.value;
}

describe('a notified order', () => {
  const { facts, clock } = notified;
  const { notBefore, latest } = reading(notified);

  test('is closed to the last millisecond before it opens', () => {
    expect(notBefore).toBe(latest);
    const face = clockFace(clock, facts, shift(latest, -1), grace);
    expect(face).toEqual({ kind: 'closed', left: 1, opensAt: latest });
  });

  test('is open from that instant to the end of the grace, then overdue', () => {
    expect(clockFace(clock, facts, latest, grace)).toMatchObject({ kind: 'open' });
    const last = shift(latest, grace * minute);
    expect(clockFace(clock, facts, last, grace)).toMatchObject({ kind: 'open', left: 1 });
    expect(clockFace(clock, facts, shift(last, 1), grace)).toMatchObject({
      kind: 'overdue',
      late: 0,
    });
  });
});

describe('a plain order', () => {
  const { facts, clock } = tenDays;
  const { target, latest } = reading(tenDays);

  test('runs to its target, then to the legal end, then it is overdue', () => {
    expect(clockFace(clock, facts, shift(target, -1), grace)).toMatchObject({
      kind: 'running',
      left: 1,
    });
    expect(clockFace(clock, facts, target, grace)).toMatchObject({
      kind: 'targetPassed',
      left: latest - target,
    });
    expect(clockFace(clock, facts, latest, grace)).toMatchObject({ kind: 'overdue', late: 0 });
  });

  test('a withdrawal stops it, an accepted answer ends it', () => {
    const withdrawn = factsAndClock(answeredJournal('withdrawn'));
    expect(clockFace(clock, withdrawn.facts, latest, grace)).toMatchObject({
      kind: 'stopped',
      reason: 'withdrawn',
    });
    const sent = factsAndClock(answeredJournal('sent'));
    expect(clockFace(clock, sent.facts, latest, grace)).toMatchObject({ kind: 'answered' });
  });

  test('an answer without a receipt does not end it', () => {
    const unclear = factsAndClock(answeredJournal('unclear'));
    expect(clockFace(clock, unclear.facts, latest, grace)).toMatchObject({ kind: 'overdue' });
  });

  test('a full refusal stops it, a partial one does not', () => {
    const refused = (scope: 'full' | 'partial'): OrderFacts => ({
      ...facts,
      refusal: { scope, tasks: [], at: target },
    });
    const before = shift(target, -1);
    expect(clockFace(clock, refused('full'), before, grace).kind).toBe('stopped');
    expect(clockFace(clock, refused('partial'), before, grace).kind).toBe('running');
  });
});

test('an emergency runs by the second, whatever the grace', () => {
  const { facts, clock } = eightHours;
  const { target } = reading(eightHours);
  expect(clockFace(clock, facts, shift(target, -1_000), grace)).toMatchObject({
    kind: 'running',
    left: 1_000,
  });
});

test('without a clock nothing is guessed', () => {
  const { facts } = tenDays;
  expect(clockFace(null, facts, lille.received, grace)).toEqual({ kind: 'none', reading: null });
  const error = { reason: 'calendarMissing', year: 2031, country: 'SE' } as const;
  expect(clockFace({ ok: false, error }, facts, lille.received, grace)).toEqual({
    kind: 'none',
    reading: error,
  });
});

test('the day strip stands after the last step about days; unknown steps have a plain sign', () => {
  const { why } = reading(notified);
  const place = stripAfter(why);
  expect(why[place]?.key).toBe('lastDayWorking');
  expect(stripAfter(reading(eightHours).why)).toBe(-1);
  expect(whyIcon('somethingOfNewerRules')).toBe('info');
  for (const { key } of why) expect(whyIcon(key)).not.toBe('info');
});
