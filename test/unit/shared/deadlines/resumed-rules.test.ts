import { describe, expect, it } from 'vitest';
import type { ClockInputs } from '../../../../shared/deadlines/clock-reading.ts';
import { at } from '../orders/journal-builder.ts';
import { reading } from './ask.ts';

describe('a limit named as a day, while a question was open', () => {
  const asked = {
    runs: 'PRODUCE_10D',
    limitSetAt: at('2027-03-02T12:00:00+01:00'),
    formSentAt: at('2027-03-03T12:00:00+01:00'),
    clarifiedAt: at('2027-03-04T12:00:00+01:00'),
  } as const;
  const read = (inputs: ClockInputs) =>
    reading('RESUME_AFTER_CLARIFY', '2027-03-01T10:15:00+01:00', { ...asked, ...inputs });

  it('is planned by one of two midnights, and says that the law leaves it open which', () => {
    const { questions, why } = read({ date: '2027-03-08', issuingCountry: 'FI' });
    expect(why.map(({ question }) => question)).toContain('U20');
    expect(questions).toEqual(['U1', 'U11', 'U17', 'U18', 'U20']);
    expect(read({ at: at('2027-03-08T12:00:00+01:00') }).questions).not.toContain('U20');
  });
});

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
