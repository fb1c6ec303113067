import { describe, expect, it } from 'vitest';
import { readProductionClock } from '../../../../shared/deadlines/production-clock.ts';
import { failure, instants, reading } from './ask.ts';
import { at } from './ask.ts';
import { iso, plain, reading as produced } from './clock-reading.ts';

const places = [
  ['a year after the table', '2029-12-25T12:00:00+01:00', 'SE', 2030],
  ['a year before the table', '2025-12-01T12:00:00+01:00', 'SE', 2025],
  ['a State without a table', '2027-03-01T12:00:00+01:00', 'XX', 2027],
] as const;

describe('public holidays that no table knows', () => {
  it.each(places)('%s: our own limit is not moved at all', (_, received, country, year) => {
    const { target, latest, plainEnd, days, warnings } = produced(plain(received, { country }));
    expect(latest).toBe(plainEnd);
    expect(target).toBeLessThanOrEqual(latest);
    expect(days.at(-1)).toMatchObject({ number: 10, isEnd: true });
    expect(warnings[0]).toMatchObject({
      key: 'unknownDaysDue',
      needsPerson: false,
      params: { country, year },
    });
  });

  it.each(places)('%s: no window opens by a guess', (_, received, country, year) => {
    const input = plain(received, { country, regime: 'tenDaysNotified' });
    const error = { reason: 'calendarMissing', year, country };
    expect(readProductionClock(input)).toEqual({ ok: false, error });
  });

  it('a confirmation opens the window all the same, and the end is not moved', () => {
    const cleared = at('2027-03-03T12:00:00+01:00');
    const input = plain('2027-03-04T12:00:00+01:00', {
      country: 'XX',
      regime: 'tenDaysNotified',
      clearedAt: cleared,
    });
    // Day 10 is a Sunday.
    expect(iso(produced(input).latest)).toBe('2027-03-14T23:00:00.000Z');
  });

  it('the gate as a reading says that a person is needed', () => {
    const asked = reading(
      'PRODUCE_10D_NOTIFIED',
      '2027-03-04T12:00:00+01:00',
      {},
      { country: 'XX' },
    );
    expect(asked.warnings).toMatchObject([{ key: 'unknownDaysGate', needsPerson: true }]);
    expect(instants(asked)[0]).toBe('2027-03-15T23:00:00Z');
  });

  it('what must be kept is kept a week longer', () => {
    const known = reading('PRESERVE_60D', '2027-02-15T12:00:00+01:00');
    const held = reading('PRESERVE_60D', '2027-02-15T12:00:00+01:00', {}, { country: 'XX' });
    expect(instants(known)[0]).toBe('2027-04-16T22:00:00Z');
    expect(instants(held)[0]).toBe('2027-04-23T22:00:00Z');
    expect(held.why.map(({ key }) => key)).toContain('heldLonger');
    expect(held.warnings).toMatchObject([{ key: 'unknownDaysHeld', needsPerson: true }]);
  });

  it('others’ limits are told with a warning', () => {
    const keys = (clock: 'EA_REVIEW_10D' | 'EA_RECOGNITION_5WD'): string[] =>
      reading(clock, '2027-03-01T12:00:00+01:00', {}, { country: 'XX' }).warnings.map(
        ({ key }) => key,
      );
    expect(keys('EA_REVIEW_10D')).toEqual(['unknownDaysWatch']);
    expect(keys('EA_RECOGNITION_5WD')).toEqual(['unknownDaysWatch']);
  });

  it('hours need no table', () => {
    const input = plain('2031-12-25T12:00:00+01:00', { regime: 'eightHours', country: 'XX' });
    expect(iso(produced(input).target)).toBe('2031-12-25T19:00:00.000Z');
    expect(produced(input).warnings).toEqual([]);
  });

  it('the year of the day of receipt does not matter: that day is not counted', () => {
    const { latest, warnings } = produced(plain('2025-12-31T12:00:00+01:00'));
    expect(iso(latest)).toBe('2026-01-12T23:00:00.000Z');
    expect(warnings.map(({ key }) => key)).toEqual(['beforeApplication']);
  });
});

describe('a question that is not whole', () => {
  const received = '2027-03-01T12:00:00+01:00';
  const sent = at('2027-03-02T12:00:00+01:00');

  it.each([
    ['NONEXEC_NOTICE', {}, 'inputMissing', 'runs'],
    ['RESUME_AFTER_CLARIFY', {}, 'inputMissing', 'runs'],
    ['RESUME_AFTER_CLARIFY', { runs: 'PRODUCE_10D' }, 'inputMissing', 'formSentAt'],
    [
      'RESUME_AFTER_CLARIFY',
      { runs: 'PRODUCE_10D', formSentAt: sent },
      'inputMissing',
      'clarifiedAt',
    ],
    ['NEW_DEADLINE', {}, 'inputMissing', 'date'],
    ['NEW_DEADLINE', { date: '2027-02-30' }, 'inputWrong', 'date'],
    ['NEW_DEADLINE', { date: '1 March' }, 'inputWrong', 'date'],
    ['ENFORCEMENT_DEADLINE', {}, 'inputMissing', 'date'],
    ['OTHER_DEADLINES', {}, 'inputMissing', 'date'],
  ] as const)('%s %j', (clock, inputs, reason, input) => {
    expect(failure(clock, received, inputs)).toEqual({ reason, input });
  });

  it('Art. 10(6): a form sent after the end suspends nothing', () => {
    const late = at('2027-03-12T00:00:00+01:00');
    const inputs = { runs: 'PRODUCE_10D', formSentAt: late, clarifiedAt: late } as const;
    const error = { reason: 'inputWrong', input: 'formSentAt' };
    expect(failure('RESUME_AFTER_CLARIFY', received, inputs)).toEqual(error);
  });

  it('Art. 10(6): no clarification before the question', () => {
    const inputs = {
      runs: 'PRODUCE_10D',
      formSentAt: sent,
      clarifiedAt: at('2027-03-02T11:59:59+01:00'),
    } as const;
    const error = { reason: 'inputWrong', input: 'clarifiedAt' };
    expect(failure('RESUME_AFTER_CLARIFY', received, inputs)).toEqual(error);
  });

  it.each(['Europe/Nowhere', '+01:00', ''])('a zone “%s” there is none', (zone) => {
    const error = { reason: 'zoneUnknown', zone };
    expect(failure('PRODUCE_8H', received, {}, { zone })).toEqual(error);
    expect(
      failure('NEW_DEADLINE', received, { date: '2027-03-05', issuingTimezone: zone }),
    ).toEqual(error);
    expect(() => readProductionClock(plain(received, { zone }))).toThrow(RangeError);
  });

  it('an instant that no step could write down', () => {
    const error = { reason: 'instantOutOfRange' };
    expect(failure('PRODUCE_10D', '+275760-09-13T00:00:00Z')).toEqual(error);
    expect(failure('PRODUCE_10D', 'no time')).toEqual(error);
    expect(failure('NEW_DEADLINE', received, { at: at('no time') })).toEqual(error);
  });
});
