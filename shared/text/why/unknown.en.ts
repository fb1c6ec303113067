/** "Why?" where not all public holidays are known: what is counted instead, and that it is taken to be so. */
export const unknownEn = {
  daysEndKept: 'The {n} days are taken to end {latest:end}.',
  askAheadUnknown:
    'On {remindAt}, two days before the earlier end without Saturdays and Sundays, ask the enforcing authority for an express confirmation. Not all public holidays are known: if one falls in between, ask sooner.',
  targetWorkdayUnknown:
    'Plan for {last:day}, the last day until then that is not a Saturday or Sunday; whether it is a public holiday is not known.',
  remindWorkingDaysUnknown: 'Remind on {target}: the same time of day on day {n}, counted so.',
} as const;
