import { describe, expect, it } from 'vitest';
import { at, instants, iso, reading } from './ask.ts';

const received = '2027-03-01T12:00:00+01:00';

describe('preserving', () => {
  it.each(['PRESERVE_ON_RECEIPT', 'PR_PRESERVE'] as const)(
    '%s, Art. 10(1), 11(1): an hour, no last moment',
    (clock) => {
      expect(instants(reading(clock, received))).toEqual([null, '2027-03-01T12:00:00Z', null]);
    },
  );

  it('PRESERVE_UNTIL_PRODUCED, Art. 10(9): no date ends it', () => {
    const hold = reading('PRESERVE_UNTIL_PRODUCED', received);
    expect(instants(hold)).toEqual([null, null, null]);
    expect(hold.kind).toBe('HOLD');
    expect(hold.why.map(({ key }) => key)).toContain('heldUntilEvent');
  });
});

describe('notices', () => {
  it('Art. 10(6): a day after the defect is known', () => {
    expect(instants(reading('CLARIFY_NOTICE', received))).toEqual([
      null,
      '2027-03-02T11:00:00Z',
      null,
    ]);
  });

  it('Art. 10(6): an hour in an emergency, also told by the running clock', () => {
    const hour = '2027-03-01T12:00:00Z';
    expect(iso(reading('CLARIFY_NOTICE', received, { emergency: true }).target)).toBe(hour);
    expect(iso(reading('CLARIFY_NOTICE', received, { runs: 'PRODUCE_8H' }).target)).toBe(hour);
  });

  it.each(['CLARIFY_NOTICE', 'IMPOSSIBILITY_NOTICE', 'PRIVILEGE_NOTICE'] as const)(
    '%s, Art. 10(5)-(7): not after the running target, and its legal end is shown',
    (clock) => {
      const notice = reading(clock, '2027-03-11T06:00:00+01:00', {
        runs: 'PRODUCE_10D',
        receivedAt: at(received),
      });
      expect(instants(notice)).toEqual([null, '2027-03-11T11:00:00Z', '2027-03-11T23:00:00Z']);
    },
  );

  it.each([
    'PR_CLARIFY_NOTICE',
    'PR_IMPOSSIBILITY_NOTICE',
    'PR_NONEXEC_NOTICE',
    'PR_PRIVILEGE_NOTICE',
  ] as const)('%s, Art. 11(4)-(7): a day, no outer limit', (clock) => {
    expect(instants(reading(clock, received))).toEqual([null, '2027-03-02T11:00:00Z', null]);
  });

  it('Art. 10(8): as the new deadline or the resumed clock, where one runs', () => {
    const later = { runs: 'PRODUCE_10D', date: '2027-03-20', issuingCountry: 'DE' } as const;
    expect(iso(reading('NONEXEC_NOTICE', received, later).latest)).toBe('2027-03-20T23:00:00Z');
    const resumed = {
      runs: 'PRODUCE_10D',
      formSentAt: at('2027-03-02T12:00:00+01:00'),
      clarifiedAt: at('2027-03-04T12:00:00+01:00'),
    } as const;
    const resume = reading('RESUME_AFTER_CLARIFY', received, resumed);
    expect(instants(reading('NONEXEC_NOTICE', received, resumed))).toEqual(instants(resume));
  });
});

describe('stated limits', () => {
  it('Art. 10(8): a moment holds as it is written', () => {
    const moment = at('2027-03-05T15:00:00+01:00');
    const stated = reading('NEW_DEADLINE', received, { at: moment });
    expect([stated.target, stated.latest]).toEqual([moment, moment]);
  });

  it('U20: the zone comes from the State, and is the earliest of the Union where it is not known', () => {
    const target = (inputs: { issuingCountry?: string }): string | null =>
      iso(reading('NEW_DEADLINE', received, { date: '2027-03-05', ...inputs }).target);
    expect(target({ issuingCountry: 'DE' })).toBe('2027-03-05T23:00:00Z');
    expect(target({ issuingCountry: 'FI' })).toBe('2027-03-05T22:00:00Z');
    expect(target({})).toBe('2027-03-05T22:00:00Z');
    const { warnings } = reading('NEW_DEADLINE', received, { date: '2027-03-05' });
    expect(warnings.map(({ key }) => key)).toEqual(['authorityZoneUnknown']);
  });

  it('ENFORCEMENT_DEADLINE, Art. 16(3): a date does not move', () => {
    // A Sunday.
    const stated = { date: '2027-03-07', issuingCountry: 'SE' };
    expect(iso(reading('ENFORCEMENT_DEADLINE', received, stated).latest)).toBe(
      '2027-03-07T23:00:00Z',
    );
  });

  it('OTHER_DEADLINES, Annex I, section C: can only shorten', () => {
    const inputs = { runs: 'PRODUCE_10D', receivedAt: at(received), issuingCountry: 'SE' } as const;
    const sooner = reading('OTHER_DEADLINES', received, { ...inputs, date: '2027-03-05' });
    expect(instants(sooner)).toEqual([null, '2027-03-05T23:00:00Z', '2027-03-11T23:00:00Z']);
    const later = reading('OTHER_DEADLINES', received, { ...inputs, date: '2027-04-05' });
    expect(instants(later)).toEqual([null, '2027-03-11T11:00:00Z', '2027-03-11T23:00:00Z']);
  });
});

describe('the gate', () => {
  it('Art. 10(2), U3: asks two working days before the unmoved end, in the morning', () => {
    // Day 10 is Thursday 11 March; two working days before is Tuesday.
    const { remindAt } = reading('PRODUCE_10D_NOTIFIED', received);
    expect(iso(remindAt)).toBe('2027-03-09T08:00:00Z');
  });

  it('Art. 10(2), U3: counts back from a last day that is a holiday without counting it', () => {
    // Day 10 is Good Friday 26 March; Thursday and Wednesday are the two working days before it.
    const { remindAt } = reading('PRODUCE_10D_NOTIFIED', '2027-03-16T15:30:00+01:00');
    expect(iso(remindAt)).toBe('2027-03-24T08:00:00Z');
  });

  it('Art. 10(2): once confirmed there is nothing to ask', () => {
    const cleared = { eaClearedAt: at('2027-03-03T12:00:00+01:00') };
    expect(reading('PRODUCE_10D_NOTIFIED', received, cleared).remindAt).toBeNull();
  });

  it('Art. 10(6), 10(2): a clarification does not open it sooner', () => {
    const resumed = reading('RESUME_AFTER_CLARIFY', received, {
      runs: 'PRODUCE_10D_NOTIFIED',
      formSentAt: at('2027-03-02T12:00:00+01:00'),
      clarifiedAt: at('2027-03-03T12:00:00+01:00'),
    });
    expect(instants(resumed)).toEqual([
      '2027-03-11T23:00:00Z',
      '2027-03-11T23:00:00Z',
      '2027-03-12T23:00:00Z',
    ]);
  });
});
