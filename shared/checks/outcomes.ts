/**
 * Everything the sender check can find. An outcome says what was seen, never what it means about anybody: `look` asks a
 * person to look, `cannotTell` says that the message or the directory does not tell. None of them stops a clock.
 */
export type Verdict = 'agrees' | 'look' | 'cannotTell';

export const outcomes = {
  'authority.listed': 'agrees',
  'authority.otherIdentifier': 'look',
  'authority.similarName': 'look',
  'authority.notListed': 'look',
  'authority.directoryIncomplete': 'cannotTell',
  'authority.directoryNotRead': 'cannotTell',
  'authority.notNamed': 'look',
  'name.same': 'agrees',
  'name.differs': 'look',
  'name.notComparable': 'cannotTell',
  'role.issues': 'agrees',
  'role.doesNotIssue': 'look',
  'role.notTold': 'cannotTell',
  'validator.listed': 'agrees',
  'validator.doesNotValidate': 'look',
  'validator.similarName': 'look',
  'validator.notListed': 'look',
  'validator.cannotTell': 'cannotTell',
  'competence.itself': 'agrees',
  'competence.validated': 'agrees',
  'competence.emergency': 'agrees',
  'competence.validationMissing': 'look',
  'competence.validatedByProsecutor': 'look',
  'competence.validatorKindMissing': 'cannotTell',
  'competence.emergencyNotForThese': 'look',
  'competence.emergencyNotClaimed': 'look',
  'competence.kindNotGiven': 'cannotTell',
  'competence.dataNotGiven': 'cannotTell',
  'offence.notAsked': 'agrees',
  'offence.stated': 'agrees',
  'offence.notInMessage': 'cannotTell',
  'notification.both': 'agrees',
  'notification.neither': 'agrees',
  'notification.disagrees': 'look',
  'emergency.notClaimed': 'agrees',
  'emergency.reasonGiven': 'agrees',
  'emergency.reasonNotInMessage': 'cannotTell',
  'emergency.reasonWithoutBox': 'look',
  'emergency.disagrees': 'look',
  'language.accepted': 'agrees',
  'language.translated': 'agrees',
  'language.notAccepted': 'look',
  'language.looksOther': 'look',
  'language.notTold': 'cannotTell',
  'contact.given': 'agrees',
  'contact.missing': 'look',
  'contact.changed': 'look',
  'mail.sameDomain': 'agrees',
  'mail.otherDomain': 'look',
  'mail.freeProvider': 'look',
  'mail.oddAddress': 'look',
  'mail.notComparable': 'cannotTell',
  'telephone.ofState': 'agrees',
  'telephone.otherState': 'look',
  'telephone.unreadable': 'cannotTell',
  'sender.one': 'agrees',
  'sender.several': 'look',
  'characters.plain': 'agrees',
  'characters.hidden': 'look',
  'characters.lookAlike': 'look',
} as const satisfies Readonly<Record<`${string}.${string}`, Verdict>>;

export type Outcome = keyof typeof outcomes;
/** What was checked. */
export type CheckName = Outcome extends `${infer Name}.${string}` ? Name : never;

export const isOutcome = (text: string): text is Outcome => Object.hasOwn(outcomes, text);
