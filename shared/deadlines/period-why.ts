/** The steps of "Why?" that every period shares: receipt, counted days, the move of the end, changes of the clock. */
import { Temporal } from 'temporal-polyfill';
import { utcMs, type UtcMs } from '../base/units.ts';
import { localTime, plainD } from './arithmetic.ts';
import type { DayKind } from './calendars/calendar.ts';
import type { CountedDay, Receipts, WhyStep } from './clock-reading.ts';
import { why } from './why-step.ts';

export function receiptStep({ due, gate }: Receipts, countedFrom: 'due' | 'gate'): WhyStep {
  if (due === gate) return why('receivedOnce', 'Art. 10', { due });
  return why(countedFrom === 'due' ? 'receivedEarlier' : 'receivedLater', 'Art. 10', { due, gate });
}

const halfADay = new Temporal.Duration(0, 0, 0, 0, 12);

/** Noon names a day without being near its edges. */
const noon = (day: DayKind, zone: string): UtcMs => {
  const midnight = day.date.toZonedDateTime({ timeZone: zone });
  return utcMs(midnight.add(halfADay).epochMilliseconds);
};

function passedOver(day: DayKind, isLastCounted: boolean, zone: string): WhyStep {
  const instants = { [isLastCounted ? 'last' : 'next']: noon(day, zone) };
  const start = isLastCounted ? 'lastDay' : 'nextDay';
  const articles = '1182/71 Art. 3(4)';
  if (day.holiday !== null) {
    return why(`${start}Holiday`, articles, instants, { holiday: day.holiday });
  }
  return why(`${start}${day.date.dayOfWeek === 6 ? 'Saturday' : 'Sunday'}`, articles, instants);
}

/**
 * How n days were counted: `days` as `legalPeriod` gives them. What the end without the move means differs: for what
 * must be done in time it is the red line, for a gate it is a day on which it may be too early (`redLineGate`).
 */
export function daysSteps(
  receipt: UtcMs,
  days: readonly DayKind[],
  n: number,
  zone: string,
  redLine: 'redLine' | 'redLineGate',
): WhyStep[] {
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined) return [];
  const count = days.slice(0, n).filter(({ working }) => !working).length;
  const counted = [
    why('dayOfReceiptNotCounted', '1182/71 Art. 3(1)', { receipt, first: noon(first, zone) }),
    why('weekendsCounted', '1182/71 Art. 3(3)', {}, { count }),
  ];
  if (days.length === n) {
    return [...counted, why('lastDayWorking', '1182/71 Art. 3(4)', { last: noon(last, zone) })];
  }
  const moved = days.slice(n - 1, -1).map((day, index) => passedOver(day, index === 0, zone));
  const plain = plainD(receipt, n, zone);
  return [
    ...counted,
    ...moved,
    why('movedTo', '1182/71 Art. 3(4)', { last: noon(last, zone) }),
    why(redLine, '1182/71 Art. 5', { plain }),
  ];
}

/** A change of the clock between two instants, if there is one. */
export function clockChangeSteps(
  from: UtcMs,
  to: UtcMs,
  zone: string,
  unit: 'days' | 'hours',
): WhyStep[] {
  const change = localTime(from, zone).getTimeZoneTransition('next');
  if (change === null || change.epochMilliseconds >= to) return [];
  const before = change.subtract({ nanoseconds: 1 });
  const direction = change.offsetNanoseconds > before.offsetNanoseconds ? 'Forward' : 'Back';
  const at = { change: utcMs(change.epochMilliseconds) };
  return unit === 'days'
    ? [why(`clocks${direction}`, '1182/71 Art. 3(2)(b)', at)]
    : [why(`clocks${direction}Hours`, '1182/71 Art. 3(2)(a)', at)];
}

/** The counted days for the day strip. */
export const dayStrip = (days: readonly DayKind[]): CountedDay[] =>
  days.map(({ date, working, holiday }, index) => ({
    date: date.toString(),
    number: index + 1,
    working,
    holiday,
    isEnd: index === days.length - 1,
  }));
