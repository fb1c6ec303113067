import { describe, expect, it } from 'vitest';
import { utcMs } from '../../../../../shared/base/units.ts';
import { pairState } from '../../../../../renderer/views/desk/pair-state.ts';

const at = utcMs(1_790_000_000_000);
type Running = Parameters<typeof pairState>[0];
const running: Running = {
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
