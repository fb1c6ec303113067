import type { LabelId } from './labels/en.ts';

/**
 * What a person should look at in a form: something the form demands is absent, two places contradict each other, or a
 * value cannot be what it says it is. A mark is a hint; it changes no clock and stops nothing.
 */
export const formMarkCodes = [
  'missing',
  'noDeadlineBox',
  'unknownDeadline',
  'boxWithoutAuthority',
  'authorityWithoutBox',
  'emergencyFlag',
  'noIdentifier',
  'noValue',
  'noPeriod',
  'periodReversed',
  'periodAhead',
  'badTime',
  'identifierOdd',
  'noCategory',
  'unknownRole',
  'validationMissing',
  'unvalidatedEmergency',
  'signedLater',
  'signedBefore',
  'emailOdd',
  'telephoneOdd',
  'languageOdd',
  'noDocument',
  'noReason',
  'noClarification',
  'preservationUnsaid',
  'conflictEmpty',
  'productionOnly',
] as const;
export type FormMarkCode = (typeof formMarkCodes)[number];

export interface FormMark {
  readonly code: FormMarkCode;
  /** The field it stands at. */
  readonly field: LabelId;
  /** What it is about, as the sender wrote it; null when the field says enough. */
  readonly about: string | null;
}

export const mark = (
  code: FormMarkCode,
  field: LabelId,
  about: string | null = null,
): FormMark => ({
  code,
  field,
  about,
});
