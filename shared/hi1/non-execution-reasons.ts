/**
 * EPOCNonExecutionReason, in the order of the boxes of Form 3, section D (TS 104 144, clause 6.4.4): the values are
 * confirmed, the name of the dictionary is inferred (O14).
 */
export const nonExecutionReasons = [
  'Incomplete',
  'ManifestErrors',
  'InsufficientInformation',
  'DataNotHeld',
  'DeFactoImpossibility',
  'InvalidIssuingAuthority',
  'OffenceNotCovered',
  'ServiceNotCovered',
  'ImmunitiesOrPrivileges',
  'ConflictOfLaw',
] as const;
export type NonExecutionReason = (typeof nonExecutionReasons)[number];
