/**
 * "Why?": one sentence for each step from receipt to the three instants. `{name}` is a value, or an instant to the
 * second; `{name:day}` is its date, `{name:end}` the end of a day (written 24:00), `{name:time}` the time alone.
 */
export const whyEn = {
  receivedOnce: 'Received {due}.',
  receivedEarlier:
    'Received {due}. The service and this computer saw it at different times, the later being {gate}. What must be done in time counts from the earlier.',
  receivedLater:
    'Received {gate}. The service and this computer saw it at different times, the earlier being {due}. What must not be done too soon counts from the later.',
  tenDays:
    'No emergency, and the enforcing authority was not notified: the data are to be sent within ten days of receipt at the latest.',
  tenDaysNotified:
    'The enforcing authority was notified, and this is no emergency: the data are kept ready and are sent when the ten days have ended.',
  eightHours:
    'Emergency case: the data are to be sent without undue delay, within eight hours of receipt at the latest. Nothing holds this answer back, even if the enforcing authority was notified.',
  dayOfReceiptNotCounted:
    'The day of receipt, {receipt:day}, is not counted. Day 1 is {first:day}.',
  weekendsCounted:
    'Saturdays, Sundays and public holidays inside the period count: here {count} of the ten days.',
  lastDayWorking: 'Day 10, {last:day}, is a working day, so the period ends with it.',
  lastDaySaturday: 'Day 10, {last:day}, is a Saturday, so the period does not end with it.',
  lastDaySunday: 'Day 10, {last:day}, is a Sunday, so the period does not end with it.',
  lastDayHoliday:
    'Day 10, {last:day}, is a public holiday ({holiday}), so the period does not end with it.',
  nextDaySaturday: '{next:day} is a Saturday and is passed over too.',
  nextDaySunday: '{next:day} is a Sunday and is passed over too.',
  nextDayHoliday: '{next:day} is a public holiday ({holiday}) and is passed over too.',
  movedTo: 'The period ends with the next working day, {last:day}.',
  redLine:
    'Not every reading of the rules allows this move. Without it the period ends {plain:end}: plan for that, and do not rely on the days after.',
  redLineGate:
    'On another reading of the rules the period ends {plain:end} already. To send then may be too early, to wait may be too late: ask the enforcing authority in good time for an express confirmation, which settles it.',
  clocksForward:
    'The clocks go forward one hour on {change}, inside the period. Days end at local midnight all the same.',
  clocksBack:
    'The clocks go back one hour on {change}, inside the period. Days end at local midnight all the same.',
  tenDaysEnd: 'The ten days end {latest:end}.',
  targetDays:
    'Plan for {target}: ten days counted from the very second of receipt are in time on every reading of the rules.',
  opensAtEnd: 'Sending is allowed from {opens:end}, not before, and is to be done at once then.',
  releaseGrace:
    'The Regulation does not say how wide that moment is. Ombud takes an answer sent within {minutes} minutes, until {until}, to be in time.',
  onlyEnforcingAuthority:
    'Sending is allowed earlier only if the enforcing authority itself confirms to us that it will not refuse. The word of anyone else does not open the window.',
  endsDiffer:
    'Counted from the earlier receipt the ten days end {dueEnd:end}; sending waits until {opens:end}. An express confirmation by the enforcing authority would settle it: ask for one.',
  clearedEarly:
    'The enforcing authority itself confirmed on {cleared} that it will not refuse. Sending is allowed from then on, as soon as possible.',
  targetCleared: 'Plan for {target}: {hours} hours after the confirmation.',
  targetClearedByDays:
    'Plan for {target}: ten days counted from the second of receipt end before {hours} hours after the confirmation do.',
  targetClearedAtOnce:
    'Send at once: ten days counted from the second of receipt had already ended when the confirmation came.',
  clearedTooLate:
    'The confirmation of the enforcing authority came on {cleared}, when the ten days had already ended. It changes nothing.',
  hourNotCounted:
    'The hour of receipt is not counted: the eight hours run from {first:time} and end {latest}.',
  hoursDoNotMove:
    'Hours run through nights, weekends and public holidays. The end is never moved to a working day.',
  clocksForwardHours:
    'The clocks go forward one hour on {change}, inside the period. Eight hours that have really passed count, not the hands of the clock.',
  clocksBackHours:
    'The clocks go back one hour on {change}, inside the period. Eight hours that have really passed count, not the hands of the clock.',
  targetHours:
    'Plan for {target}: exactly eight hours after receipt is in time on every reading of the rules.',
} as const;

export type WhyKey = keyof typeof whyEn;
/** One language's sentences: a missing or extra key does not compile. */
export type WhyText = { readonly [K in WhyKey]: string };
