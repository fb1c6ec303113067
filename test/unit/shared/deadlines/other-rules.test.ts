import { describe, expect, it } from 'vitest';
import { utcMs } from '../../../../shared/base/units.ts';
import { defaultClockSettings } from '../../../../shared/deadlines/clock-settings.ts';
import { at, instants, iso, question, read, reading } from './ask.ts';

const received = '2027-03-01T12:00:00+01:00';

describe('review', () => {
  it('COURT_REVIEW, Art. 17(8): no time until upheld, then a day', () => {
    expect(instants(reading('COURT_REVIEW', received))).toEqual([null, null, null]);
    const upheldAt = at('2027-04-01T12:00:00+02:00');
    const upheld = reading('COURT_REVIEW', received, { upheldAt });
    expect(instants(upheld)).toEqual([null, '2027-04-02T10:00:00Z', null]);
  });

  it('REDIRECTED_EMERGENCY, Art. 7(2): nothing to compute', () => {
    expect(instants(reading('REDIRECTED_EMERGENCY', received))).toEqual([null, null, null]);
  });

  it('IA_REACT_5D_PR, Art. 11(5): reminds by the narrowest count', () => {
    const gate = reading('IA_REACT_5D_PR', received);
    expect(iso(gate.remindAt)).toBe('2027-03-06T11:00:00Z');
    expect(iso(gate.notBefore)).toBe('2027-03-08T23:00:00Z');
  });

  it('IA_REPLY_5WD, Art. 16(7): by the issuing State’s holidays', () => {
    const asked = reading('IA_REPLY_5WD', '2027-04-29T16:00:00+02:00', { issuingCountry: 'XX' });
    expect(iso(asked.latest)).toBe('2027-05-06T22:00:00Z');
    expect(asked.warnings.map(({ params }) => params['country'])).toEqual(['XX']);
  });
});

describe('holds', () => {
  it('PRESERVE_60D, U1: counts from the later receipt', () => {
    const late = { due: at('2027-02-14T23:59:00+01:00'), gate: at('2027-02-15T00:01:00+01:00') };
    const hold = read({ ...question('PRESERVE_60D', received), trigger: late });
    expect(iso(hold.notBefore)).toBe('2027-04-16T22:00:00Z');
  });

  it('PRESERVE_60D, U6: an end on an eve is for a person, and moves where the year says so', () => {
    // Day 60 is Christmas Eve.
    const trigger = '2026-10-25T12:00:00+01:00';
    const hold = reading('PRESERVE_60D', trigger);
    expect(iso(hold.notBefore)).toBe('2026-12-24T23:00:00Z');
    expect(hold.warnings).toMatchObject([
      { key: 'endsOnEve', needsPerson: true, params: { holiday: 'christmasEve' } },
    ]);
    const settings = { ...defaultClockSettings, eveYears: [2026] };
    const moved = reading('PRESERVE_60D', trigger, {}, { settings });
    expect(iso(moved.notBefore)).toBe('2026-12-28T23:00:00Z');
    expect(moved.warnings).toEqual([]);
    expect(moved.calendarVersion).toBe('SE 2026.1 + eves 2026');
  });

  it('PRESERVE_60D_EXT30, U10: a form dated inside the sixty days is good, a later one is for a person', () => {
    const warned = (sent: string): string[] =>
      reading('PRESERVE_60D_EXT30', '2026-11-23T10:00:00+01:00', {
        extensionSentAt: at(sent),
      }).warnings.map(({ key }) => key);
    expect(warned('2027-01-22T23:59:59+01:00')).toEqual([]);
    expect(warned('2027-01-23T00:00:00+01:00')).toEqual(['extensionLate']);
  });

  it('SUBSEQUENT_PRODUCTION, Art. 11(2): no end, looked at after thirty days', () => {
    expect(instants(reading('SUBSEQUENT_PRODUCTION', received))).toEqual([
      null,
      '2027-03-31T10:00:00Z',
      null,
    ]);
  });
});

describe('money, system, statistics', () => {
  it('COST_CLAIM, Art. 14(1): the days a person entered, else nothing', () => {
    expect(instants(reading('COST_CLAIM', received))).toEqual([null, null, null]);
    expect(instants(reading('COST_CLAIM', received, { days: 10 }))).toEqual([
      null,
      '2027-03-11T11:00:00Z',
      '2027-03-11T23:00:00Z',
    ]);
  });

  it('ALT_CHANNEL_RECORD, Art. 19(6): a day, from the system’s return where it was down', () => {
    expect(iso(reading('ALT_CHANNEL_RECORD', received).target)).toBe('2027-03-02T11:00:00Z');
    const back = { systemBackAt: at('2027-03-03T12:00:00+01:00') };
    expect(iso(reading('ALT_CHANNEL_RECORD', received, back).target)).toBe('2027-03-04T11:00:00Z');
    const before = { systemBackAt: utcMs(at(received) - 1) };
    expect(iso(reading('ALT_CHANNEL_RECORD', received, before).target)).toBe(
      '2027-03-02T11:00:00Z',
    );
  });

  it.each([
    [1, '2027-03-11T23:00:00Z'],
    [20, '2027-03-21T11:00:00Z'],
    [400, '2027-04-15T10:00:00Z'],
  ])(
    'EVIDENCE_AVAILABILITY, IR 3.3.3(b): %i days stay inside the window',
    (availabilityDays, target) => {
      const settings = { ...defaultClockSettings, availabilityDays };
      expect(iso(reading('EVIDENCE_AVAILABILITY', received, {}, { settings }).target)).toBe(target);
    },
  );

  it('SP_STATS, Art. 28(4): plans for the last working day before a 31 March that is none', () => {
    // 31 March 2029 is the Saturday of Easter, 30 March Good Friday.
    expect(instants(reading('SP_STATS', '2029-01-01T00:00:00+01:00'))).toEqual([
      null,
      '2029-03-29T22:00:00Z',
      '2029-03-31T22:00:00Z',
    ]);
  });

  it('AUTHORITY_STATS, Art. 28(2): 31 March, not moved', () => {
    expect(iso(reading('AUTHORITY_STATS', '2029-01-01T00:00:00+01:00').latest)).toBe(
      '2029-03-31T22:00:00Z',
    );
  });

  it.each(['MAINTENANCE_NOTICE', 'STATS_RETENTION'] as const)('%s: no instant', (clock) => {
    expect(instants(reading(clock, received))).toEqual([null, null, null]);
  });
});
