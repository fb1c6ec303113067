import type { FormMarkCode } from '../forms/form-mark.ts';

/** What stands out in a form, as a sentence; `{about}` is the value as its sender wrote it. */
export type FormMarkText = Readonly<Record<FormMarkCode, string>>;

export const formMarksEn: FormMarkText = {
  missing: 'The form demands this, and the message has none.',
  noDeadlineBox:
    'No deadline box is ticked. Without one the clock follows the conservative reading: ask.',
  unknownDeadline: 'The deadline is given as “{about}”, which is none of the form’s three boxes.',
  boxWithoutAuthority:
    'Box 2 is for orders of which the enforcing authority was notified, but section K names no notification.',
  authorityWithoutBox:
    'The enforcing authority was notified, but section C has box 1, for orders without notification.',
  emergencyFlag:
    'The message carries an emergency flag beside the eight hours. It stands for this box, but senders also set it for section C alone: compare with the signed document.',
  noIdentifier: 'There is nothing to find the data by.',
  noValue: 'Identifier {about} has no value.',
  noPeriod:
    'Identifier {about} asks for data that belong to a time, but names neither period nor moment.',
  periodReversed: 'For identifier {about} the period ends before it begins.',
  periodAhead:
    'For identifier {about} the period reaches past the arrival of the order. It covers data stored at that time only.',
  badTime: 'A time cannot be read as one: {about}.',
  identifierOdd: '“{about}” does not have the shape of such an identifier.',
  noCategory: 'Identifier {about} has none of the four kinds of data.',
  unknownRole: 'The kind of authority is given as “{about}”, which is none of the form’s.',
  validationMissing:
    'An authority of this kind needs validation (Article 4(1)), but no validating authority is named.',
  unvalidatedEmergency:
    'Issuing without validation first is for subscriber data and data to identify the user in an emergency only (Article 4(5)).',
  signedLater: 'The date lies after the arrival of the order.',
  signedBefore: 'The date lies before 18 August 2026, when the Regulation began to apply.',
  emailOdd: '“{about}” is not an e-mail address.',
  telephoneOdd: '“{about}” is not an international telephone number.',
  languageOdd: '“{about}” is not a language code.',
  noDocument: 'The signed document has not come, or came without contents.',
  noReason: 'No reason is given.',
  noClarification: 'Incomplete, wrong or insufficient: the form then has to say what is asked for.',
  preservationUnsaid: 'It is not said whether the data are being preserved.',
  conflictEmpty: 'A conflict with another country’s law is claimed, but section E names no law.',
  productionOnly: 'This reason is for production orders only.',
};
