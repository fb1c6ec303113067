import { describe, expect, it } from 'vitest';
import { utcMs } from '../../../../../shared/base/units.ts';
import { pairState } from '../../../../../renderer/views/desk/pair-state.ts';

const at = utcMs(1_790_000_000_000);
type Running = Parameters<typeof pairState>[0];
const running: Running = {
  instrument: 'production',
  withdrawnAt: null,
  refusal: null,
  turn: { of: 'us', clock: null, asked: null },
  answer: { state: 'none', sentAt: null, acknowledgedAt: null },
};
const answered: Running = {
  ...running,
  answer: { state: 'sent', sentAt: at, acknowledgedAt: null },
};

describe('what of two orders that may be one still runs', () => {
  it('tells both, the one that is due first, and what has ended', () => {
    expect(pairState(running, running, null)).toBe('both');
    expect(pairState(running, running, 'otherDueLater')).toBe('dueFirst');
    expect(pairState({ ...running, withdrawnAt: at }, running, null)).toBe('thisOver');
    expect(pairState(running, { ...running, withdrawnAt: at }, null)).toBe('otherOver');
    expect(pairState(running, answered, null)).toBe('otherAnswered');
    expect(pairState(answered, running, null)).toBe('thisOver');
  });

  it('tells of two that are open which clock does not run now', () => {
    const turned = (of: Running['turn']['of'], instrument: Running['instrument']): Running => ({
      ...running,
      instrument,
      turn: { ...running.turn, of },
    });
    for (const of of ['clarification', 'keep', 'letGo'] as const) {
      const still = turned(of, 'production');
      expect(pairState(running, still, null), of).toBe('otherStill');
      expect(pairState(still, running, null), of).toBe('thisStill');
      expect(pairState(still, still, null), of).toBe('neither');
    }
    // To be answered first is more than that the other one rests.
    const waits = turned('clarification', 'production');
    expect(pairState(running, waits, 'otherDueLater')).toBe('dueFirst');
    expect(pairState(waits, running, 'otherDueLater')).toBe('thisStill');
    // Under review nothing is suspended for sure, and no question stops the sixty days.
    expect(pairState(running, turned('review', 'production'), null)).toBe('both');
    for (const of of ['clarification', 'keep'] as const)
      expect(pairState(running, turned(of, 'preservation'), null), of).toBe('both');
    expect(pairState(running, turned('letGo', 'preservation'), null)).toBe('otherStill');
  });

  it('takes an answer whose delivery failed for none, and one in part for no end', () => {
    const failed: Running = {
      ...answered,
      answer: { ...answered.answer, state: 'deliveryRefused' },
    };
    const part: Running = { ...answered, turn: { ...running.turn, isRest: true } };
    for (const one of [failed, part]) {
      expect(pairState(running, one, null)).toBe('both');
      expect(pairState(one, running, null)).toBe('both');
    }
  });
});
