import { describe, expect, test } from 'vitest';
import { utcMs } from '../../../../../shared/base/units.ts';
import { askPortal, at, dayOnly, keysOf, readingOf, toTheMinute } from './ask-portal.ts';

/** Day 10 is Sunday 6 December 2026, so the end is moved to the Monday. */
const received = at('2026-11-26T10:15:30+01:00');
const tenDays = readingOf('PRODUCE_10D', received);
const monday = at('2026-12-08T00:00:00+01:00');

describe('the same date', () => {
  test('is the same as a day, at midnight, and in its last minute', () => {
    expect(tenDays.latest).toBe(monday);
    expect(keysOf(askPortal(tenDays, dayOnly(monday)))).toEqual(['same']);
    expect(keysOf(askPortal(tenDays, toTheMinute(monday)))).toEqual(['same']);
    expect(keysOf(askPortal(tenDays, toTheMinute(at('2026-12-07T23:59:00+01:00'))))).toEqual([
      'same',
    ]);
  });

  test('is not the same when it is shown in another zone on another day', () => {
    const inUtc = { ...dayOnly(at('2026-12-08T00:00:00Z')), zone: 'UTC' };
    expect(keysOf(askPortal(tenDays, inUtc))).toEqual(['same']);
    const nextDay = { ...dayOnly(at('2026-12-09T00:00:00Z')), zone: 'UTC' };
    expect(askPortal(tenDays, nextDay)).toMatchObject({ answer: 'explained' });
  });
});

describe('a date by one thing counted otherwise', () => {
  test('not moved off the Sunday', () => {
    const comparison = askPortal(tenDays, dayOnly(at('2026-12-07T00:00:00+01:00')));
    expect(keysOf(comparison)[0]).toBe('planned');
    expect(keysOf(comparison)).toContain('notMoved');
    expect(comparison).toMatchObject({ distance: { days: -1, ms: -86_400_000 } });
  });

  test('the day of receipt counted, which ends on the Saturday and is moved as well', () => {
    const eightDays = readingOf('PRODUCE_10D', at('2026-11-24T10:00:00+01:00'));
    // Day 10 is Friday 4 December; counted from the day itself, Thursday the 3rd.
    const thursday = dayOnly(at('2026-12-04T00:00:00+01:00'));
    expect(keysOf(askPortal(eightDays, thursday))).toEqual(['firstDayCounted']);
  });

  test('midnight of another zone', () => {
    const utcEnd = toTheMinute(at('2026-12-08T00:00:00Z'));
    expect(keysOf(askPortal(tenDays, utcEnd))).toEqual(['otherMidnight']);
    const helsinki = toTheMinute(at('2026-12-08T00:00:00+02:00'));
    expect(keysOf(askPortal(tenDays, helsinki))).toEqual(['unexplained']);
    const zones = ['Europe/Helsinki'];
    expect(askPortal(tenDays, helsinki, 'answerBy', { zones })).toMatchObject({
      explanations: [[{ key: 'otherMidnight', params: { zone: 'Europe/Helsinki' } }]],
    });
  });

  test('another event, working days, a holiday somewhere else', () => {
    const sent = at('2026-11-24T09:00:00+01:00');
    const starts = [{ of: 'sent', at: sent }] as const;
    const friday = dayOnly(at('2026-12-05T00:00:00+01:00'));
    expect(keysOf(askPortal(tenDays, friday, 'answerBy', { starts }))).toEqual(['sent']);
    expect(keysOf(askPortal(tenDays, dayOnly(at('2026-12-11T00:00:00+01:00'))))).toEqual([
      'workingDays',
    ]);
    expect(askPortal(tenDays, dayOnly(at('2026-12-09T00:00:00+01:00')))).toMatchObject({
      explanations: [
        [{ key: 'otherMidnight' }],
        [{ key: 'holidayElsewhere' }],
        [{ key: 'otherDay' }],
      ],
    });
  });

  test('hours from the very second, and to the end of the day', () => {
    const eightHours = readingOf('PRODUCE_8H', at('2026-11-26T10:15:00+01:00'));
    const exact = toTheMinute(at('2026-11-26T18:15:00+01:00'));
    expect(keysOf(askPortal(eightHours, exact))).toEqual(['planned', 'exactHours']);
    const wholeDay = toTheMinute(at('2026-11-27T00:00:00+01:00'));
    expect(keysOf(askPortal(eightHours, wholeDay))).toEqual(['endOfDay']);
  });

  test('another clock of the law', () => {
    const eightHours = readingOf('PRODUCE_8H', received);
    const comparison = askPortal(eightHours, dayOnly(monday));
    expect(comparison).toMatchObject({
      answer: 'explained',
      explanations: [[{ key: 'otherClock', params: { clock: 'PRODUCE_10D' } }]],
    });
    expect(comparison).toMatchObject({ distance: { days: 11 } });
  });

  test('a clock that went on where ours is paused or replaced', () => {
    const anew = readingOf('NEW_DEADLINE', received, { at: at('2026-12-15T12:00:00+01:00') });
    const beside = [{ as: 'notReplaced', reading: tenDays }] as const;
    expect(keysOf(askPortal(anew, dayOnly(monday), 'answerBy', { beside }))).toEqual([
      'notReplaced',
    ]);
    const paused = [{ as: 'notPaused', reading: tenDays }] as const;
    const comparison = askPortal(null, dayOnly(monday), 'answerBy', { beside: paused });
    expect(comparison).toMatchObject({ ours: null, distance: null });
    expect(keysOf(comparison)).toEqual(['notPaused']);
  });

  test('the opening shown for the end, and the end for the opening', () => {
    const cleared = at('2026-11-30T09:00:00+01:00');
    const notified = readingOf('PRODUCE_10D_NOTIFIED', received, { eaClearedAt: cleared });
    expect(keysOf(askPortal(notified, toTheMinute(cleared)))).toEqual(['opening']);
    expect(keysOf(askPortal(notified, toTheMinute(monday), 'answerFrom'))).toEqual([
      'end',
      'notCleared',
    ]);
  });

  test('the last day of a window taken for its first', () => {
    const notified = readingOf('PRODUCE_10D_NOTIFIED', received);
    const first = dayOnly(at('2026-12-08T00:00:00+01:00'));
    expect(keysOf(askPortal(notified, first, 'answerFrom'))).toEqual(['same']);
    const last = dayOnly(at('2026-12-07T00:00:00+01:00'));
    expect(keysOf(askPortal(notified, last, 'answerFrom'))).toContain('otherDay');
  });

  test('sixty days where they were extended', () => {
    const sixty = readingOf('PRESERVE_60D', received);
    const extended = readingOf('PRESERVE_60D_EXT30', received, { extensionSentAt: received });
    const beside = [{ as: 'notExtended', reading: sixty }] as const;
    const shown = toTheMinute(sixty.notBefore ?? received);
    expect(keysOf(askPortal(extended, shown, 'keepUntil', { beside }))).toEqual(['notExtended']);
    expect(keysOf(askPortal(sixty, shown, 'keepUntil'))).toEqual(['same']);
  });
});

describe('a date by two things', () => {
  test('is found when none of them gives it alone', () => {
    const shown = toTheMinute(at('2026-12-07T00:00:00Z'));
    const comparison = askPortal(tenDays, shown);
    expect(keysOf(comparison)).toContain('notMoved+otherMidnight');
    expect(keysOf(comparison).every((key) => key.split('+').length === 2)).toBe(true);
    expect(new Set(keysOf(comparison)).size).toBe(keysOf(comparison).length);
  });
});

test('a date nothing gives is left unexplained, with how far it lies', () => {
  const odd = toTheMinute(at('2027-03-17T13:37:00+01:00'));
  expect(askPortal(tenDays, odd)).toMatchObject({ answer: 'unexplained', distance: { days: 100 } });
});

test('a zone that is none, and a time beyond all years, break nothing', () => {
  const nowhere = { ...dayOnly(monday), zone: 'Nowhere/Land' };
  expect(askPortal(tenDays, nowhere)).toMatchObject({ answer: 'unexplained' });
  for (const far of [8.64e15, -8.64e15, 1e18, Number.NaN])
    expect(askPortal(tenDays, toTheMinute(utcMs(far)))).toMatchObject({ answer: 'unexplained' });
});
