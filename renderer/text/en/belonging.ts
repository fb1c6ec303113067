/** How orders belong together in law, and what is kept for other requests. */
export const belongingEn = {
  relation: {
    ask: 'How they belong together …',
    askDuplicate: 'It is the same order sent again …',
    title: 'How do the two belong together?',
    legend: 'What is true of this order',
    choose: 'Choose how they belong together first.',
    comparing: 'The two are still being compared.',
    lead: 'Look at both before you say it: what they are called may be the same.',
    sides: { this: 'This order', other: 'The other order' },
    from: 'From',
    received: 'Received',
    issuingState: 'State',
    file: 'File number',
    noFile: 'none given',
    asksFor: 'Asks for',
    differs: 'differs',
    asked: { otherwise: 'asked otherwise', one: 'only here' },
    apartTitle: 'These are hardly the same order',
    apart: {
      state:
        'They come from different States. The clock of this one would stop, and nobody would answer the State that sent it.',
      identifiers:
        'They have no identifier in common. The clock of this one would stop though it asks for something else, and nobody would answer it.',
      both: 'They come from different States and have no identifier in common. The clock of this one would stop though it asks for something else, and nobody would answer it.',
    },
    names: {
      duplicate: 'It is the same order sent again',
      redirected: 'It was sent on because the other got no reaction',
      followsPreservation: 'It asks for what the other preserves',
      related: 'It has to do with the other',
    },
    effects: {
      duplicate:
        'Nothing is sent for this order and its clock stops: the other one is answered. You can take it back as long as you like.',
      redirected:
        'In an emergency the authority may turn to another addressee when the first does not react (Article 7(2)). Both clocks run on.',
      followsPreservation:
        'What is preserved under the other order stays until the answer to this one has been received (Article 11(2)).',
      related: 'Told here, and nothing more.',
    },
    strangerTitle: 'Nothing in the two orders shows this',
    strangerBody:
      'Neither the issuing authority nor any identifier is the same. Linked wrongly, data may be let go too soon. Find out first, by the certificate or from the authority, which preservation the order means (Article 11(2)).',
    stranger: 'Neither authority nor identifier is the same',
    linked: {
      duplicate: 'The same order sent again',
      redirected: 'Sent on in an emergency',
      followsPreservation: 'Asks for what that one preserves',
      related: 'Has to do with it',
    },
    back: {
      duplicate: 'That one is this order sent again',
      redirected: 'That one was sent on because of this',
      followsPreservation: 'That one asks for what is kept here',
      related: 'Has to do with this',
    },
    lapsed: 'Was the same order sent again; that one has fallen away',
    backLapsed: 'That one was this order sent again; it now stands on its own',
    by: (name: string, time: string) => `found by ${name}, ${time}`,
    takeBack: 'Take it back',
    duplicateTitle: 'This is the same order sent again',
    duplicateBody: (other: string) => `Nothing is sent for it. ${other} is the one to answer.`,
    lapsedTitle: 'This order stands on its own again',
    lapsedBody: (other: string, why: string | null) =>
      `${other} was to be answered instead, and fell away without an answer${why === null ? '' : `: ${why}`}. The time limit of this order runs: answer it, or ask the issuing authority whether it falls too.`,
    lapses: {
      withdrawn: 'it was withdrawn',
      refused: 'it was refused by the enforcing authority',
      notNeeded: 'it need not be executed',
    },
    standsTitle: 'The order answered instead stands after all',
    standsBody: (other: string) =>
      `${other} had fallen away, so this order was opened again. That has changed: ${other} can be answered. Close this one as the same order again, or answer both.`,
    askAgain: 'Close it as the same order again …',
    partedHint: 'Nothing is sent for this order until somebody has looked at this.',
    twinTitle: 'The same order came again',
    twinBody: (other: string) => `Nothing is sent for ${other}; this one is to be answered.`,
  },
  request: {
    ask: 'Attach another request …',
    title: 'Another request for these data',
    lead: 'Production was asked for in another way than by an EPOC. From now on the data stay until that request has been met (Article 11(2)).',
    legend: 'Which kind of request',
    kinds: {
      investigationOrder: 'European Investigation Order',
      mutualLegalAssistance: 'Mutual legal assistance',
      domestic: 'A domestic order',
    },
    effects: {
      investigationOrder: 'From an authority of another Member State, through an authority here.',
      mutualLegalAssistance:
        'From a State without that order, such as Ireland or one outside the Union, through an authority here.',
      domestic: 'From an authority of this State.',
    },
    reference: 'Its reference',
    received: 'When it came',
    noKind: 'Say first which kind it is.',
    missing: 'Enter reference and time first.',
    warnTitle: 'It cannot be taken back',
    warn: 'With a request attached the preservation has no date of its own any more.',
    confirm: 'Attach it',
    attached: (kind: string, time: string) => `${kind}, received ${time}`,
  },
  strays: {
    banner: (count: number) =>
      count === 1
        ? '1 form about some preservation belongs to no order here'
        : `${count} forms about some preservation belong to no order here`,
    bannerBody:
      'Nothing is let go while they lie here: one of them may ask for data you keep (Article 11(1), (2)).',
    look: 'Look at them …',
    title: 'Forms that belong to no order here',
    lead: 'Ask the sender what each is about. Only what certainly concerns nothing you keep is put aside here; it stays in the journal, and comes back when it is sent again.',
    from: (sender: string) => `from ${sender}`,
    noSender: 'no sender named',
    cameAt: (time: string) => `came ${time}`,
    judge: 'Belongs to no order here',
    none: 'None is left.',
    close: 'Close',
    kinds: {
      Form5: 'Confirmation that production was requested (Annex V)',
      Form6: 'Extension of a preservation (Annex VI)',
      LPTask: 'Preservation task',
    },
  },
} as const;
