import { describe, expect, test } from 'vitest';
import { clockFace } from '../../../../renderer/parts/clock/clock-face.ts';
import { lille } from '../../../contract/fixture/plans.ts';
import { eightHours, grace, minute, notified, reading, shift, tenDays } from './clock-face-rig.ts';

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
