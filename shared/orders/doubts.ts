export const doubts = [
  'notBySchema',
  'sectionsDisagree',
  'receiptTimesDiffer',
  'sameGenerationOtherHash',
  'decisionNotFromEnforcingAuthority',
  'withdrawalNotFromIssuer',
  'arrivedWithoutTasks',
  'wordFromSomebodyElse',
  'actAfterWithdrawal',
  'decisionsDisagree',
  'refusedAfterSending',
  'answeredAgainst',
  'partUnanswered',
  'deadlineAfterAnswer',
  'deadlineBroughtForward',
  'deadlineNotReadable',
  'deadlineBeforeReceipt',
  'deadlineFarAway',
  'extendedTwice',
  'requestedTwice',
  'endBeyondPeriod',
  'extendedLate',
  'requestedLate',
  'preservedAfterEnd',
  'askedAfterNotNeeded',
  'askedAfterRelease',
  'reactedBeforeExemption',
  'releasedTooEarly',
  'formWithoutPreservation',
  'reviewWithoutObjection',
  'duplicateLapsed',
] as const;
/**
 * Something a person must look at; it never stops a clock. `withdrawalNotFromIssuer` holds back the answer. They say
 * what became of a message that came late, twice, out of turn, or against another one.
 */
export type Doubt = (typeof doubts)[number];
