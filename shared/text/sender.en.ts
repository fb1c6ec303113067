import type { Source } from '../checks/finding.ts';
import type { CheckName, Outcome } from '../checks/outcomes.ts';

/** What a check is called, and where the law says what it looks at. */
export interface CheckWords {
  readonly title: string;
  readonly article: string;
}

/** What was seen, and what a person can do about it; null where there is nothing to do. */
export interface OutcomeWords {
  readonly said: string;
  readonly advice: string | null;
  /** The issuing authority should be asked: how is told once, below everything that asks for it. */
  readonly asks: boolean;
}

export interface SenderText {
  readonly checks: Readonly<Record<CheckName, CheckWords>>;
  readonly outcomes: Readonly<Record<Outcome, OutcomeWords>>;
  readonly ask: string;
  readonly sources: Readonly<Record<Source, string>>;
}

const fine = (said: string): OutcomeWords => ({ said, advice: null, asks: false });
const readForm = 'Read it in the form itself, which came as a document.';

export const senderEn: SenderText = {
  checks: {
    authority: { title: 'Issuing authority in the directory', article: 'Article 31(1)' },
    name: { title: 'Name', article: 'Article 31(1)' },
    role: { title: 'Role in the directory', article: 'Articles 4 and 31(1)' },
    validator: { title: 'Validating authority in the directory', article: 'Articles 4 and 31(1)' },
    competence: { title: 'May issue for this data', article: 'Article 4(1)–(5)' },
    offence: { title: 'Weight of the offence', article: 'Article 5(4)' },
    notification: { title: 'Notification', article: 'Article 8' },
    emergency: { title: 'Emergency', article: 'Articles 3(18) and 10(4)' },
    language: { title: 'Language', article: 'Article 9(4)' },
    contact: { title: 'Ways to reach the authority', article: 'Annexes I and II' },
    mail: { title: 'Mail addresses', article: 'Article 9(1)' },
    telephone: { title: 'Telephone numbers', article: 'Article 9(1)' },
    sender: { title: 'One sender', article: 'Article 9(1)' },
    seal: { title: 'Signature or seal on the form', article: 'Articles 9(1) and 21(2)' },
    secondSeal: { title: 'Seal of the validating authority', article: 'Annexes I and II' },
    characters: { title: 'Characters', article: 'Article 9(1)' },
  },
  outcomes: {
    'authority.listed': fine('The directory has it under the identifier it sends with.'),
    'authority.otherIdentifier': {
      said: 'The directory has an authority of this name, but under another identifier.',
      advice: null,
      asks: true,
    },
    'authority.similarName': {
      said: 'It is not in the directory; an authority with a name much like it is.',
      advice: 'Compare the two names letter by letter.',
      asks: true,
    },
    'authority.notListed': {
      said: 'It is not in the directory of its State.',
      advice:
        'Directories can be behind, so ask the directory again first. If no authority under Article 4 stands behind the order, Form 3 has a reason for it, D(6).',
      asks: true,
    },
    'authority.directoryIncomplete': {
      said: 'It was not found, but the directory could not be read whole.',
      advice: 'Ask the directory again.',
      asks: false,
    },
    'authority.directoryNotRead': {
      said: 'The directory of its State has not been read yet.',
      advice: 'Ask the directory when the service can be reached.',
      asks: false,
    },
    'authority.notNamed': {
      said: 'The order names no issuing authority.',
      advice: readForm,
      asks: true,
    },
    'name.same': fine('The order and the directory give the same name.'),
    'name.differs': {
      said: 'The order and the directory give different names for one identifier.',
      advice: 'It may be an office or chamber of the same authority.',
      asks: true,
    },
    'name.notComparable': {
      said: 'The order or the directory gives no name.',
      advice: readForm,
      asks: false,
    },
    'role.issues': fine('The directory says that it may issue orders.'),
    'role.doesNotIssue': {
      said: 'The directory does not have it among the authorities that issue orders.',
      advice: null,
      asks: true,
    },
    'role.notTold': {
      said: 'The directory does not say what it is competent for.',
      advice: null,
      asks: false,
    },
    'validator.listed': fine('The directory has it.'),
    'validator.doesNotValidate': {
      said: 'The directory does not have it among the authorities that validate.',
      advice: null,
      asks: true,
    },
    'validator.similarName': {
      said: 'It is not in the directory; an authority with a name much like it is.',
      advice: 'Compare the two names letter by letter.',
      asks: true,
    },
    'validator.notListed': {
      said: 'The directory of the issuing State has nobody of this name.',
      advice: 'Names of courts are often written in more than one way.',
      asks: true,
    },
    'validator.cannotTell': {
      said: 'The order does not name it so that it could be looked up, or the directory has not been read.',
      advice: readForm,
      asks: false,
    },
    'competence.itself': fine('An authority of this kind may issue it by itself.'),
    'competence.validated': fine('It was validated by an authority that may do so.'),
    'competence.emergency': fine(
      'Issued without validation because of an emergency, which this kind of order allows. The authority must seek validation within 48 hours; the addressee is not told of it.',
    ),
    'competence.validationMissing': {
      said: 'An authority of this kind needs a validation for what is asked, and the order shows none.',
      advice: `${readForm} If it stays so, Form 3 has a reason for it, D(6).`,
      asks: true,
    },
    'competence.validatedByProsecutor': {
      said: 'Traffic or content data need a judge, a court or an investigating judge; a public prosecutor validated.',
      advice: 'If it stays so, Form 3 has a reason for it, D(6).',
      asks: true,
    },
    'competence.validatorKindMissing': {
      said: 'The message does not say what kind of authority validated.',
      advice: readForm,
      asks: false,
    },
    'competence.emergencyNotForThese': {
      said: 'It was issued without validation because of an emergency, but traffic and content data always need one.',
      advice: 'If it stays so, Form 3 has a reason for it, D(6).',
      asks: true,
    },
    'competence.emergencyNotClaimed': {
      said: 'It was issued without validation because of an emergency, but it is not marked as an emergency.',
      advice: null,
      asks: true,
    },
    'competence.kindNotGiven': {
      said: 'The message does not say what kind of authority issued it.',
      advice: readForm,
      asks: false,
    },
    'competence.dataNotGiven': {
      said: 'The message asks for data of a kind that Ombud does not know, so what is needed cannot be told.',
      advice: readForm,
      asks: false,
    },
    'offence.notAsked': fine('The data asked for need no offence of a certain weight.'),
    'offence.stated': fine(
      'The order states what Article 5(4) asks for. It is not for the addressee to weigh it.',
    ),
    'offence.notInMessage': {
      said: 'Traffic or content data need an offence of a certain weight; the message does not carry that part of the form.',
      advice:
        'Read section G(c) of the form. With no box ticked there, Form 3 has a reason for it, D(7).',
      asks: false,
    },
    'notification.both': fine(
      'The deadline and the notice to the enforcing authority fit each other.',
    ),
    'notification.neither': fine(
      'No part of the order says that the enforcing authority was notified. The law has cases for that, Article 8(2).',
    ),
    'notification.disagrees': {
      said: 'One part of the order says that the enforcing authority was notified, another does not.',
      advice: 'Ombud keeps the stricter reading.',
      asks: true,
    },
    'emergency.notClaimed': fine('It is not marked as an emergency, and gives no reason for one.'),
    'emergency.reasonGiven': fine('It is marked as an emergency, and a reason is given.'),
    'emergency.reasonNotInMessage': {
      said: 'It is marked as an emergency; the message does not carry the reason.',
      advice: 'Answer in time all the same. Read section C(3) of the form.',
      asks: false,
    },
    'emergency.reasonWithoutBox': {
      said: 'A reason for an emergency is given, but it is not marked as one.',
      advice: 'An emergency is due in eight hours.',
      asks: true,
    },
    'emergency.disagrees': {
      said: 'One part of the order says emergency, another does not.',
      advice: 'Ombud takes it for an emergency.',
      asks: true,
    },
    'language.accepted': fine('It is in a language you accept.'),
    'language.translated': fine('A translation into a language you accept is enclosed.'),
    'language.notAccepted': {
      said: 'It is in a language you have not declared, and no translation into one is mentioned.',
      advice:
        'Ask the issuing authority for a translation through correspondence. The clock keeps running.',
      asks: false,
    },
    'language.looksOther': {
      said: 'Its text looks as if it were in a language you have not declared. This is a guess from single words.',
      advice:
        'Look at the form. If it is so, ask the issuing authority for a translation through correspondence. The clock keeps running.',
      asks: false,
    },
    'language.notTold': {
      said: 'The message does not say in which language the form is.',
      advice: readForm,
      asks: false,
    },
    'contact.given': fine('A mail address and a telephone number are given.'),
    'contact.missing': {
      said: 'A mail address or a telephone number is missing.',
      advice: `${readForm} The directory may have one.`,
      asks: false,
    },
    'contact.changed': {
      said: 'A later message gives other ways to reach the authority than the first one did.',
      advice: 'Use the earlier ones or the directory’s until you have asked.',
      asks: true,
    },
    'mail.sameDomain': fine('They are under the same domain as the directory’s.'),
    'mail.otherDomain': {
      said: 'An address is under another domain than the directory’s.',
      advice: 'Write through the service rather than to this address.',
      asks: true,
    },
    'mail.freeProvider': {
      said: 'An address is of a provider where anybody can get one.',
      advice: 'Write through the service rather than to this address.',
      asks: true,
    },
    'mail.oddAddress': {
      said: 'An address is no mail address, or its domain can be read in two ways.',
      advice: 'Do not write to it.',
      asks: true,
    },
    'mail.notComparable': {
      said: 'The directory has no address to compare with.',
      advice: null,
      asks: false,
    },
    'telephone.ofState': fine('They are numbers of the issuing State.'),
    'telephone.otherState': {
      said: 'A number is not of the issuing State.',
      advice: 'Do not trust what is said under it alone.',
      asks: true,
    },
    'telephone.unreadable': {
      said: 'A number is not written so that its country could be told.',
      advice: null,
      asks: false,
    },
    'sender.one': fine('All parts come from the authority that made the order.'),
    'sender.several': {
      said: 'Some parts come under another identifier than the order itself.',
      advice: null,
      asks: true,
    },
    'seal.sealed': fine(
      'It is unchanged since it was sealed, and the certificate bears the name of the issuing authority. Whether the certificate has been revoked was not asked.',
    ),
    'seal.notCompared': {
      said: 'It is unchanged since it was sealed, in the name of the issuing authority. Who issued the certificate was not compared with the trusted lists of the Union, so the name is the certificate’s own word.',
      advice: 'Look at the certificate beside the document, under Documents.',
      asks: false,
    },
    'seal.reserved': {
      said: 'It is unchanged since it was sealed, but something must be said against the seal.',
      advice: 'What that is stands beside the document, under Documents.',
      asks: true,
    },
    'seal.otherName': {
      said: 'It is unchanged since it was sealed, but the certificate names somebody other than the issuing authority.',
      advice: 'An authority may seal through a central office: compare the names.',
      asks: true,
    },
    'seal.added': {
      said: 'Something was added to the form after it was sealed, and nobody sealed that.',
      advice: 'It may be harmless, such as a time stamp; Ombud cannot tell what it changes.',
      asks: true,
    },
    'seal.changed': {
      said: 'The form is not what was sealed: it, or its seal, was changed afterwards.',
      advice:
        'Do not go by what stands in it alone. If nobody stands behind the order, Form 3 has reasons for it, D(2) and D(6).',
      asks: true,
    },
    'seal.cannotCheck': {
      said: 'There is something like a signature or seal in the form that could not be checked.',
      advice: 'Why not stands beside the document, under Documents.',
      asks: true,
    },
    'seal.none': {
      said: 'The form bears no electronic signature or seal.',
      advice:
        'It may have been signed on paper and scanned. If nobody stands behind the order, Form 3 has reasons for it, D(2) and D(6).',
      asks: true,
    },
    'seal.notPdf': {
      said: 'The form is not a PDF; Ombud checks signatures and seals in PDF alone.',
      advice: null,
      asks: false,
    },
    'seal.noForm': {
      said: 'No form came as a document, so there is nothing a seal could be on.',
      advice: null,
      asks: false,
    },
    'seal.notYet': {
      said: 'The form has not been checked yet.',
      advice: 'It will be, without anybody doing anything.',
      asks: false,
    },
    'secondSeal.there': fine('A seal in its name is on the form too.'),
    'secondSeal.missing': {
      said: 'The order names a validating authority, but no seal on the form bears its name.',
      advice: 'Section J of the form is for its signature.',
      asks: true,
    },
    'characters.plain': fine('No hidden characters, and no letters that pass for others.'),
    'characters.hidden': {
      said: 'There are characters that show nothing or turn the direction of the text. They are marked here.',
      advice: 'Copy nothing from it.',
      asks: true,
    },
    'characters.lookAlike': {
      said: 'There are letters of another script that look like ordinary ones. They are marked here.',
      advice: 'Copy nothing from it.',
      asks: true,
    },
  },
  ask: 'Ask the issuing authority through correspondence. If you call, use a number from the directory, not from the order.',
  sources: {
    order: 'In the order',
    directory: 'In the directory',
    declared: 'You accept',
    earlier: 'Earlier',
    validating: 'Validated by',
    seal: 'Certificate',
    priority: 'Deadline',
    flags: 'Marked',
    parts: 'Other parts',
    text: 'Guess from the text',
    state: 'Issuing State',
  },
};
