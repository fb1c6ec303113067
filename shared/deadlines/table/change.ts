/** Events that change a running clock. */
export const clockEventNames = [
  'produced',
  'withdrawn',
  'notNeeded',
  'noticeSent',
  'clarificationAsked',
  'clarified',
  'newDeadline',
  'objectionFiled',
  'courtUpheld',
  'courtLifted',
  'enforcingConfirmed',
  'enforcingRefused',
  'enforcingDecided',
  'authorityReacted',
  'extended',
  'productionAnnounced',
  'requestArrived',
  'preservationEnded',
  'preserved',
  'validated',
  'complied',
  'objected',
  'replied',
  'claimSent',
  'recorded',
  'statisticsSent',
] as const;
export type ClockEventName = (typeof clockEventNames)[number];

/**
 * What an event does: `stops` for good, `suspends` until something `resumes` it, `opens` a gate early, `closes` it
 * whatever the time, `replaces` it by another clock, `extends` it into another clock.
 */
export type ClockEffect =
  'stops' | 'suspends' | 'resumes' | 'opens' | 'closes' | 'replaces' | 'extends';
