/**
 * "Why?", counting: one sentence for each step from the event to the three instants. `{name}` is a value, or an instant
 * to the second; `{name:day}` is its date, `{name:end}` the end of a day (written 24:00), `{name:time}` the time alone.
 */
export const countingEn = {
  receivedOnce: 'Received {due}.',
  receivedEarlier:
    'Received {due}. The service and this computer saw it at different times, the later being {gate}. What must be done in time counts from the earlier.',
  receivedLater:
    'Received {gate}. The service and this computer saw it at different times, the earlier being {due}. What must not be done too soon counts from the later.',
  earlierCounts:
    'A second source says {other}. What must be done in time counts from the earlier of the two.',
  laterCounts:
    'A second source says {other}. What must not be done too soon counts from the later of the two.',
  dayOfReceiptNotCounted:
    'The day of the event, {receipt:day}, is not counted. Day 1 is {first:day}.',
  weekendsCounted:
    'Saturdays, Sundays and public holidays inside the period count: here {count} of the {n} days.',
  weekendsCountedOnly:
    'Saturdays, Sundays and public holidays inside the period count: {count} of the {n} days are Saturdays, Sundays or known holidays; not all public holidays are known.',
  lastDayWorking: 'Day {n}, {last:day}, is a working day, so the period ends with it.',
  lastDayUnknown:
    'Day {n}, {last:day}, is not a Saturday or Sunday; whether it is a public holiday is not known. The period is taken to end with it.',
  lastDayKept: 'The period is taken to end with day {n}, {last:day}, and is not moved.',
  lastDaySaturday: 'Day {n}, {last:day}, is a Saturday, so the period does not end with it.',
  lastDaySunday: 'Day {n}, {last:day}, is a Sunday, so the period does not end with it.',
  lastDayHoliday:
    'Day {n}, {last:day}, is a public holiday ({holiday}), so the period does not end with it.',
  lastDayTooFew:
    'Day {n}, {last:day}, is a working day but the only one in the period. A period holds at least two, so it does not end yet.',
  nextDaySaturday: '{next:day} is a Saturday and is passed over too.',
  nextDaySunday: '{next:day} is a Sunday and is passed over too.',
  nextDayHoliday: '{next:day} is a public holiday ({holiday}) and is passed over too.',
  nextDayTooFew:
    '{next:day} is the first working day in the period. A period holds at least two, so it does not end yet.',
  movedTo: 'The period ends with the next working day, {last:day}.',
  movedToUnknown:
    'The period is taken to end with {last:day}, which is not a Saturday or Sunday; whether it is a public holiday is not known.',
  redLine:
    'Not every reading of the rules allows this move. Without it the period ends {plain:end}: plan for that, and do not rely on the days after.',
  redLineGate:
    'On another reading of the rules the period ends {plain:end} already. To send then may be too early, to wait may be too late: ask the enforcing authority in good time for an express confirmation, which settles it.',
  redLineHeld:
    'On another reading of the rules the period ends {plain:end} already. Here the later end holds, because nothing may go too soon.',
  redLineWatch:
    'On another reading of the rules the period ends {plain:end} already. The authority may rely on the later end.',
  clocksForward:
    'The clocks go forward one hour on {change}, inside the period. Days end at local midnight all the same.',
  clocksBack:
    'The clocks go back one hour on {change}, inside the period. Days end at local midnight all the same.',
  daysEnd: 'The {n} days end {latest:end}.',
  daysEndUnknown: 'As far as the public holidays are known, the {n} days end {latest:end}.',
  targetDays:
    'Plan for {target}: {n} days counted from the very second are in time on every reading of the rules.',
  remindDays: 'Remind on {target}: by then {n} days have passed on the strictest reading.',
  hourNotCounted:
    'The hour of the event is not counted: the {n} hours run from {first:time} and end {latest}.',
  hoursDoNotMove:
    'Hours run through nights, weekends and public holidays. The end is never moved to a working day.',
  clocksForwardHours:
    'The clocks go forward one hour on {change}, inside the period. Hours that have really passed count, not the hands of the clock.',
  clocksBackHours:
    'The clocks go back one hour on {change}, inside the period. Hours that have really passed count, not the hands of the clock.',
  targetHours:
    'Plan for {target}: exactly {n} hours after the event is in time on every reading of the rules.',
  remindHours: 'Remind on {target}: by then {n} hours have really passed.',
  workingDaysOnly:
    'Only working days count, by the public holidays of {country}. The first day looked at is {first:day}.',
  workingDaysUnknown:
    'Only working days count. Not all public holidays of {country} are known for this period; where they are not, only Saturdays and Sundays are left out. The first day looked at is {first:day}.',
  workingDaysEnd:
    'Working day {n} is {last:day}; {passed} other days lie between. The period ends {latest:end}.',
  workingDaysEndUnknown:
    'Counted so, day {n} is {last:day}; {passed} other days lie between. The period ends {latest:end}, or later.',
  remindWorkingDays: 'Remind on {target}: the same time of day on working day {n}.',
} as const;
