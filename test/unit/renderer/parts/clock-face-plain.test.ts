import { describe, expect, test } from 'vitest';
import { clockFace } from '../../../../renderer/parts/clock/clock-face.ts';
import type { OrderFacts } from '../../../../shared/orders/facts.ts';
import { answeredJournal } from '../../../contract/fixture/orders.ts';
import { factsAndClock } from '../vault/folded.ts';
import { grace, reading, shift, tenDays } from './clock-face-rig.ts';

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
