import { describe, expect, it } from 'vitest';
import type { UtcMs } from '../../../../shared/base/units.ts';
import type { ClockReading } from '../../../../shared/deadlines/clock-reading.ts';
import {
  defaultClockSettings,
  readProductionClock,
  type ProductionClockInput,
} from '../../../../shared/deadlines/production-clock.ts';
import { casesOf, instantOf } from './worked-cases.ts';

const regimes = {
  PRODUCE_10D: 'tenDays',
  PRODUCE_10D_NOTIFIED: 'tenDaysNotified',
  PRODUCE_8H: 'eightHours',
} as const;

const plain = (
  received: string,
  more: Partial<ProductionClockInput> = {},
): ProductionClockInput => ({
  regime: 'tenDays',
  receivedDue: instantOf(received),
  receivedGate: instantOf(received),
  clearedAt: null,
  zone: 'Europe/Stockholm',
  country: 'SE',
  releaseGraceMinutes: 60,
  settings: defaultClockSettings,
  ...more,
});

function reading(input: ProductionClockInput): ClockReading {
  const result = readProductionClock(input);
  if (!result.ok) throw new Error(`not computable: ${JSON.stringify(result.error)}`);
  return result.value;
}

const keys = (input: ProductionClockInput): string[] => reading(input).why.map(({ key }) => key);
const iso = (at: UtcMs | null): string | null => (at === null ? null : new Date(at).toISOString());

describe.each(['PRODUCE_10D', 'PRODUCE_10D_NOTIFIED', 'PRODUCE_8H'] as const)('%s', (clock) => {
  it.each(casesOf(clock).map((worked) => [worked.id, worked] as const))('%s', (_, worked) => {
    const cleared = worked.inputs?.eaClearedAt;
    const { id, notBefore, target, latest } = reading(
      plain(worked.trigger, {
        regime: regimes[clock],
        country: worked.country,
        zone: worked.timezone,
        clearedAt: cleared === undefined ? null : instantOf(cleared),
      }),
    );
    expect({ id, notBefore, target, latest }).toEqual({
      id: clock,
      notBefore: worked.expected.notBefore ? instantOf(worked.expected.notBefore) : null,
      target: instantOf(worked.expected.target),
      latest: instantOf(worked.expected.latest),
    });
  });
});

it('covers every worked case of the three clocks', () => {
  expect(casesOf('PRODUCE_10D')).toHaveLength(39);
  expect(casesOf('PRODUCE_10D_NOTIFIED')).toHaveLength(10);
  expect(casesOf('PRODUCE_8H')).toHaveLength(14);
});

describe('two receipts', () => {
  const due = instantOf('2026-11-23T23:59:50+01:00');
  const gate = instantOf('2026-11-24T00:01:30+01:00');

  it('counts what is due from the earlier', () => {
    const { trigger, latest } = reading(plain('', { receivedDue: due, receivedGate: gate }));
    expect(trigger).toBe(due);
    expect(iso(latest)).toBe('2026-12-03T23:00:00.000Z');
  });

  it('opens the gate by the later, and says that the ends differ', () => {
    const input = plain('', { regime: 'tenDaysNotified', receivedDue: due, receivedGate: gate });
    const { trigger, notBefore, why } = reading(input);
    expect(trigger).toBe(gate);
    expect(iso(notBefore)).toBe('2026-12-04T23:00:00.000Z');
    const differ = why.find(({ key }) => key === 'endsDiffer');
    expect(iso(differ?.instants['dueEnd'] ?? null)).toBe('2026-12-03T23:00:00.000Z');
  });

  it('does not mind which way round they are given', () => {
    const one = reading(plain('', { receivedDue: due, receivedGate: gate }));
    expect(reading(plain('', { receivedDue: gate, receivedGate: due }))).toEqual(one);
  });
});

describe('why', () => {
  it('names each day the end is moved over, and the red line before it', () => {
    const { why, plainEnd } = reading(plain('2027-03-16T15:30:00+01:00'));
    expect(why.map(({ key }) => key)).toEqual([
      'receivedOnce',
      'tenDays',
      'dayOfReceiptNotCounted',
      'weekendsCounted',
      'lastDayHoliday',
      'nextDaySaturday',
      'nextDayHoliday',
      'nextDayHoliday',
      'movedTo',
      'redLine',
      'clocksForward',
      'tenDaysEnd',
      'targetDays',
    ]);
    const named = why.flatMap(({ params }) => params['holiday'] ?? []);
    expect(named).toEqual(['goodFriday', 'easterSunday', 'easterMonday']);
    expect(iso(plainEnd)).toBe('2027-03-26T23:00:00.000Z');
    expect(iso(why.find(({ key }) => key === 'redLine')?.instants['plain'] ?? null)).toBe(
      '2027-03-26T23:00:00.000Z',
    );
  });

  it('counts the weekend and holidays inside the ten days', () => {
    const step = reading(plain('2026-12-21T09:00:00+01:00')).why.find(
      ({ key }) => key === 'weekendsCounted',
    );
    // 25, 26 (Sat), 27 (Sun) December; 31 December is day 10 and a working day.
    expect(step?.params['count']).toBe(3);
  });

  it('tells the hour that is not counted', () => {
    const { why } = reading(plain('2026-11-23T14:20:10+01:00', { regime: 'eightHours' }));
    const step = why.find(({ key }) => key === 'hourNotCounted');
    expect(iso(step?.instants['first'] ?? null)).toBe('2026-11-23T14:00:00.000Z');
  });

  it('tells of the clock going back, in days and in hours', () => {
    expect(keys(plain('2026-10-20T10:00:00+02:00'))).toContain('clocksBack');
    const night = plain('2026-10-24T22:10:00+02:00', { regime: 'eightHours' });
    expect(keys(night)).toContain('clocksBackHours');
  });

  it('leaves out a change of the clock at the very end of the period', () => {
    const before = plain('2026-10-24T18:30:00+02:00', { regime: 'eightHours' });
    expect(iso(reading(before).latest)).toBe('2026-10-25T01:00:00.000Z');
    expect(keys(before)).not.toContain('clocksBackHours');
  });

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

describe('day strip', () => {
  it('numbers the days from the day after receipt to the day the period ends with', () => {
    const { days } = reading(plain('2027-04-26T12:00:00+02:00'));
    expect(days).toHaveLength(11);
    expect(days[0]).toMatchObject({ date: '2027-04-27', number: 1, working: true });
    expect(days[4]).toMatchObject({ date: '2027-05-01', working: false, holiday: 'firstOfMay' });
    expect(days[9]).toMatchObject({ date: '2027-05-06', number: 10, holiday: 'ascensionDay' });
    expect(days[10]).toMatchObject({ date: '2027-05-07', number: 11, working: true, isEnd: true });
    expect(days.filter(({ isEnd }) => isEnd)).toHaveLength(1);
  });

  it('is empty for hours', () => {
    expect(reading(plain('2027-04-26T12:00:00+02:00', { regime: 'eightHours' })).days).toEqual([]);
  });
});

describe('not computable', () => {
  it.each([
    ['a year after the table', plain('2029-12-25T12:00:00+01:00'), 2030],
    ['a year before the table', plain('2025-12-01T12:00:00+01:00'), 2025],
    ['a country without a table', plain('2027-03-01T12:00:00+01:00', { country: 'XX' }), 2027],
    ['no plausible time at all', plain('+275760-09-13T00:00:00Z'), 275_760],
  ])('%s', (_, input, year) => {
    const expected = { reason: 'calendarMissing', year, country: input.country };
    expect(readProductionClock(input)).toEqual({ ok: false, error: expected });
    const notified = readProductionClock({ ...input, regime: 'tenDaysNotified' });
    expect(notified).toEqual({ ok: false, error: expected });
  });

  it('needs no table for eight hours', () => {
    const input = plain('2031-12-25T12:00:00+01:00', { regime: 'eightHours', country: 'XX' });
    expect(iso(reading(input).target)).toBe('2031-12-25T19:00:00.000Z');
  });

  it('does not need the year of the day of receipt, which is not counted', () => {
    expect(iso(reading(plain('2025-12-31T12:00:00+01:00')).latest)).toBe(
      '2026-01-12T23:00:00.000Z',
    );
  });
});
