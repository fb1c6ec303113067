/** An order read as the printed form. The words of the form itself are in `shared/forms`. */
export const formEn = {
  which: 'Form',
  annexes: {
    I: 'Annex I (EPOC)',
    II: 'Annex II (EPOC-PR)',
    III: 'Annex III (Form 3)',
    V: 'Annex V (Form 5)',
    VI: 'Annex VI (Form 6)',
  },
  preview: 'preview',
  layout: 'Fields',
  all: 'All fields',
  filled: 'Filled in',
  words: 'Words of the form',
  both: 'English and Swedish',
  official: 'English only',
  regulation: 'Regulation (EU) 2023/1543',
  labelSet: (id: string) => `words ${id}`,
  notCertificate: (document: string) =>
    `Made from the message’s data. The certificate is the signed document “${document}”; where the two differ, it counts, and somebody has to ask.`,
  noDocument:
    'Made from the message’s data. No signed document has come with it: without one this is no certificate.',
  previewNote:
    'Preview made from the order. Nothing here has been sent, and nobody has been told anything.',
  previewSent: (when: string) =>
    `Preview made from the order, not the form that was sent. Form 3 of ${when} has gone; what it says is under Summary.`,
  form3Note: 'Made from the data sent beside the form. The signed document is the form itself.',
  workingWords:
    'The Swedish words are a working translation, not the Official Journal’s. The English words under them are the official ones.',
  sections: 'Sections of the form',
  sectionEmpty: 'nothing filled in',
  section: (letter: string) => `Section ${letter}`,
  headNote: 'What the form’s head note asks for',
  headNotes: {
    I: 'In short: produce the data within the time of section C to the authority of section L(a). Act at once to preserve them, unless they cannot be identified, until they are produced or no longer needed. Keep certificate and data confidential, secret and unchanged.',
    II: 'In short: preserve the data without undue delay. It ends after 60 days, unless it is extended by 30 days or a request for production is confirmed within that time; then the data are kept as long as it takes to produce them. Keep certificate and data confidential.',
    III: 'In short: to be sent to the issuing authority, and to the enforcing authority where it was notified or the reason concerns it, without undue delay, when an order cannot be carried out, not in time or not in full. Clarification is asked for with this form.',
    V: 'In short: within the 60 days, or the 30 days more, the issuing authority confirms that production has been requested. The data are then kept as long as it takes to produce them.',
    VI: 'In short: within the 60 days the issuing authority prolongs the preservation, once, by 30 days.',
  },
  headNoteOurs: 'Ombud’s summary, not the words of the form.',
  legend: 'How to read it',
  ticked: 'ticked',
  notTicked: 'not ticked',
  notSaid: 'the message does not say; see the signed document',
  emptyField: 'left empty',
  elsewhere: 'only in the signed document',
  identifierNumbers: (numbers: string, isMany: boolean) =>
    isMany ? `identifiers ${numbers}` : `identifier ${numbers}`,
  further: 'Further information that came for this section',
  beside: 'Said in the order, outside the form’s fields',
  unread: 'Not understood by Ombud',
  unreadLead:
    'These values came with the message and belong to no field Ombud knows. Nothing of them was dropped; Raw shows the whole.',
  unreadWhole: 'cannot be read; see Raw',
  hidden: (count: number) =>
    count === 1
      ? 'A part meant for the enforcing authority alone (section M) came with this order'
      : `${count} parts meant for the enforcing authority alone (section M) came with this order`,
  hiddenBody:
    'It must not be sent to an addressee, so Ombud does not show it. The issuing authority should know that it came; the legal representative tells it.',
  marks: (count: number) => (count === 1 ? '1 thing to look at' : `${count} things to look at`),
  marksNone: 'Nothing stands out in this form.',
  marksLead: 'Hints only. They change no deadline and stop nothing; a person decides.',
  unknownWord: (word: string) => `${word} (not a word of the form)`,
  signatureCarried: 'A signature came in the message; Ombud has not verified it.',
  local: (time: string) => `local ${time}`,
  summer: (offset: string) => `summer time, UTC${offset}`,
  standard: (offset: string) => `standard time, UTC${offset}`,
  open: '…',
  made: 'Made from these received objects',
  noOrder: 'The order itself has not come',
  noOrderBody: 'Parts of it are here, shown under Raw. The form is filled in when the order comes.',
  value: 'the value',
  items: {
    TypeOfCase: 'Type of case',
    Jurisdiction: 'Jurisdiction',
    ManualInformation: 'Free text',
  },
} as const;
