import { describe, expect, it } from 'vitest';
import { instantOf } from './worked-cases.ts';
import { iso, plain, reading } from './clock-reading.ts';

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
