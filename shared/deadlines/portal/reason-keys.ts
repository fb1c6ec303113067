/** What else counting could begin with. */
export const startKeys = [
  'sent',
  'issued',
  'otherReceipt',
  'correction',
  'secondCopy',
  'emergencyTold',
  'clarified',
] as const;
export type StartKey = (typeof startKeys)[number];

/** Clocks the portal may go by though Ombud does not, and why they are two. */
export const besideKeys = [
  'notPaused',
  'paused',
  'notReplaced',
  'replaced',
  'notCleared',
  'notExtended',
  'otherClock',
  'straight',
] as const;
export type BesideKey = (typeof besideKeys)[number];

/** In the order of likelihood: what comes first is said first. */
export const reasonKeys = [
  'planned',
  'opening',
  'end',
  'notMoved',
  'moved',
  'weekendsOnly',
  'firstDayCounted',
  ...startKeys,
  'exactTime',
  'endOfDay',
  'otherMidnight',
  'exactHours',
  'fullHours',
  'workingDays',
  ...besideKeys,
  'evesFree',
  'evesWorking',
  'holidayElsewhere',
  'otherDay',
] as const;
export type ReasonKey = (typeof reasonKeys)[number];
