/** What people find and decide about an order: letters, doubts, reviews, limits. */
export const judgementsEn = {
  looked: 'I have looked at it',
  lookedHint: 'The question comes back if it arises again.',
  record: 'Record',
  inTheNameOf: (name: string) => `In the name of ${name}; journalled with the time.`,
  acts: {
    judgeWord: 'Say what a letter does',
    settleDoubt: 'Look at what is in doubt',
    endReview: 'Say how the review ended',
    takeExemption: 'Take the exemption after silence',
    enterNewDeadline: 'Enter a new deadline',
    enterOtherDeadline: 'Enter another deadline of the order',
    enterEnforcementDeadline: 'Enter the deadline of the enforcement',
    takeOutLimit: 'Take out a limit that was entered',
    linkDuplicate: 'Link as the same order sent again',
    linkRedirected: 'Link as redirected from somebody else',
    linkFollowsPreservation: 'Link to the preservation it follows',
    linkRelated: 'Link to a related order',
    unlink: 'Take a link away',
    attachOtherRequest: 'Record another request for the data',
  },
  nothing: {
    noDoubt: 'Nothing about the order is in doubt.',
    notLinked: 'The order is linked to no other.',
    noLimit: 'No time limit has been entered.',
  },
  forms: {
    sent: (time: string) => `Form 3, sent ${time}`,
    whole: 'the whole order',
    some: (numbers: string) => `identifier ${numbers}`,
    choose: 'Tick which Form 3 it is about first.',
  },
  word: {
    ask: 'What does this letter do?',
    askRenewal: 'What does this change do?',
    change: 'Change the finding',
    none: 'Nobody has said yet what it does.',
    found: (name: string, time: string) => `found by ${name}, ${time}`,
    lead: 'What you find moves clocks and what may be sent. It can be changed later; every finding stays in the history.',
    legend: 'Finding',
    choose: 'Choose what it does first.',
    which: {
      clarifies: 'Which question it answers',
      settlesObjection: 'Which objection it settles',
    },
    renewals: 'Changes that came after your Form 3',
    renewal: { order: 'The order in a new version', task: 'An identifier in a new version' },
    verdicts: {
      clarifies: 'It clarifies',
      doesNotClarify: 'It does not clarify',
      needNotBeExecuted: 'The order need not be executed',
      endsPreservation: 'The data need no longer be kept',
      settlesObjection: 'It settles the objection',
      changesNothing: 'It changes nothing',
    },
    /** What each brings about for an order to produce, and for one to preserve. */
    production: {
      clarifies:
        'Your question is answered. The clock runs on for the rest of its time (Article 10(6)).',
      doesNotClarify:
        'Your question stays open. The duty rests until an authority clarifies (Article 10(6)).',
      needNotBeExecuted: 'Nothing is sent, and the clock stops (Article 10(7)).',
      endsPreservation: 'The duty to keep the data ends (Article 10(9)).',
      settlesObjection:
        'The objection is over without a court: the order is worked on again and its clock runs (Article 17(3)).',
      changesNothing: 'No clock moves, and nothing is held back. Takes an earlier finding back.',
    },
    preservation: {
      clarifies: 'Your question is answered. The data stay kept (Article 11(5)).',
      doesNotClarify:
        'Your question stays open. The authority has reacted, so silence gives no exemption (Article 11(5)).',
      needNotBeExecuted:
        'The duty to keep the data ends; a person may let them go (Article 11(6)).',
      endsPreservation: 'The duty to keep the data ends; a person may let them go (Article 11(3)).',
      settlesObjection: 'The objection is over; the data stay kept (Article 17(3)).',
      changesNothing: 'The data stay kept. Takes an earlier finding back.',
    },
  },
  review: {
    open: 'Your objection is under review',
    openBody: (time: string) =>
      `Sent ${time}. Until the review has ended, what it is about must not leave (Article 17(3)).`,
    court: (time: string) => `The issuing authority told of the court ${time}.`,
    end: 'The review has ended …',
    change: 'Change how it ended …',
    ended: {
      upheld: 'The review has ended: the order is upheld',
      lifted: 'The review has ended: the order is lifted',
    },
    allEnded: 'The reviews have ended',
    endedAt: (time: string) => `As of ${time}.`,
    title: 'How has the review ended?',
    legend: 'Outcome',
    choose: 'Choose how it ended first.',
    which: 'Which objection',
    outcomes: { upheld: 'The order is upheld', lifted: 'The order is lifted' },
    effects: {
      upheld:
        'The order must be carried out. What the objection is about may be sent, and the clock runs (Article 17(8)).',
      lifted:
        'What the objection is about is never sent. The data stay kept until the authority says otherwise (Articles 10(9), 17(8)).',
    },
    warnTitle: 'This decides whether data leave',
    warn: 'Read the decision itself before you record it. Data that have left cannot be called back.',
    word: 'The letter that says so',
    pickWord: 'Choose',
    chooseWord: 'Choose the letter that says so, or that none does.',
    noWord: 'None: it was told another way',
  },
  exemption: {
    open: 'Five days without any reaction',
    openBody:
      'The issuing authority has not reacted to your Form 3. A named person may now take the provider to be exempt from keeping what the form is about; until then it stays kept (Article 11(5)).',
    take: 'Take the exemption …',
    title: 'Take the exemption?',
    part: 'It is about no more than your unanswered Form 3:',
    rest: 'The rest of the order is kept as before, until its period ends (Article 11(1)).',
    lead: 'From then on the duty to keep these data has ended (Article 11(5)).',
    kept: 'Letting them go is a step of its own, under Preservation.',
    notRecorded:
      'Nothing of it is recorded here as kept, so Preservation will have nothing to let go. What is kept all the same is deleted where it lies.',
    warnTitle: 'It cannot be taken back',
    warn: 'Once data are deleted nobody can produce them. If the authority reacts first, there is no exemption; the mailbox must have been read after the five days.',
    confirm: 'Take the exemption',
  },
  limit: {
    heading: 'Time limits entered by hand',
    lead: 'No message carries these in a field of its own: they stand in a letter or in the free text of the form.',
    enter: 'Enter a time limit …',
    takeOut: 'Take out',
    title: 'Enter a time limit',
    legend: 'Which',
    by: (name: string, time: string) => `entered by ${name}, ${time}`,
    names: {
      NEW_DEADLINE: 'New deadline',
      OTHER_DEADLINES: 'Other deadline',
      ENFORCEMENT_DEADLINE: 'Deadline of the enforcing authority',
    },
    effects: {
      NEW_DEADLINE:
        'Set by the issuing authority in a letter. It takes the place of the order’s clock; the waiting time of a notified order stays (Article 10(8)).',
      OTHER_DEADLINES:
        'Named in the form’s free text, such as a hearing, to be kept as far as possible. Where it ends sooner Ombud plans by it; the end that the law sets stays (Annex I, Section C; recital 56).',
      ENFORCEMENT_DEADLINE:
        'Set by the enforcing authority that recognises the order: to comply or to object (Article 16(3)).',
    },
    time: 'Date and time',
    confirm: 'Enter it',
    noKind: 'Say which one it is first.',
    noTime: 'Enter date and time first.',
  },
} as const;
