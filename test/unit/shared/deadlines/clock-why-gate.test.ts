import { describe, expect, it } from 'vitest';
import { instantOf } from './worked-cases.ts';
import { keys, plain } from './clock-reading.ts';

describe('why the gate and its margins', () => {
  const notified = (clearedAt: string | null): string[] =>
    keys(
      plain('2027-02-03T09:00:00+01:00', {
        regime: 'tenDaysNotified',
        clearedAt: clearedAt === null ? null : instantOf(clearedAt),
      }),
    );

  it.each([
    [null, 'onlyEnforcingAuthority'],
    ['2027-02-05T16:30:00+01:00', 'targetCleared'],
    ['2027-02-12T12:00:00+01:00', 'targetClearedByDays'],
    ['2027-02-13T12:00:00+01:00', 'targetClearedAtOnce'],
    ['2027-02-16T00:00:00+01:00', 'clearedTooLate'],
  ])('cleared %s: %s', (clearedAt, key) => {
    expect(notified(clearedAt)).toContain(key);
  });

  it('never tells a held order to plan for the end before the move', () => {
    expect(notified(null)).toContain('redLineGate');
    expect(notified(null)).not.toContain('redLine');
    expect(notified('2027-02-05T16:30:00+01:00')).toContain('redLine');
  });

  it('names the release grace only where it matters', () => {
    expect(notified(null)).toContain('releaseGrace');
    expect(notified('2027-02-05T16:30:00+01:00')).not.toContain('releaseGrace');
  });
});
