import { describe, expect, it } from 'vitest';
import { defaultClockSettings } from '../../../../shared/deadlines/clock-settings.ts';
import { at, instants, iso, question, read, reading } from './ask.ts';

const received = '2027-03-01T12:00:00+01:00';

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

  it('PRESERVE_60D_EXT30 says from which day it counts, and why its end moves', () => {
    // Day 90 is a Saturday.
    const keys = reading('PRESERVE_60D_EXT30', '2026-11-29T16:19:58+01:00').why.map(
      ({ key }) => key,
    );
    expect(keys).toEqual(expect.arrayContaining(['dayOfReceiptNotCounted', 'lastDaySaturday']));
    expect(keys.indexOf('movedTo')).toBeLessThan(keys.indexOf('extensionByOne'));
  });

  it('PRESERVE_60D_EXT30, U10: a form dated inside the sixty days is good, a later one is for a person', () => {
    const warned = (sent: string): string[] =>
      reading('PRESERVE_60D_EXT30', '2026-11-23T10:00:00+01:00', {
        extensionSentAt: at(sent),
      }).warnings.map(({ key }) => key);
    expect(warned('2027-01-22T23:59:59+01:00')).toEqual([]);
    expect(warned('2027-01-23T00:00:00+01:00')).toEqual(['extensionLate']);
  });

  it('an end the authority names moves neither end, is explained, and is for a person when it lies beyond', () => {
    for (const clock of ['PRESERVE_60D', 'PRESERVE_60D_EXT30'] as const) {
      const law = reading(clock, received);
      const with_ = (named: string) => reading(clock, received, { namedEnd: at(named) });
      const far = with_('2027-12-31T00:00:00+01:00');
      expect(instants(far)).toEqual(instants(law));
      expect(far.warnings).toMatchObject([{ key: 'namedEndLater', needsPerson: true }]);
      const near = with_('2027-03-20T00:00:00+01:00');
      expect(instants(near)).toEqual(instants(law));
      expect(near.warnings).toMatchObject([{ key: 'namedEndEarlier', needsPerson: false }]);
      const same = reading(
        clock,
        received,
        law.plainEnd === null ? {} : { namedEnd: law.plainEnd },
      );
      expect(same.warnings).toEqual([]);
      expect(same.why.map(({ key }) => key)).toContain('namedEndSame');
    }
  });

  it('SUBSEQUENT_PRODUCTION, Art. 11(2): no end, looked at after thirty days', () => {
    expect(instants(reading('SUBSEQUENT_PRODUCTION', received))).toEqual([
      null,
      '2027-03-31T10:00:00Z',
      null,
    ]);
  });
});
