import { describe, expect, it } from 'vitest';
import type { AnswerState } from '../../../../shared/orders/facts.ts';
import { isReopenable } from '../../../../shared/orders/reopening.ts';
import { openCase } from './gate-cases.ts';

const answer = (state: AnswerState, attempts: number): boolean =>
  isReopenable({ ...openCase.facts.answer, state, attempts });

describe('opening a frozen answer again', () => {
  it.each(['frozen', 'stopped'] as const)('is possible while nothing has left: %s', (state) => {
    expect(answer(state, 0)).toBe(true);
  });

  it.each(['refusedByService', 'deliveryRefused'] as const)(
    'is possible after the service said no: %s',
    (state) => {
      expect(answer(state, 1)).toBe(true);
    },
  );

  it('is not possible for an answer that was stopped after an attempt: it may have arrived', () => {
    expect(answer('stopped', 1)).toBe(false);
  });

  it.each(['none', 'queued', 'sealed', 'sending', 'unclear', 'sent', 'acknowledged'] as const)(
    'makes no sense for %s',
    (state) => {
      expect(answer(state, 0)).toBe(false);
    },
  );
});
