/** The steps of "Why?" that every period shares: receipt, counted days, the move of the end, changes of the clock. */
import { Temporal } from 'temporal-polyfill';
import { utcMs, type UtcMs } from '../base/units.ts';
import { localTime, plainD } from './arithmetic.ts';
import type { DayKind } from './calendars/calendar.ts';
import type { CountedDay, WhyStep } from './clock-reading.ts';
import type { WhyKey } from '../text/why.ts';
import { why } from './why-step.ts';

const halfADay = new Temporal.Duration(0, 0, 0, 0, 12);

/** Noon names a day without being near its edges. */
export const noonOf = (date: Temporal.PlainDate, zone: string): UtcMs => {
  const midnight = date.toZonedDateTime({ timeZone: zone });
  return utcMs(midnight.add(halfADay).epochMilliseconds);
};

export const noon = ({ date }: DayKind, zone: string): UtcMs => noonOf(date, zone);

/** Why the period does not end with a day: no working day (3(4)), or not yet two of them in the period (3(5)). */
function passedOver(day: DayKind, n: number | null, zone: string): WhyStep {
  const instants = { [n === null ? 'next' : 'last']: noon(day, zone) };
  const start = n === null ? 'nextDay' : 'lastDay';
  const length = n === null ? {} : { n };
  const articles = '1182/71 Art. 3(4)';
  if (day.working) return why(`${start}TooFew`, '1182/71 Art. 3(5)', instants, length);
  if (day.holiday !== null) {
    return why(`${start}Holiday`, articles, instants, { ...length, holiday: day.holiday });
  }
  const weekday = day.date.dayOfWeek === 6 ? 'Saturday' : 'Sunday';
  return why(`${start}${weekday}`, articles, instants, length);
}

/**
 * What the end without the move means differs: for what must be done in time it is the red line, for a gate a day on
 * which it may be too early, for a hold the end that is not relied on, for others their earlier end.
 */
export type RedLine = 'redLine' | 'redLineGate' | 'redLineHeld' | 'redLineWatch';

/** Of a day of a year that no table knows it is not known whether it is a working day. */
function lastDayKey({ working, known }: DayKind): WhyKey {
  if (!working) return 'lastDayKept';
  return known ? 'lastDayWorking' : 'lastDayUnknown';
}

/** How n days were counted: `days` as `legalPeriod` gives them. */
export function daysSteps(
  receipt: UtcMs,
  days: readonly DayKind[],
  n: number,
  zone: string,
  redLine: RedLine,
): WhyStep[] {
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined) return [];
  const inside = days.slice(0, n);
  const count = inside.filter(({ working }) => !working).length;
  const areKnown = inside.every(({ known }) => known);
  const counted = [
    why('dayOfReceiptNotCounted', '1182/71 Art. 3(1)', { receipt, first: noon(first, zone) }),
    why(
      areKnown ? 'weekendsCounted' : 'weekendsCountedOnly',
      '1182/71 Art. 3(3)',
      {},
      { count, n },
    ),
  ];
  if (days.length === n) {
    return [
      ...counted,
      why(lastDayKey(last), '1182/71 Art. 3(4)', { last: noon(last, zone) }, { n }),
    ];
  }
  const moved = days
    .slice(n - 1, -1)
    .map((day, index) => passedOver(day, index === 0 ? n : null, zone));
  const plain = plainD(receipt, n, zone);
  const question = redLine === 'redLineGate' ? 'U3' : 'U2';
  return [
    ...counted,
    ...moved,
    why(last.known ? 'movedTo' : 'movedToUnknown', '1182/71 Art. 3(4)', { last: noon(last, zone) }),
    why(redLine, '1182/71 Art. 5', { plain }, {}, question),
  ];
}

/** `cut`: the public holidays are not known, and the end is not moved. `unknown`: moved as far as they are known. */
export type EndCounted = 'known' | 'cut' | 'unknown';
const endKeys = { known: 'daysEnd', cut: 'daysEndKept', unknown: 'daysEndUnknown' } as const;

/** Where the n days end. */
export const endStep = (latest: UtcMs, n: number, counted: EndCounted): WhyStep =>
  why(endKeys[counted], '1182/71 Art. 3(2)(b)', { latest }, { n }, 'U8');

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
