import type { ClockQuestion } from '../../shared/deadlines/clock-reading.ts';
import { dayEnd } from '../../shared/deadlines/stated-day.ts';
import { clockRow } from '../../shared/deadlines/table/index.ts';

/**
 * A limit that had passed when it was set is a slip: nobody could keep it. A day has passed with our midnight, its legal
 * end, though an earlier one of its authority is planned by (question U20). One that runs beside another clock is held
 * against its own end, not against that clock's.
 */
export function isPassed({ clock, trigger, inputs, zone }: ClockQuestion): boolean {
  const { by } = clockRow(clock).rule;
  if (by !== 'stated' && by !== 'entered') return false;
  const { at, date } = inputs;
  const end = at ?? (date === undefined ? null : dayEnd(date, zone));
  return end !== null && end <= trigger.due;
}
