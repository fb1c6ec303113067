import { describe, expect, it } from 'vitest';
import { utcMs } from '../../../../shared/base/units.ts';
import { defaultClockSettings } from '../../../../shared/deadlines/clock-settings.ts';
import { at, instants, iso, reading } from './ask.ts';

const received = '2027-03-01T12:00:00+01:00';

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
