import { Temporal } from 'temporal-polyfill';
import { utcMs, type UtcMs } from '../base/units.ts';
import { day0, hourMs, wall } from './arithmetic.ts';

/** When work begins, local time. */
const morning = new Temporal.PlainTime(8);

export interface SnoozeTime {
  readonly name: 'anHour' | 'fourHours' | 'tomorrow' | 'monday' | 'last';
  readonly at: UtcMs;
}

/**
 * Times to be offered, soonest first: all after now and none after `last`, which is offered itself. Local mornings are
 * those of the place the clocks run in.
 */
export function snoozeTimes(now: UtcMs, last: UtcMs, zone: string): readonly SnoozeTime[] {
  const today = day0(now, zone);
  const dayOf = (days: number): UtcMs => wall(today.add({ days }), morning, zone);
  const times: readonly SnoozeTime[] = [
    { name: 'anHour', at: utcMs(now + hourMs) },
    { name: 'fourHours', at: utcMs(now + 4 * hourMs) },
    { name: 'tomorrow', at: dayOf(1) },
    { name: 'monday', at: dayOf(8 - today.dayOfWeek) },
  ];
  const fitting = times.filter(
    ({ at }, index) =>
      at > now && at < last && times.findIndex((other) => other.at === at) === index,
  );
  fitting.sort((one, other) => one.at - other.at);
  return last > now ? [...fitting, { name: 'last', at: last }] : fitting;
}
