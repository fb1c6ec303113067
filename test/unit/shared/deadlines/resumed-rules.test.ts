import { describe, expect, it } from 'vitest';
import { at } from '../orders/journal-builder.ts';
import { reading } from './ask.ts';

describe('a deadline that had passed when it was set, while a question was open', () => {
  const day = (n: number) => at(`2027-03-${String(n).padStart(2, '0')}T12:00:00+01:00`);
  const resumed = reading('RESUME_AFTER_CLARIFY', '2027-03-01T10:15:00+01:00', {
    runs: 'PRODUCE_10D',
    at: day(4),
    limitSetAt: day(5),
    formSentAt: day(3),
    clarifiedAt: day(6),
  });

  it('is due at the clarification, and its legal end is not before that', () => {
    expect([resumed.target, resumed.latest]).toEqual([day(6), day(6)]);
  });
});
