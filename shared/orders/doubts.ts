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
  'answeredTwice',
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
  'releasedUndelivered',
  'formWithoutPreservation',
  'reviewWithoutObjection',
  'duplicateLapsed',
  'otherMayHaveArrived',
  'answerMayHaveArrived',
  'askedOtherwise',
  'portalStricter',
] as const;
/**
 * Something a person must look at; it never stops a clock. `withdrawalNotFromIssuer` and those of `holdingDoubts` hold
 * back the answer. They say what became of a message that came late, twice, out of turn, or against another one.
 */
export type Doubt = (typeof doubts)[number];

/**
 * Doubts that hold the answer back until a person lays them to rest, which takes the right to send: it opens the release
 * gate. A withdrawal in another name does so too, and has a question of its own.
 */
export const holdingDoubts = [
  'duplicateLapsed',
  'otherMayHaveArrived',
  'answerMayHaveArrived',
  'askedOtherwise',
] as const;
export type HoldingDoubt = (typeof holdingDoubts)[number];

export const isHolding = (doubt: Doubt): doubt is HoldingDoubt =>
  holdingDoubts.some((one) => one === doubt);
